import type { Currency } from '../model/unit.ts';
import { REGISTERED } from './registered.ts';

/** A mark in a text that names a currency. Plain `$` and "dollars" may be Canadian or American. */
interface CurrencyMark {
  readonly pattern: string;
  readonly currencies: readonly Currency[];
}

/** By code and sign; each language adds its names. */
const SIGNS: Readonly<Record<Currency, string>> = {
  USD: 'US ?\\$|\\$ ?US|USD',
  CAD: '(?:CAN|CA|C) ?\\$|\\$ ?(?:CAN|CA)|CAD',
  EUR: '€|EUR',
  GBP: '£|GBP',
  XOF: 'F ?CFA|XOF',
};

/** The most specific marks come first: "US$" before "$". */
const MARKS: readonly CurrencyMark[] = [
  ...(['USD', 'CAD', 'EUR', 'GBP', 'XOF'] as const).map((currency) => ({
    pattern: [SIGNS[currency], ...REGISTERED.flatMap(({ amounts }) => amounts.currencies[currency] ?? [])].join('|'),
    currencies: [currency],
  })),
  { pattern: ['\\$', ...REGISTERED.map(({ amounts }) => amounts.dollars)].join('|'), currencies: ['CAD', 'USD'] },
];

/**
 * A mark stands alone: its letters are not part of a longer word, and only a scale letter may
 * precede a sign (M$).
 */
const ANY_MARK = new RegExp(
  `(?:(?<!\\p{L})(?:${MARKS.map(({ pattern }) => pattern).join('|')})|(?<=[kMG])(?:\\$ ?(?:US|CAN|CA)|[$€£]))(?<!\\p{L}(?=\\p{L}))`,
  'giu',
);

/**
 * A text without its currency marks, and the currencies that all its marks allow; undefined if it
 * has no mark.
 */
export interface WithoutCurrency {
  readonly text: string;
  readonly allowed: readonly Currency[] | undefined;
}

/**
 * Removes currency marks from a text. A mark directly before a number leaves no space: "-$5"
 * becomes "-5".
 */
export function withoutCurrency(text: string): WithoutCurrency {
  let allowed: readonly Currency[] | undefined;
  const rest = text.replace(ANY_MARK, (mark, offset: number) => {
    const currencies = MARKS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(mark))?.currencies ?? [];
    allowed = allowed === undefined ? currencies : allowed.filter((currency) => currencies.includes(currency));
    return /^-?\d/.test(text.slice(offset + mark.length)) ? '' : ' ';
  });
  return { text: rest, allowed };
}
