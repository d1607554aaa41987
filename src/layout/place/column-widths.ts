/** What a column of a table asks for, in points, its padding included. */
export interface ColumnNeed {
  /** With each cell on one line. */
  readonly natural: number;
  /** With no word wider than the column. */
  readonly least: number;
}

/** A column is given at most this many points more than its widest cell. */
const SLACK = 72;

/** Of the limit, in points. */
const ACCURACY = 0.001;

/**
 * Whole widths that sum to at most `available`: what columns need and a little air; where that is too much, all that are
 * wider than one limit get that limit, and none less than its words need. Undefined where even that is too much.
 */
export function shareWidth(columns: readonly ColumnNeed[], available: number): readonly number[] | undefined {
  const needed = sum(columns.map(({ natural }) => natural));
  if (needed <= available) {
    const slack = Math.min(SLACK, (available - needed) / columns.length);
    return columns.map(({ natural }) => Math.floor(natural + slack));
  }
  const limitedTo = (limit: number) => columns.map(({ natural, least }) => Math.max(least, Math.min(natural, limit)));
  if (sum(limitedTo(0)) > available) return undefined;
  let [fits, exceeds] = [0, Math.max(...columns.map(({ natural }) => natural))];
  while (exceeds - fits > ACCURACY) {
    const middle = (fits + exceeds) / 2;
    if (sum(limitedTo(middle)) <= available) fits = middle;
    else exceeds = middle;
  }
  return limitedTo(fits).map((width) => Math.floor(width + 2 * ACCURACY));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
