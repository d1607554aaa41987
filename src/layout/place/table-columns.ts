import type { DeckTable } from '../../model/deck.ts';
import { type ColumnNeed, shareWidth } from './column-widths.ts';

/** Points at the sides of a column's words, which keep columns a gap apart. */
export interface ColumnInset {
  readonly left: number;
  readonly right: number;
}

/** Share of the table's width that a column of numbers takes at most while its heading fits: two of twelve columns and their gaps. */
const NUMBER_SHARE = 148 / 864;

/** Words begin at the left edge of a table and numbers end at its right edge, with `gap` points between columns. */
export function columnInsets({ columns, tints }: DeckTable, gap: number): readonly ColumnInset[] {
  // On tints, numbers stand clear of both edges of their cell.
  if (tints !== undefined) {
    return columns.map((_, index) => (index === 0 ? { left: 0, right: gap / 2 } : { left: gap / 2, right: gap / 2 }));
  }
  return columns.map(({ align }, index) => {
    const before = columns[index - 1];
    const after = columns[index + 1];
    return {
      left: before !== undefined && (align === 'right' || before.align === 'right') ? gap : 0,
      right: after?.align === 'left' && align === 'left' ? gap : 0,
    };
  });
}

/**
 * Whole widths that fill the table's. Columns of numbers are alike; words share the rest by what they need, or by the
 * shares that the author gives. Undefined if some column would be too narrow for its words.
 */
export function columnWidths(
  table: DeckTable,
  needs: readonly ColumnNeed[],
  width: number,
  gap: number,
): readonly number[] | undefined {
  const shares = table.words?.widths;
  if (shares !== undefined) return sharedOut(shares, needs, width, gap);
  const isNumbers = table.columns.map(({ align }) => align === 'right');
  const numbers = needs.filter((_, index) => isNumbers[index]);
  const words = needs.filter((_, index) => !isNumbers[index]);
  const own = numbers.length === 0 ? 0 : numberWidth(numbers, words, width);
  const rest = width - own * numbers.length;
  const shared = words.length === 0 ? [] : shareWidth(words, rest);
  if (shared === undefined || rest < 0) return undefined;
  const filled = stretched(shared, words, rest);
  let next = 0;
  return needs.map((_, index) => (isNumbers[index] ? own : (filled[next++] ?? 0)));
}

/** The width of each column of numbers: enough for a heading on one line where words leave room for it. */
function numberWidth(numbers: readonly ColumnNeed[], words: readonly ColumnNeed[], width: number): number {
  if (words.length === 0) return Math.floor(width / numbers.length);
  const least = Math.max(...numbers.map((need) => need.least));
  const wanted = Math.max(width * NUMBER_SHARE, ...numbers.map(({ natural }) => natural));
  const left = (width - sum(words.map(({ natural }) => natural))) / numbers.length;
  return Math.floor(Math.max(least, Math.min(wanted, left)));
}

/** What is left goes to columns as they need width, and what that leaves by rounding to the first. */
function stretched(widths: readonly number[], needs: readonly ColumnNeed[], width: number): readonly number[] {
  const free = width - sum(widths);
  const natural = sum(needs.map((need) => need.natural));
  const more = needs.map((need) => Math.floor((free * need.natural) / Math.max(1, natural)));
  const grown = widths.map((each, index) => each + (more[index] ?? 0));
  return grown.map((each, index) => (index === 0 ? each + width - sum(grown) : each));
}

/** Shares count from the left edge of one column to that of the next; behind the last is no gap. */
function sharedOut(
  shares: readonly number[],
  needs: readonly ColumnNeed[],
  width: number,
  gap: number,
): readonly number[] | undefined {
  const step = (width + gap) / sum(shares);
  const ends = shares.map((_, index) => Math.round(step * sum(shares.slice(0, index + 1))));
  const widths = ends.map((end, index) => Math.min(end, width) - (ends[index - 1] ?? 0));
  return widths.some((each, index) => each < (needs[index]?.least ?? 0)) ? undefined : widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
