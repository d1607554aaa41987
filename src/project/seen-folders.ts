import { dirname } from 'node:path/posix';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { DOSSIERS, parseDossiers } from '../facts/read/dossiers.ts';
import type { Spanned } from '../model/span.ts';
import type { Io } from './io.ts';
import { cannotRead, entriesInside, readWorkspaceText } from './read-inside.ts';
import { BRIEFS, FACTS, type Workspace } from './workspace.ts';
import { factFolders } from './workspace-files.ts';

/** A folder, and the line that names it, unless it is simply the folder above. */
interface Step {
  /** Relative to the root: `briefs/canada-mali`. */
  readonly folder: string;
  readonly named?: Spanned<string>;
}

/**
 * The folders whose `facts/` a folder sees: those above it, the dossiers that its `dossiers.yaml`
 * names, everything that these see in turn, and last the folder itself. A dossier that doesn't
 * exist, or that sees the folder naming it, is left out with a finding.
 *
 * @param folder - relative to the root, `briefs` or below it; it need not hold facts
 */
export function seenFolders(io: Io, workspace: Workspace, folder: string): Outcome<readonly string[]> {
  const found = gatherFindings();
  const seen = new Set<string>();
  const visit = (path: readonly Step[], at: Step): void => {
    for (const next of found.take(stepsFrom(io, workspace, at.folder))) {
      if (seen.has(next.folder)) continue;
      const way = [...path, at];
      const begins = way.findIndex((step) => step.folder === next.folder);
      if (begins < 0) visit(way, next);
      else found.add(...circular([...way.slice(begins + 1), next]));
    }
    seen.add(at.folder);
  };
  visit([], { folder });
  return found.with([...seen]);
}

function stepsFrom(io: Io, workspace: Workspace, folder: string): Outcome<readonly Step[]> {
  const above = folder === BRIEFS ? [] : [{ folder: dirname(folder) }];
  const path = [folder, FACTS, DOSSIERS].join('/');
  if (!isInFacts(io, workspace, folder, DOSSIERS)) return { value: above, diagnostics: [] };
  const found = gatherFindings();
  const text = found.take(readWorkspaceText(io, workspace, path));
  const named = text ? found.take(parseDossiers(text)) : [];
  const there = named.filter((dossier) => {
    const holding = holdsFacts(io, workspace, dossier.value);
    if (holding.diagnostics.length > 0) found.add(...holding.diagnostics);
    else if (!holding.value) found.add(unknown(dossier, factFolders(io, workspace).value));
    return holding.value;
  });
  return found.with([...above, ...there.map((dossier) => ({ folder: `${BRIEFS}/${dossier.value}`, named: dossier }))]);
}

/**
 * Whether a folder's `facts/` has a file of this name. If it can't be listed, reading its facts tells so.
 */
export function isInFacts(io: Io, workspace: Workspace, folder: string, name: string): boolean {
  return entriesInside(io, workspace, `${folder}/${FACTS}`).value.some((entry) => entry.name === name);
}

/**
 * Whether a dossier's folder has a `facts/`. Looks the name up in each folder's listing, since some disks treat
 * `Canada-Mali` and `canada-mali` as the same. A folder that can't be read is told.
 */
function holdsFacts(io: Io, workspace: Workspace, dossier: string): Outcome<boolean> {
  const names = [...dossier.split('/'), FACTS];
  for (const [depth, name] of names.entries()) {
    const folder = [BRIEFS, ...names.slice(0, depth)].join('/');
    const { value: entries, diagnostics } = entriesInside(io, workspace, folder);
    const kind = entries.find((entry) => entry.name === name)?.kind;
    if (kind === 'broken-link') {
      return { value: false, diagnostics: [cannotRead(`${folder}/${name}`, { kind: 'broken-link' })] };
    }
    if (kind !== 'folder') return { value: false, diagnostics };
  }
  return { value: true, diagnostics: [] };
}

function unknown({ value, span }: Spanned<string>, folders: readonly string[]): Diagnostic {
  const dossiers = folders.filter((folder) => folder !== BRIEFS).map(dossierName);
  const meant = nearest(value, dossiers);
  return diagnostic('facts/unknown-dossier', {
    message: `no folder ${BRIEFS}/${value} holds facts`,
    span,
    hint: meant
      ? `did you mean ${meant}?`
      : 'name a folder below briefs/ that has a facts/ folder, such as canada-mali',
  });
}

/** Reports a circle at the same line, wherever it was entered. */
function circular(steps: readonly Step[]): readonly Diagnostic[] {
  const lines = steps.flatMap(({ named }) => named ?? []);
  const last = lines.reduce((a, b) => (a.span.file < b.span.file ? b : a));
  const names = dossierName(last.span.file.slice(0, -`/${FACTS}/${DOSSIERS}`.length));
  const message =
    names === last.value
      ? `${names} sees its own facts anyway`
      : `${names} can’t see the facts of ${last.value}, which sees those of ${names}`;
  const hint =
    names === last.value
      ? 'take it out'
      : `take it out, and move what both need to a ${FACTS}/ folder above them, such as ${BRIEFS}/${FACTS}/`;
  return [diagnostic('facts/circular-dossiers', { message, span: last.span, hint })];
}

function dossierName(folder: string): string {
  return folder.replace(`${BRIEFS}/`, '');
}
