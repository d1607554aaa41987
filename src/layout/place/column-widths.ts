/** The widths a table column asks for, in points, padding included. */
export interface ColumnNeed {
  /** Width with each cell on one line. */
  readonly natural: number;
  /** Minimum width, at which no word is wider than the column. */
  readonly least: number;
  /** Width of each cell on one line. */
  readonly cells: readonly number[];
}

/** Maximum points that a column gets beyond its widest cell. */
const SLACK = 72;

/** Precision of the width limit, in points. */
const ACCURACY = 0.001;

/**
 * Points that one column gives to another in a step, large steps first, and the maximum number of moves per step size.
 */
const STEPS = [96, 48, 24, 12];
const MOST_MOVES = 24;
/** Maximum number of rows counted; no slide holds more. */
const MOST_ROWS = 100;
/** Lines are not filled to their ends: a cell takes this many times the lines that its width alone would. */
const RAGGED = 1.06;

/**
 * Whole widths that sum to at most `available`: what the columns need plus a little air. If that is too much, all
 * columns wider than a common limit get that limit, but none less than its words need; then columns pass width on where
 * that saves lines. Undefined if even the minimum widths are too much.
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

/**
 * Widths with the same sum at which the rows together take fewer lines, estimated from the cells' widths on one line.
 */
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

/** Every way in which one column can give another `step` points. */
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
