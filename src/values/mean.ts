import type { Interval, Quantity } from '../model/quantity.ts';
import { sum } from './arithmetic.ts';
import { Decimal } from './decimal.ts';
import { divide, point } from './interval.ts';
import { figuresAt, roundTo } from './quantity.ts';

/**
 * The arithmetic mean. It keeps the coarsest last place of its terms, as their sum does. Undefined for unlike units.
 */
export function mean(terms: readonly Quantity[]): Quantity | undefined {
  const total = sum(terms);
  const parts = total && dividedBy(total, new Decimal(terms.length));
  if (!total || !parts) return undefined;
  if (total.figures === 'exact') return ofExact(total, parts);
  return { ...total, ...parts, figures: figuresOf(parts.stated, total.place) };
}

/**
 * An amount spread evenly over `count` years or months. It keeps the significant figures of the amount: 1.6 billion
 * over 20 years is 80 million a year.
 */
export function spread(amount: Quantity, count: Decimal): Quantity | undefined {
  const parts = dividedBy(amount, count);
  if (!parts) return undefined;
  if (amount.figures === 'exact') return ofExact(amount, parts);
  const largest = Decimal.max(parts.stated.low.abs(), parts.stated.high.abs());
  const place = largest.isZero() ? amount.place : largest.toSignificantDigits(amount.figures).e - amount.figures + 1;
  return { ...amount, ...parts, place };
}

function dividedBy(
  amount: Quantity,
  divisor: Decimal,
): { readonly stated: Interval; readonly interval: Interval } | undefined {
  const stated = divide(amount.stated, point(divisor), 'nearest');
  const interval = divide(amount.interval, point(divisor));
  return stated && interval && { stated, interval };
}

/**
 * Significant figures of a mean of exact numbers that isn't a whole number; digits before the decimal point always
 * show.
 */
const FIGURES_OF_EXACT_MEAN = 2;

function ofExact(from: Quantity, parts: { readonly stated: Interval; readonly interval: Interval }): Quantity {
  const { low, high } = parts.stated;
  if (low.isInteger() && high.isInteger()) return { ...from, ...parts, place: 0 };
  const place = Math.min(0, Decimal.max(low.abs(), high.abs()).e - FIGURES_OF_EXACT_MEAN + 1);
  return { ...from, ...parts, place, figures: figuresOf(parts.stated, place) };
}

function figuresOf(stated: Interval, place: number): number {
  return Math.min(figuresAt(roundTo(stated.low, place), place), figuresAt(roundTo(stated.high, place), place));
}
