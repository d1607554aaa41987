import { inLanguage, languageOf } from '../language/languages.ts';
import { joinList } from '../language/list.ts';
import { ourTranslation, quoted } from '../language/quotation.ts';
import type { Run } from '../model/deck.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Language, Texts } from '../model/language.ts';
import { factRun } from './runs.ts';

/**
 * The items of a list, joined as in a sentence. An item that is not written in the deck's language
 * is given in the main language.
 */
export function listText(items: readonly Texts[], language: Language): string {
  return joinList(
    items.map((item) => inLanguage(item, language) ?? ''),
    language,
  );
}

/**
 * A quotation in its original words, with the quotation marks of the deck's language. If it was
 * said in another language, our translation follows, marked as ours.
 */
export function quotationRuns(quote: Extract<Evaluated, { kind: 'quote' }>, language: Language): readonly Run[] {
  const spoken = languageOf(quote.language) ?? language;
  const original = factRun(quoted(quote.text, language), [quote.fact], 'quotation', spoken);
  const translation = quote.language === language ? undefined : quote.translation?.[language];
  if (translation === undefined) return [original];
  return [original, factRun(` ${ourTranslation(translation, language)}`, [quote.fact], 'translation', language)];
}
