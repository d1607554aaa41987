import { relative, resolve } from 'node:path';
import { withoutConsequences } from '../../../diagnostics/consequences.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { deliverDecks } from '../../../project/decks/deliver-decks.ts';
import type { Overwriting } from '../../../project/decks/place-decks.ts';
import { shownFinding } from '../../../project/shown-brief.ts';
import { slashed } from '../../../project/slashed.ts';
import { type Answer, html, plain } from '../../answer.ts';
import { findingsHtml } from '../page/finding.ts';
import { deckButton } from '../page/home-page.ts';
import { outlineNamed, type Preview } from '../preview.ts';

const OVERWRITING: readonly Overwriting[] = ['refuse', 'replace', 'beside'];

/** Builds the decks of a brief into out/, as `briefdeck build` does, and says what came of it. */
export async function buildAnswer(preview: Preview, fields: URLSearchParams): Promise<Answer> {
  const { io, workspace, project, sessions } = preview;
  const path = outlineNamed(preview, fields.get('brief'));
  const overwriting = OVERWRITING.find((each) => each === fields.get('overwriting'));
  if (path === undefined || overwriting === undefined) return plain(404, 'there is no such brief');
  await preview.lookAnew();
  const compiled = await project.build(path, 'pptx');
  if (hasErrors(compiled.diagnostics)) {
    return said('Not built', findingsHtml(withoutConsequences(compiled.diagnostics).filter(isError).map(shownFinding)));
  }
  const options = { format: 'pptx', overwriting } as const;
  const { value, diagnostics } = await deliverDecks(io, workspace, path, compiled.value, options, new Map());
  if (value.files.length === 0 && value.kept.length > 0) {
    // The buttons say what can be done, and the hint only what can be typed.
    const kept = diagnostics.map(({ hint: _, ...found }) => shownFinding(found));
    return said('Not written', findingsHtml(kept) + WAYS);
  }
  const found = findingsHtml(diagnostics.map(shownFinding));
  if (value.files.length === 0) return said('Not written', found);
  for (const session of sessions.ofBrief(path)) (await session).built();
  const decks = value.files.map((file) => deckButton(slashed(relative(workspace.root, resolve(io.cwd, file.path)))));
  return said('Built', `<p>${decks.join(' ')}</p>${found}`);
}

/** What can be done where a deck stands that must be kept. */
const WAYS =
  '<p><button type="button" data-overwriting="beside">Write the new one beside it</button> ' +
  '<button type="button" data-overwriting="replace">Replace it</button></p>';

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

function said(heading: string, body: string): Answer {
  return html(`<h1>${heading}</h1>${body}`);
}
