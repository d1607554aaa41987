import { EN } from './en/en.ts';
import { FR } from './fr/fr.ts';
import type { LanguagePack } from './pack.ts';

/** In the order decks are built and listed. The words of the first stand in where another has none. */
export const REGISTERED: readonly [LanguagePack, ...LanguagePack[]] = [EN, FR];
