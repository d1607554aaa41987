import { joinList } from '../language/list.ts';
import type { Run } from '../model/deck.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { Bilingual, Language } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import { factRun } from './runs.ts';

/** The items of a list as a sentence takes them; in English where the other language is still to be written. */
export function listText(items: readonly Bilingual[], language: Language): string {
  return joinList(
    items.map((item) => item[language] ?? item.en ?? ''),
    language,
  );
}

/** A quotation as it was said, in the marks of the deck's language; the words keep their own. */
export function quotationRun(quote: Extract<Evaluated, { kind: 'quote' }>, language: Language): Run {
  const text = language === 'fr' ? `«\u00a0${quote.text}\u00a0»` : `“${quote.text}”`;
  const spoken = LANGUAGES.find((known) => known === quote.language) ?? language;
  return factRun(text, [quote.fact], 'quotation', spoken);
}
