import type { Currency } from '../model/unit.ts';

/** A mark in a text that names a currency. Plain `$` and "dollars" may be Canadian or American. */
interface CurrencyMark {
  readonly pattern: string;
  readonly currencies: readonly Currency[];
}

/** Longest first: "US$" before "$". */
const MARKS: readonly CurrencyMark[] = [
  { pattern: 'US ?\\$|\\$ ?US|USD|(?:US|U\\.S\\.|American) dollars?', currencies: ['USD'] },
  { pattern: 'dollars? (?:américains?|US)', currencies: ['USD'] },
  { pattern: '(?:CAN|CA|C) ?\\$|\\$ ?(?:CAN|CA)|CAD|Canadian dollars?', currencies: ['CAD'] },
  { pattern: 'dollars? canadiens?', currencies: ['CAD'] },
  { pattern: '€|EUR|euros?', currencies: ['EUR'] },
  { pattern: '£|GBP|pounds? sterling|livres? sterling', currencies: ['GBP'] },
  { pattern: 'F ?CFA|CFA francs?|francs? CFA|XOF', currencies: ['XOF'] },
  { pattern: '\\$|dollars?', currencies: ['CAD', 'USD'] },
];

/** A mark stands alone: no letter goes on from its letters, and only a scale letter may stand before a sign (M$). */
const ANY_MARK = new RegExp(
  `(?:(?<!\\p{L})(?:${MARKS.map(({ pattern }) => pattern).join('|')})|(?<=[kMG])(?:\\$ ?(?:US|CAN|CA)|[$€£]))(?<!\\p{L}(?=\\p{L}))`,
  'giu',
);

/** A text without its currency marks, and the currencies that every mark allows; undefined where it has no mark. */
export interface WithoutCurrency {
  readonly text: string;
  readonly allowed: readonly Currency[] | undefined;
}

/** Takes currency marks out of a text. A mark just before a number leaves no space: "-$5" becomes "-5". */
export function withoutCurrency(text: string): WithoutCurrency {
  let allowed: readonly Currency[] | undefined;
  const rest = text.replace(ANY_MARK, (mark, offset: number) => {
    const currencies = MARKS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(mark))?.currencies ?? [];
    allowed = allowed === undefined ? currencies : allowed.filter((currency) => currencies.includes(currency));
    return /^-?\d/.test(text.slice(offset + mark.length)) ? '' : ' ';
  });
  return { text: rest, allowed };
}
