import { DECK_RENDERERS, type DeckFormat } from '../../render/renderers.ts';

/** The file formats that decks can be written in. */
export const DECK_FORMATS = Object.keys(DECK_RENDERERS) as readonly DeckFormat[];
