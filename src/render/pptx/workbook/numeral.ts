import type { Decimal } from 'decimal.js';

/** A value as a cell and a chart's cache hold it: exact, in plain digits, zero as `0`. Throws on what is not a number. */
export function numeral(value: Decimal): string {
  if (!value.isFinite()) throw new Error(`${value.toString()} can’t be plotted`);
  return value.isZero() ? '0' : value.toFixed();
}
