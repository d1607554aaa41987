import type { TableRow } from '../../model/deck.ts';
import { firstPart, pagesFor, type Unit } from '../first-part.ts';
import type { SetTable } from './set-table.ts';

/** Points above and below the words of headings at most. */
const HEAD_PADDING = 6;

/** Padding of the header if that of the rows is this. */
export function headPadding(padding: number): number {
  return Math.min(HEAD_PADDING, padding);
}

/** The height of each row, the header first, in points. */
export function heightsOf({ wordHeights }: Pick<SetTable, 'wordHeights'>, padding: number): readonly number[] {
  return wordHeights.map((height, index) => height + 2 * (index === 0 ? headPadding(padding) : padding));
}

/** How many rows below the header go on a slide `height` points high, if the fewest slides are filled alike. */
export function rowsFor(set: SetTable, padding: number, rows: readonly TableRow[], height: number): number {
  const { units, room } = belowHeader(set, padding, rows, height);
  return units.slice(0, firstPart(units, room)).reduce((total, { count }) => total + count, 0);
}

/** How many slides the rows take; undefined if one of them is higher than a slide. */
export function slidesFor(
  set: SetTable,
  padding: number,
  rows: readonly TableRow[],
  height: number,
): number | undefined {
  const { units, room } = belowHeader(set, padding, rows, height);
  return pagesFor(units, room);
}

interface Rows extends Unit {
  readonly count: number;
}

/** Rows that stay on one slide: the name of a group with its first row, a total with the row above it. */
function belowHeader(set: SetTable, padding: number, rows: readonly TableRow[], height: number) {
  const [header = 0, ...heights] = heightsOf(set, padding);
  const units: Rows[] = [];
  rows.forEach(({ look }, index) => {
    const own = heights[index] ?? 0;
    const before = units.at(-1);
    const stays = look === 'total' || rows[index - 1]?.look === 'group';
    if (before && stays) units.splice(-1, 1, { ...before, height: before.height + own, count: before.count + 1 });
    else units.push({ before: 0, height: own, count: 1 });
  });
  return { units, room: height - header };
}
