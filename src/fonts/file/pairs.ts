import type { Budget } from '../../limits/budget.ts';

/**
 * What is added to the advances of each two glyphs that follow each other, in font units. Two of the glyphs with the
 * places `left` and `right` stand at `left * glyphs.length + right`.
 */
export interface GlyphPairs {
  readonly glyphs: readonly number[];
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Each pair, and each part of a table, that is looked at is drawn on it. */
export type PairBudget = Budget<'pairs'>;

export function noPairs(glyphs: readonly number[]): GlyphPairs {
  const count = glyphs.length ** 2;
  return { glyphs, first: new Float64Array(count), second: new Float64Array(count) };
}
