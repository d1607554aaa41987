import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/**
 * A place in a source as a deck names it. Facts give it in English; signs and pages (`¶4`, `p. 12`)
 * are the same in every language.
 */
export function formatLocator(at: string, language: Language): string {
  const { locators } = packOf(language).phrases;
  return at.replace(/^[a-z]+(?= |$)/, (word) => (Object.hasOwn(locators, word) ? (locators[word] ?? word) : word));
}
