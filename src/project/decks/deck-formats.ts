import { DECK_RENDERERS, type DeckFormat } from '../../render/renderers.ts';

/** What decks can be written as. */
export const DECK_FORMATS = Object.keys(DECK_RENDERERS) as readonly DeckFormat[];
