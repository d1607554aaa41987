import type { Language } from '../model/language.ts';

/** The words that begin a place in a source (`row MLI`, `table 3`), and what French calls them. */
const FRENCH: ReadonlyMap<string, string> = new Map([
  ['row', 'ligne'],
  ['table', 'tableau'],
  ['sheet', 'feuille'],
]);

/** A place in a source as a deck names it. Facts say it in English; signs and pages (`¶4`, `p. 12`) are the same in French. */
export function formatLocator(at: string, language: Language): string {
  if (language === 'en') return at;
  return at.replace(/^[a-z]+(?= |$)/, (word) => FRENCH.get(word) ?? word);
}
