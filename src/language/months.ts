import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';
import { REGISTERED } from './registered.ts';

/** The name of a month, 1 to 12. */
export function monthName(month: number, form: 'words' | 'short', language: Language): string {
  const { months, shortMonths } = packOf(language).vocabulary;
  return (form === 'words' ? months : shortMonths)[month - 1] ?? '';
}

/**
 * Every month's name and abbreviation in every language, in lower case and without its full stop.
 */
const NAMES: ReadonlySet<string> = new Set(
  REGISTERED.flatMap(({ vocabulary }) => [...vocabulary.months, ...vocabulary.shortMonths].map(bare)),
);

/** Whether the word is a month's name or abbreviation in any language. */
export function isMonthName(word: string): boolean {
  return NAMES.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
