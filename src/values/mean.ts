import type { Quantity } from '../model/quantity.ts';
import { sum } from './arithmetic.ts';
import { Decimal } from './decimal.ts';
import { byFigures, byPlace, type Unsettled, withPrecision } from './digits.ts';
import { divide, point } from './interval.ts';
import { powerOfTen } from './scale.ts';

/**
 * The arithmetic mean. It keeps the coarsest last place of its terms, as their sum does. Undefined for unlike units.
 */
export function mean(terms: readonly Quantity[]): Quantity | undefined {
  const total = sum(terms);
  if (!total) return undefined;
  if (total.figures === 'exact') return ofExact(total, new Decimal(terms.length));
  const places = terms.filter((term) => term.figures !== 'exact').map((term) => term.place);
  const parts = dividedBy(total, new Decimal(terms.length));
  return parts && byPlace(parts, Math.max(...places));
}

/**
 * An amount spread evenly over `count` years or months. It keeps the significant figures of the amount: 1.6 billion
 * over 20 years is 80 million a year.
 */
export function spread(amount: Quantity, count: Decimal): Quantity | undefined {
  if (amount.figures === 'exact') return ofExact(amount, count);
  const parts = dividedBy(amount, count);
  return parts && byFigures(parts);
}

function dividedBy(amount: Quantity, divisor: Decimal): Unsettled | undefined {
  const stated = divide(amount.stated, point(divisor), 'nearest');
  const interval = divide(amount.interval, point(divisor));
  return stated && interval && { ...amount, stated, interval };
}

/**
 * Significant figures of a mean of exact numbers that isn't a whole number; digits before the decimal point always
 * show.
 */
const FIGURES_OF_EXACT_MEAN = 2;

function ofExact(amount: Quantity, divisor: Decimal): Quantity | undefined {
  const parts = dividedBy(amount, divisor);
  if (!parts) return undefined;
  const { low, high } = parts.stated;
  if (low.isInteger() && high.isInteger()) return { ...parts, place: 0 };
  const place = Math.min(0, Decimal.max(low.abs(), high.abs()).e - FIGURES_OF_EXACT_MEAN + 1);
  return withPrecision({ ...parts, place, figures: 1 }, powerOfTen(place));
}
