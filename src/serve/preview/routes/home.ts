import { dirname } from 'node:path/posix';
import { inAnyLanguage } from '../../../language/languages.ts';
import { dossierOf } from '../../../project/facts/dossiers.ts';
import { knownFacts } from '../../../project/facts/known-fact.ts';
import { findWorkspace } from '../../../project/find-workspace.ts';
import { entriesInside } from '../../../project/read-inside.ts';
import { briefName } from '../../../project/select-briefs.ts';
import { OUT } from '../../../project/workspace.ts';
import { listOutlines } from '../../../project/workspace-files.ts';
import { type Answer, html } from '../../answer.ts';
import { type HomeBrief, homePage, missingPage } from '../page/home-page.ts';
import type { Preview } from '../preview.ts';

/** All there is in the workspace, and what can be begun. */
export function homeAnswer(preview: Preview): Answer {
  const { io, workspace, facts } = preview;
  const { value: there, diagnostics } = findWorkspace(io, workspace.root);
  if (there === undefined) return html(missingPage(diagnostics[0]?.message ?? '', BACK));
  const counts = new Map<string, number>();
  for (const { view } of knownFacts(facts())) counts.set(view.folder, (counts.get(view.folder) ?? 0) + 1);
  const home = {
    root: workspace.root,
    briefs: listOutlines(io, workspace).value.map((path) => homeBrief(preview, path)),
    dossiers: [...counts].map(([folder, count]) => ({ name: dossierOf(folder), facts: count })),
  };
  return html(homePage(home));
}

const BACK = 'Put the folder back where it was and load this page again, or start the preview in another.';

function homeBrief(preview: Preview, path: string): HomeBrief {
  const name = briefName(path);
  const outline = preview.project.outline(path).value;
  return {
    name,
    title: inAnyLanguage(outline?.title)[0]?.value ?? '',
    languages: outline?.languages ?? [],
    decks: decksOf(preview, name),
  };
}

/** The decks in out/ that are named after a brief, from the root. */
function decksOf({ io, workspace }: Preview, name: string): readonly string[] {
  const [base = ''] = name.split('/').slice(-1);
  const folder = dirname(`${OUT}/${name}`);
  return entriesInside(io, workspace, folder)
    .value.filter((entry) => entry.kind === 'file' && entry.name.startsWith(`${base}.`) && entry.name.endsWith('.pptx'))
    .map((entry) => `${folder}/${entry.name}`);
}
