/** What a column of a table asks for, in points, its padding included. */
export interface ColumnNeed {
  /** With each cell on one line. */
  readonly natural: number;
  /** With no word wider than the column. */
  readonly least: number;
}

/** A column is given at most this many points more than its widest cell. */
const SLACK = 72;

/**
 * Whole widths that sum to at most `available`: what columns need and a little air; where that is too much the widest give
 * way first, none below what its words need. Undefined where even that is too much.
 */
export function shareWidth(columns: readonly ColumnNeed[], available: number): readonly number[] | undefined {
  const needed = columns.reduce((sum, { natural }) => sum + natural, 0);
  if (needed <= available) {
    const slack = Math.min(SLACK, (available - needed) / columns.length);
    return columns.map(({ natural }) => Math.floor(natural + slack));
  }
  const widths = columns.map(({ natural }) => natural);
  let over = needed - available;
  while (over > 0) {
    const index = widestThatGives(widths, columns);
    if (index === undefined) return undefined;
    const width = widths[index] ?? 0;
    const next = Math.max(columns[index]?.least ?? 0, nextBelow(widths, width));
    const cut = Math.min(over, Math.max(1, width - next), width - (columns[index]?.least ?? 0));
    widths[index] = width - cut;
    over -= cut;
  }
  return widths.map((width) => Math.floor(width));
}

function widestThatGives(widths: readonly number[], columns: readonly ColumnNeed[]): number | undefined {
  let widest: number | undefined;
  for (const [index, width] of widths.entries()) {
    const gives = width - (columns[index]?.least ?? 0) > 1e-6;
    if (gives && (widest === undefined || width > (widths[widest] ?? 0))) widest = index;
  }
  return widest;
}

function nextBelow(widths: readonly number[], width: number): number {
  return Math.max(0, ...widths.filter((other) => other < width));
}
