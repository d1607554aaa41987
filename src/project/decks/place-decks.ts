import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import { type DeckFile, deckFile, type NamedDeck } from './deck-file.ts';
import { reasonsToKeep } from './standing-deck.ts';

/**
 * What to do if the deck already at the path was edited since it was built, or is open in another
 * program.
 */
export type Overwriting = 'refuse' | 'replace' | 'beside';

export interface PlacedDecks {
  readonly files: readonly DeckFile[];
  readonly refusals: readonly Diagnostic[];
  /** A finding for each deck written beside another, with the reason. */
  readonly besides: readonly Diagnostic[];
}

/**
 * Gives each deck its own path. If a deck there must be kept, `overwriting` decides: the new one is
 * refused, or gets the first free path beside it.
 */
export async function placeDecks(io: Io, decks: readonly NamedDeck[], overwriting: Overwriting): Promise<PlacedDecks> {
  const files: DeckFile[] = [];
  const refusals: Diagnostic[] = [];
  const besides: Diagnostic[] = [];
  for (const deck of decks) {
    const own = deckFile(io, deck);
    const reasons = overwriting === 'replace' ? [] : await reasonsToKeep(io, own);
    const [reason] = reasons;
    if (reason === undefined) {
      files.push(own);
    } else if (overwriting === 'refuse') {
      refusals.push(...reasons);
    } else {
      const file = await firstFree(io, deck);
      files.push(file);
      besides.push(writtenBeside(reason, file));
    }
  }
  return { files, refusals, besides };
}

/** The first free path: `name.en.new.pptx`, `name.en.new-2.pptx`, and so on. */
async function firstFree(io: Io, deck: NamedDeck): Promise<DeckFile> {
  for (let count = 1; ; count += 1) {
    const file = deckFile(io, { ...deck, marks: [...deck.marks, count === 1 ? 'new' : `new-${count}`] });
    if ((await reasonsToKeep(io, file)).length === 0) return file;
  }
}

function writtenBeside(reason: Diagnostic, { path }: DeckFile): Diagnostic {
  return diagnostic('output/written-beside', {
    message: `${reason.message}, so the new deck is ${path}`,
    hint: 'compare the two, carry the edits into the outline or the facts, and delete one',
  });
}
