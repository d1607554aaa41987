import { HEDGES_AFTER } from './amount-words.ts';
import { phraseFinder } from './phrase.ts';

/** The hedge, of any language, that begins at a token behind a number or what it counts: "or more". */
export const hedgeAfter = phraseFinder(HEDGES_AFTER);
