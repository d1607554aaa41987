import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { DeckFormat } from '../../render/renderers.ts';
import { currentFolder } from '../from-here.ts';
import type { Io } from '../io.ts';
import type { BuiltBrief } from '../project.ts';
import type { Workspace } from '../workspace.ts';
import { type DeckFile, deckFile, recordOf } from './deck-file.ts';
import { type Overwriting, placeDecks } from './place-decks.ts';

export interface DeliveryOptions {
  readonly format: DeckFormat;
  /** The folder for the decks, relative to the current one. Absent: `out` in the workspace. */
  readonly out?: string;
  /** Builds for the public: `NAME.en.public.pptx`, without a check sheet. */
  readonly release?: 'public';
  readonly overwriting: Overwriting;
}

/**
 * Writes the decks of a brief and the files that go with them, all or none. Writes nothing if any
 * of the decks could not be rendered. Returns the decks written.
 *
 * @param taken - the outline of each path written so far in this run; two outlines must not share
 * one
 */
export async function deliverDecks(
  io: Io,
  workspace: Workspace,
  outline: string,
  { decks }: BuiltBrief,
  options: DeliveryOptions,
  taken: Map<string, string>,
): Promise<Outcome<readonly DeckFile[]>> {
  if (decks.length === 0 || decks.some(({ bytes }) => bytes.length === 0)) return { value: [], diagnostics: [] };
  const { format, release } = options;
  const out = options.out === undefined ? join(workspace.root, 'out') : resolve(currentFolder(io), options.out);
  const marks = release === undefined ? [] : [release];
  const named = decks.map((deck) => ({ deck, format, outline, out, marks, release }));
  const clashes = named.flatMap((each) => clash(taken, deckFile(io, each).path, outline));
  const { placed, refusals, besides } = await placeDecks(io, named, options.overwriting);
  const refused = [...clashes, ...refusals];
  if (refused.length > 0) return { value: [], diagnostics: refused };
  // Records are in place first: if the run is killed meanwhile, what stands there is of them, or of those before.
  const written = io.writeAll([
    ...placed.flatMap(({ file, sheets }) => [{ path: file.path, bytes: file.deck.bytes }, ...sheets.sheets]),
    ...placed.flatMap(({ file, sheets }) => [recordOf(file), ...sheets.records]),
  ]);
  const losses = placed.flatMap(({ sheets }) => sheets.losses);
  return written.value
    ? { value: placed.map(({ file }) => file), diagnostics: [...written.diagnostics, ...losses, ...besides] }
    : { value: [], diagnostics: written.diagnostics };
}

/**
 * Reports a path that two outlines write to. Paths count as the same if they differ only in case or
 * in the form of accents, as on some disks.
 */
function clash(taken: Map<string, string>, path: string, outline: string): readonly Diagnostic[] {
  const place = path.normalize('NFC').toLowerCase();
  const other = taken.get(place);
  taken.set(place, other ?? outline);
  if (other === undefined) return [];
  const message = `${other} and ${outline} would both be written as ${path}`;
  return [diagnostic('output/same-path', { message, hint: 'rename one of them' })];
}
