import type { Language } from '../model/language.ts';
import { packOf } from './languages.ts';

/** Words in the quotation marks of a language, whatever language they are in themselves: “so”; « ainsi ». */
export function quoted(text: string, language: Language): string {
  return packOf(language).phrases.quoted(text);
}

/** What stands behind a quotation in another language: square brackets say that its speaker did not say these words. */
export function ourTranslation(text: string, language: Language): string {
  return packOf(language).phrases.ourTranslation(text);
}
