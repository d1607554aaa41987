import type { Decimal } from 'decimal.js';
import type { ChartCategory } from '../../../model/chart.ts';

/**
 * A value as written in a cell and in a chart's cache: exact, in plain digits, zero as `0`. Throws if it is not finite.
 */
export function numeral(value: Decimal): string {
  if (!value.isFinite()) throw new Error(`${value.toString()} can’t be plotted`);
  return value.isZero() ? '0' : value.toFixed();
}

/** A workbook's date format: ISO 8601, the same in every language. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** Spreadsheet day number of 1970-01-01 (ECMA-376 part 1, §18.17.4.1). */
const EPOCH = 25569;

/** A day since 1970-01-01 as a spreadsheet day number; half of a day is kept. */
export function dateNumeral(day: number): string {
  return String(day + EPOCH);
}

/** A category's day as a spreadsheet day number. Throws if the category has none. */
export function serialDay({ day }: Pick<ChartCategory, 'day'>): string {
  if (day === undefined) throw new Error('A category without a day on an axis of dates');
  return dateNumeral(day);
}
