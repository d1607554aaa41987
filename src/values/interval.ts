import type { Interval } from '../model/quantity.ts';
import { Decimal } from './decimal.ts';

/*
 * Interval arithmetic after Moore, Kearfott and Cloud, Introduction to Interval Analysis (SIAM 2009), over decimals of
 * 40 digits. Ends that need more digits are rounded outward, so that a result never loses a true value. An end may be
 * infinite ("at least 40"); zero times infinity counts as zero.
 *
 * Stated values, unlike possible true values, are computed with `nearest`, which rounds each end like any number: a
 * number over a number stays one number instead of becoming a hair-thin range.
 */
const Down = Decimal.clone({ rounding: Decimal.ROUND_FLOOR });
const Up = Decimal.clone({ rounding: Decimal.ROUND_CEIL });

/** How to round the ends of a result that needs more digits than are kept. */
export type Rounding = 'outward' | 'nearest';

type Step = (a: Decimal, b: Decimal) => Decimal;

function down(a: Decimal, b: Decimal, step: Step, rounding: Rounding): Decimal {
  return settled(step(rounding === 'outward' ? new Down(a) : a, b));
}

function up(a: Decimal, b: Decimal, step: Step, rounding: Rounding): Decimal {
  return settled(step(rounding === 'outward' ? new Up(a) : a, b));
}

/** Restores the usual rounding; the undefined forms 0 × ∞ and ∞ ÷ ∞ become zero. */
function settled(value: Decimal): Decimal {
  return value.isNaN() ? new Decimal(0) : new Decimal(value);
}

const plus: Step = (a, b) => a.plus(b);
const minus: Step = (a, b) => a.minus(b);
const times: Step = (a, b) => a.times(b);
const over: Step = (a, b) => a.div(b);

/** The interval that holds one value. */
export function point(value: Decimal): Interval {
  return { low: value, high: value };
}

export function add(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval {
  return { low: down(a.low, b.low, plus, rounding), high: up(a.high, b.high, plus, rounding) };
}

export function subtract(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval {
  return { low: down(a.low, b.high, minus, rounding), high: up(a.high, b.low, minus, rounding) };
}

export function multiply(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval {
  return corners(a, b, times, rounding);
}

/** Undefined if the divisor may be zero. */
export function divide(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval | undefined {
  return contains(b, new Decimal(0)) ? undefined : corners(a, b, over, rounding);
}

/** The hull of an operation that is monotonic in each operand, taken at the four corners. */
function corners(a: Interval, b: Interval, step: Step, rounding: Rounding): Interval {
  const pairs: readonly (readonly [Decimal, Decimal])[] = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ];
  return {
    low: Decimal.min(...pairs.map(([x, y]) => down(x, y, step, rounding))),
    high: Decimal.max(...pairs.map(([x, y]) => up(x, y, step, rounding))),
  };
}

export function contains(interval: Interval, value: Decimal): boolean {
  return interval.low.lte(value) && value.lte(interval.high);
}

/** Whether `outer` contains every value of `inner`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  return outer.low.lte(inner.low) && inner.high.lte(outer.high);
}

/** Whether both contain some value: two figures can be printings of one true value. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** The smallest interval that contains both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Decimal.min(a.low, b.low), high: Decimal.max(a.high, b.high) };
}

export function width(interval: Interval): Decimal {
  return interval.high.minus(interval.low);
}

export function equals(a: Interval, b: Interval): boolean {
  return a.low.eq(b.low) && a.high.eq(b.high);
}
