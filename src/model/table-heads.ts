import type { TableColumnHead } from './deck.ts';

/** Whether the heading of a column before it spans this one, so that it has none of its own. */
export function isSpanned(columns: readonly Pick<TableColumnHead, 'spans'>[], column: number): boolean {
  return columns.slice(0, column).some(({ spans = 1 }, index) => index + spans > column);
}
