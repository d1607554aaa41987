import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { NameEntry } from '../../model/name.ts';
import { hedgeBefore } from '../../reading/hedge-before.ts';
import { type TypedFigure, typedFigures } from '../typed-figures.ts';

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

  /**
   * Number words before a unit may be a title: Seven Days in May. What has nothing of a name but its
   * number is none: 12000, 1,200 troops, two thirds, 5M.
   */
  function statesAmount(text: string, language: (typeof LANGUAGES)[number]): boolean {
    const figures = typedFigures(text, language, undefined);
    if (figures.length > 0 && !isNamed(text, figures)) return true;
    return figures.some(
      ({ measured, start, end }) => measured && (/\p{N}/u.test(text.slice(start, end)) || !isTitle(text)),
    );
  }
}

/**
 * Whether a text has something of a name beside its figures: a capital, letters joined to digits, or a
 * word that is no noun in the plural and no hedge: "1325 agenda".
 */
function isNamed(text: string, figures: readonly TypedFigure[]): boolean {
  if (/\p{Lu}\p{L}/u.test(text) || /\p{L}-?\p{N}|\p{N}-?(?![kKMBG](?!\p{L}))\p{L}/u.test(text)) return true;
  const [first] = figures;
  const rest = figures.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text).trim();
  return rest !== '' && !/[sx](?!\p{L})/u.test(rest) && hedgeBefore(text.slice(0, first?.start)) === undefined;
}

/** Whether every longer word begins with a capital. */
function isTitle(text: string): boolean {
  return (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
}
