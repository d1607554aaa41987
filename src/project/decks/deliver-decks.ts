import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { DeckFormat } from '../../render/renderers.ts';
import type { Io } from '../io.ts';
import type { BuiltBrief } from '../project.ts';
import { outsideWords } from '../read-inside.ts';
import { briefName } from '../select-briefs.ts';
import type { Workspace } from '../workspace.ts';
import { linksOut } from '../write-inside.ts';
import { type DeckFile, type DeckPlace, deckFile, outFolder } from './deck-file.ts';
import { type Overwriting, outputFiles, placeDecks } from './place-decks.ts';

export interface DeliveryOptions extends DeckPlace {
  readonly format: DeckFormat;
  readonly overwriting: Overwriting;
}

export interface DeliveredDecks {
  readonly files: readonly DeckFile[];
  /** Paths of decks that were not replaced, and of which it is told why. */
  readonly kept: readonly string[];
}

/**
 * Writes the decks of a brief and the files that go with them, all or none. Writes nothing if any
 * of the decks could not be rendered.
 *
 * @param taken - the outline of each path that this run writes to, to which these are added; two outlines must not share
 * one
 */
export async function deliverDecks(
  io: Io,
  workspace: Workspace,
  outline: string,
  { decks }: BuiltBrief,
  options: DeliveryOptions,
  taken: Map<string, string>,
): Promise<Outcome<DeliveredDecks>> {
  if (decks.length === 0 || decks.some(({ bytes }) => bytes.length === 0)) {
    return { value: { files: [], kept: [] }, diagnostics: [] };
  }
  const { format, release } = options;
  const out = outFolder(io, workspace, options);
  const marks = release === undefined ? [] : [release];
  const named = decks.map((deck) => ({
    deck,
    format,
    name: briefName(outline),
    out,
    marks,
    hasSheets: release !== 'public',
  }));
  const clashes = named.flatMap((each) => clash(taken, deckFile(io, each).path, outline));
  const { placed, refusals, besides, kept } = await placeDecks(io, named, options.overwriting);
  const output = outputFiles(placed);
  // A folder that was named may lie anywhere.
  const outside = options.out === undefined ? linksOut(io, workspace, output).map(linkedOut) : [];
  const refused = [...clashes, ...refusals, ...outside];
  if (refused.length > 0) return { value: { files: [], kept }, diagnostics: refused };
  const written = io.writeAll(output);
  const losses = placed.flatMap(({ sheets }) => sheets.losses);
  if (!written.value) return { value: { files: [], kept: [] }, diagnostics: written.diagnostics };
  const files = placed.map(({ file }) => file);
  return { value: { files, kept }, diagnostics: [...written.diagnostics, ...losses, ...besides] };
}

function linkedOut(link: string): Diagnostic {
  const { message } = outsideWords(link);
  const hint = 'delete the link, or name the folder that it leads to with --out';
  return diagnostic('workspace/outside-root', { message, hint });
}

/**
 * Reports a path that two outlines write to. Paths count as the same if they differ only in case or
 * in the form of accents, as on some disks.
 */
function clash(taken: Map<string, string>, path: string, outline: string): readonly Diagnostic[] {
  const place = path.normalize('NFC').toLowerCase();
  const other = taken.get(place);
  taken.set(place, other ?? outline);
  if (other === undefined || other === outline) return [];
  const message = `${other} and ${outline} would both be written as ${path}`;
  return [diagnostic('output/same-path', { message, hint: 'rename one of them' })];
}
