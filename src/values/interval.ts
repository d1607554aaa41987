import type { Interval } from '../model/quantity.ts';
import { Decimal } from './decimal.ts';

/*
 * Interval arithmetic after Moore, Kearfott and Cloud, Introduction to Interval Analysis (SIAM 2009), over decimals of
 * 40 digits. Ends that need more digits are rounded outward, so that a result never loses a true value. An end may be
 * infinite ("at least 40"); zero times infinity counts as zero. An end may be open ("less than 10"): an end of a result
 * is open if only open ends give it.
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
  return interval(
    end(down(a.low, b.low, plus, rounding), a.lowOpen || b.lowOpen),
    end(up(a.high, b.high, plus, rounding), a.highOpen || b.highOpen),
  );
}

export function subtract(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval {
  return interval(
    end(down(a.low, b.high, minus, rounding), a.lowOpen || b.highOpen),
    end(up(a.high, b.low, minus, rounding), a.highOpen || b.lowOpen),
  );
}

export function multiply(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval {
  return corners(a, b, times, rounding);
}

/** Undefined if the divisor may be zero, or any number however near to zero. */
export function divide(a: Interval, b: Interval, rounding: Rounding = 'outward'): Interval | undefined {
  return b.low.lte(0) && b.high.gte(0) ? undefined : corners(a, b, over, rounding);
}

/** One end of an interval, and whether it is left out. */
interface End {
  readonly value: Decimal;
  readonly open: boolean;
}

function end(value: Decimal, open: boolean | undefined): End {
  return { value, open: open === true && value.isFinite() };
}

function interval(low: End, high: End): Interval {
  return {
    low: low.value,
    high: high.value,
    ...(low.open && { lowOpen: true }),
    ...(high.open && { highOpen: true }),
  };
}

function endsOf({ low, high, lowOpen, highOpen }: Interval): readonly [End, End] {
  return [end(low, lowOpen), end(high, highOpen)];
}

/** The hull of an operation that is monotonic in each operand, taken at the four corners. */
function corners(a: Interval, b: Interval, step: Step, rounding: Rounding): Interval {
  const [[aLow, aHigh], [bLow, bHigh]] = [endsOf(a), endsOf(b)];
  const at = (round: typeof down): Ends => {
    const corner = (x: End, y: End) => end(round(x.value, y.value, step, rounding), isOpenCorner(x, y));
    return [corner(aLow, bLow), corner(aLow, bHigh), corner(aHigh, bLow), corner(aHigh, bHigh)];
  };
  return interval(lowest(at(down)), highest(at(up)));
}

/** An operand that is zero gives zero, whatever the other is. */
function isOpenCorner(x: End, y: End): boolean {
  const settles = (each: End) => each.value.isZero() && !each.open;
  return (x.open || y.open) && !settles(x) && !settles(y);
}

type Ends = readonly [End, ...End[]];

function lowest(ends: Ends): End {
  return reached(Decimal.min(...ends.map(({ value }) => value)), ends);
}

function highest(ends: Ends): End {
  return reached(Decimal.max(...ends.map(({ value }) => value)), ends);
}

/** An end is open only if no closed one reaches it. */
function reached(value: Decimal, ends: Ends): End {
  return end(
    value,
    ends.every((each) => each.open || !each.value.eq(value)),
  );
}

export function contains(interval: Interval, value: Decimal): boolean {
  return overlaps(interval, point(value));
}

/** Whether `outer` contains every value of `inner`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  const below = inner.low.lt(outer.low) || (inner.low.eq(outer.low) && outer.lowOpen && !inner.lowOpen);
  const above = inner.high.gt(outer.high) || (inner.high.eq(outer.high) && outer.highOpen && !inner.highOpen);
  return !below && !above;
}

/** Whether both contain some value: two figures can be printings of one true value. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether every value of `a` is smaller than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high.lt(b.low) || (a.high.eq(b.low) && (a.highOpen || b.lowOpen) === true);
}

/** The smallest interval that contains both. */
export function hull(a: Interval, b: Interval): Interval {
  const [[aLow, aHigh], [bLow, bHigh]] = [endsOf(a), endsOf(b)];
  return interval(lowest([aLow, bLow]), highest([aHigh, bHigh]));
}

export function width(interval: Interval): Decimal {
  return interval.high.minus(interval.low);
}

export function equals(a: Interval, b: Interval): boolean {
  return a.low.eq(b.low) && a.high.eq(b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}
