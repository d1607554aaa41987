/** What a column of a table asks for, in points, its padding included. */
export interface ColumnNeed {
  /** With each cell on one line. */
  readonly natural: number;
  /** With no word wider than the column. */
  readonly least: number;
  /** What each of its cells asks for on one line. */
  readonly cells: readonly number[];
}

/** A column is given at most this many points more than its widest cell. */
const SLACK = 72;

/** Of the limit, in points. */
const ACCURACY = 0.001;

/** So many points at a time a column gives to another, large steps first; and so often at the most. */
const STEPS = [96, 48, 24, 12];
const MOST_MOVES = 24;
/** More rows than this stand on no slide: they are not counted. */
const MOST_ROWS = 100;
/** Lines are not filled to their ends: a cell takes so many times the lines that its width would. */
const RAGGED = 1.06;

/**
 * Whole widths that sum to at most `available`: what columns need and a little air; where that is too much, all that are
 * wider than one limit get that limit, and none less than its words need; then columns give to others what makes the
 * rows lower. Undefined where even that is too much.
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
  return withFewerLines(
    limitedTo(fits).map((width) => Math.floor(width + 2 * ACCURACY)),
    columns,
  );
}

/** Widths of the same sum in which the rows together take fewer lines, as far as cells' widths on one line tell. */
function withFewerLines(widths: readonly number[], columns: readonly ColumnNeed[]): readonly number[] {
  let best = widths;
  let lines = lineCount(best, columns);
  for (const step of STEPS) {
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const ways = moved(best, step, columns).map((each) => ({ each, count: lineCount(each, columns) }));
      const way = ways.reduce<(typeof ways)[number] | undefined>(
        (least, other) => (least === undefined || other.count < least.count ? other : least),
        undefined,
      );
      if (way === undefined || way.count >= lines) break;
      best = way.each;
      lines = way.count;
    }
  }
  return best;
}

/** Each way in which one column gives another so many points. */
function moved(
  widths: readonly number[],
  step: number,
  columns: readonly ColumnNeed[],
): readonly (readonly number[])[] {
  return widths.flatMap((width, from) =>
    width - step < (columns[from]?.least ?? 0)
      ? []
      : widths.flatMap((other, to) =>
          to === from || other >= (columns[to]?.natural ?? 0)
            ? []
            : [widths.map((each, index) => each + (index === to ? step : index === from ? -step : 0))],
        ),
  );
}

function lineCount(widths: readonly number[], columns: readonly ColumnNeed[]): number {
  const rows = Math.min(MOST_ROWS, columns[0]?.cells.length ?? 0);
  let lines = 0;
  for (let row = 0; row < rows; row += 1) {
    let highest = 1;
    for (const [index, { cells }] of columns.entries()) {
      const share = (cells[row] ?? 0) / Math.max(1, widths[index] ?? 1);
      highest = Math.max(highest, share <= 1 ? 1 : Math.ceil(share * RAGGED));
    }
    lines += highest;
  }
  return lines;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
