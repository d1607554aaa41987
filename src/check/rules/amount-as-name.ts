import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { NameEntry } from '../../model/name.ts';
import { typedFigures } from '../typed-figures.ts';

/**
 * Reads the names: none may be an amount, since a name passes wherever words are checked for
 * figures.
 */
export function amountAsName(names: readonly NameEntry[]): readonly Diagnostic[] {
  return names.flatMap((name) => {
    const texts = LANGUAGES.flatMap((language) =>
      [name[language], name.acronym?.[language]].flatMap((text) => (text === undefined ? [] : [{ text, language }])),
    );
    const amount = texts.find(({ text, language }) => statesAmount(text, language));
    if (amount === undefined) return [];
    return [
      diagnostic('words/amount-as-name', {
        message: `“${amount.text}” is an amount and no name`,
        span: name.span,
        hint: 'make it a fact and write {{its.id}}',
      }),
    ];
  });

  /** Number words before a unit may be a title: Seven Days in May. */
  function statesAmount(text: string, language: (typeof LANGUAGES)[number]): boolean {
    return typedFigures(text, language, undefined).some(
      ({ measured, start, end }) => measured && (/\p{N}/u.test(text.slice(start, end)) || !isTitle(text)),
    );
  }
}

/** Whether every longer word begins with a capital. */
function isTitle(text: string): boolean {
  return (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
}
