import type { Language } from '../model/language.ts';
import { NO_BREAK_SPACE } from './typography.ts';

/** Words in the quotation marks of a language, whatever language they are in themselves: “so”; « ainsi ». */
export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»` : `“${text}”`;
}

/** What stands behind a quotation in another language: square brackets say that its speaker did not say these words. */
export function ourTranslation(text: string, language: Language): string {
  return language === 'fr' ? `[notre traduction${NO_BREAK_SPACE}: ${text}]` : `[our translation: ${text}]`;
}
