import { EN } from './en/en.ts';
import { FR } from './fr/fr.ts';
import type { LanguagePack } from './pack.ts';

/**
 * In the order decks are built and listed. The first is the main language, whose words are the
 * fallback.
 */
export const REGISTERED: readonly [LanguagePack, ...LanguagePack[]] = [EN, FR];
