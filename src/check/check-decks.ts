import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactStore } from '../facts/store.ts';
import type { Deck } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { unusedAcceptance } from './rules/unused-acceptance.ts';

/** Every rule that reads the decks of an outline side by side. */
export function checkDecks(outline: Outline, decks: readonly Deck[], store: FactStore): readonly Diagnostic[] {
  return [...unusedAcceptance(outline, decks, store)];
}
