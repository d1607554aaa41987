import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/** Words in a language's quotation marks, whatever language they are in: “so”; « ainsi ». */
export function quoted(text: string, language: Language): string {
  return packOf(language).phrases.quoted(text);
}

/**
 * Follows a quotation in another language; square brackets show that its speaker did not say these
 * words.
 */
export function ourTranslation(text: string, language: Language): string {
  return packOf(language).phrases.ourTranslation(text);
}
