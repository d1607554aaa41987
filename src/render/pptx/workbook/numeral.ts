import type { Decimal } from 'decimal.js';
import type { ChartCategory } from '../../../model/chart.ts';

/** A value as a cell and a chart's cache hold it: exact, in plain digits, zero as `0`. Throws on what is not a number. */
export function numeral(value: Decimal): string {
  if (!value.isFinite()) throw new Error(`${value.toString()} can’t be plotted`);
  return value.isZero() ? '0' : value.toFixed();
}

/** How a workbook shows a day: ISO 8601, the same in every language. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** 1970-01-01 as a spreadsheet counts days (ECMA-376 part 1, §18.17.4.1). */
const EPOCH = 25569;

/** A day as a spreadsheet counts it. Throws on a category that has none. */
export function serialDay({ day }: Pick<ChartCategory, 'day'>): string {
  if (day === undefined) throw new Error('A category without a day on an axis of dates');
  return String(day + EPOCH);
}
