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

/** So many letters tell a month from the others in an abbreviation that no language gives: "juil", "sept". */
const FEWEST_LETTERS = 3;

/** The month, 1 to 12, of a name or an abbreviation in any language; undefined if the word is none. */
export function monthOf(word: string): number | undefined {
  const start = bare(word);
  if (start.length < FEWEST_LETTERS) return undefined;
  for (const { vocabulary } of REGISTERED) {
    for (const names of [vocabulary.months, vocabulary.shortMonths]) {
      const index = names.findIndex((name) => bare(name).startsWith(start));
      if (index >= 0) return index + 1;
    }
  }
  return undefined;
}
