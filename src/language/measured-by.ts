import type { DENOMINATORS } from '../model/qualifiers.ts';

/**
 * Words right behind a figure that say in what prices or by what it is measured, as patterns
 * without flags, in small letters.
 */
export interface MeasuredBy {
  /** Constant prices: "in real terms". */
  readonly constantPrices: readonly string[];
  /** Denominators: "a month". A year is left out, since a yearly amount is most often a plain one. */
  readonly per: Readonly<Record<Exclude<(typeof DENOMINATORS)[number], 'year' | 'unit'>, readonly string[]>>;
}
