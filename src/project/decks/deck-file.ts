import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { checkSheetCsv } from '../../render/check-sheet/csv.ts';
import { checkSheetHtml } from '../../render/check-sheet/html.ts';
import type { CompiledDeck } from '../compile.ts';
import { fromHere } from '../from-here.ts';
import type { Io, OutputFile } from '../io.ts';
import { briefName } from '../select-briefs.ts';

/** A deck and the place it is to be written to. */
export interface DeckFile {
  readonly deck: CompiledDeck;
  /** Relative to the current folder. */
  readonly path: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where the digest of the deck as written is kept, so that an edit is noticed at once. */
  readonly record: string;
}

/**
 * `<out>/<folder of the outline under briefs>/<outline>.<language>.pptx`. `out` is absolute.
 *
 * @param mark - what stands before the ending, to set a deck beside another: `new`
 */
export function deckFile(io: Io, out: string, outlinePath: string, deck: CompiledDeck, mark?: string): DeckFile {
  const name = [briefName(outlinePath), deck.language, ...(mark === undefined ? [] : [mark]), 'pptx'].join('.');
  return {
    deck,
    path: fromHere(io, join(out, name)),
    sha256: sha256(deck.bytes),
    record: fromHere(io, join(out, '.written', `${name}.sha256`)),
  };
}

/** The deck, its check sheet as a table and as a page, and its record, which is in the form that `sha256sum` writes. */
export function outputFiles({ deck, path, sha256: digest, record }: DeckFile): readonly OutputFile[] {
  const line = `${digest}  ${basename(path)}\n`;
  const isPublic = /\.public(?:\.new(?:-\d+)?)?\.pptx$/.test(path);
  const text = (name: string, content: string) => ({ path: name, bytes: new TextEncoder().encode(content) });
  const stem = path.replace(/\.pptx$/, '');
  return [
    { path, bytes: deck.bytes },
    ...(isPublic
      ? []
      : [
          text(`${stem}.check-sheet.csv`, checkSheetCsv(deck.sheet)),
          text(`${stem}.check-sheet.html`, checkSheetHtml(deck.sheet)),
        ]),
    text(record, line),
  ];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
