import type { Hedge, Interval, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from './decimal.ts';
import { combined, mirrored } from './hedge.ts';
import { add, divide, multiply, point, type Rounding, subtract, width } from './interval.ts';
import { figuresAt, roundTo } from './quantity.ts';
import { coarserScale, powerOfTen } from './scale.ts';
import { money, PERCENT, RATIO, sameUnit } from './unit.ts';

/*
 * Arithmetic on printed numbers. Every operation computes what the true value may be by interval arithmetic, and what
 * may be shown by the rules of significant figures: a sum keeps the coarsest last place of its terms, a product or
 * quotient the fewest figures. `stated` stays unrounded until shown, so a chain of operations rounds once. Every
 * function returns undefined if the units don't fit or a divisor may be zero.
 */

/** Significant figures of a quotient of exact numbers that isn't a whole number. */
const FIGURES_OF_EXACT_QUOTIENT = 2;

export function sum(terms: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = terms;
  if (first === undefined) return undefined;
  return rest.reduce<Quantity | undefined>((total, term) => total && addTwo(total, term), first);
}

function addTwo(a: Quantity, b: Quantity): Quantity | undefined {
  if (!sameUnit(a.unit, b.unit)) return undefined;
  return aligned(a, b, add(a.stated, b.stated, 'nearest'), add(a.interval, b.interval), combined([a.hedge, b.hedge]));
}

/** `a` minus `b`. If either is a range, so is the result. */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  if (!sameUnit(a.unit, b.unit)) return undefined;
  const hedge = combined([a.hedge, mirrored(b.hedge)]);
  return aligned(a, b, subtract(a.stated, b.stated, 'nearest'), subtract(a.interval, b.interval), hedge);
}

function aligned(a: Quantity, b: Quantity, stated: Interval, interval: Interval, hedge: Hedge): Quantity {
  const places = [a, b].filter((term) => term.figures !== 'exact').map((term) => term.place);
  const base = { stated, interval, scale: coarserScale(a.scale, b.scale), hedge, unit: a.unit };
  if (places.length === 0) return { ...base, place: Math.min(a.place, b.place), figures: 'exact' };
  const place = Math.max(...places);
  return { ...base, place, figures: fewestFigures(stated, place) };
}

/** How many times `b` goes into `a`. */
export function ratio(a: Quantity, b: Quantity): Quantity | undefined {
  if (!sameUnit(a.unit, b.unit)) return undefined;
  return quotient(a, b, RATIO, 1);
}

/**
 * `part` of `whole` in percent, treating the two as independent. If the other parts are known, `shareOfParts` is
 * tighter.
 */
export function share(part: Quantity, whole: Quantity): Quantity | undefined {
  if (!sameUnit(part.unit, whole.unit)) return undefined;
  return quotient(part, whole, PERCENT, 100);
}

/**
 * `part` of the sum of `part` and `rest` in percent. Since the part is in both numerator and denominator, its smallest
 * share is low ÷ (low + the rest's high), its largest high ÷ (high + the rest's low).
 */
export function shareOfParts(part: Quantity, rest: readonly Quantity[]): Quantity | undefined {
  const others = sum(rest);
  const whole = others && sum([part, others]);
  if (others === undefined || whole === undefined) return undefined;
  if (part.interval.low.lt(0) || others.interval.low.lt(0)) return undefined;
  const stated = dependentShare(part.stated, others.stated, 'nearest');
  const interval = dependentShare(part.interval, others.interval, 'outward');
  if (stated === undefined || interval === undefined) return undefined;
  const hedge = combined([part.hedge, mirrored(others.hedge)]);
  return significant({ stated, interval, figures: fewest(part, whole, stated), hedge, unit: PERCENT });
}

function dependentShare(part: Interval, rest: Interval, rounding: Rounding): Interval | undefined {
  const hundred = point(new Decimal(100));
  const end = (of: Decimal, other: Decimal): Interval | undefined => {
    const quotient = divide(point(of), add(point(of), point(other), rounding), rounding);
    return quotient && multiply(quotient, hundred, rounding);
  };
  const smallest = end(part.low, rest.high);
  const largest = end(part.high, rest.low);
  return smallest && largest && { low: smallest.low, high: largest.high };
}

/** The change from `from` to `to` in percent of `from`: negative for a fall. `from` must be positive. */
export function change(from: Quantity, to: Quantity): Quantity | undefined {
  if (!from.interval.low.gt(0)) return undefined;
  const grown = share(to, from);
  if (grown === undefined) return undefined;
  const hundred = point(new Decimal(100));
  const stated = subtract(grown.stated, hundred, 'nearest');
  const figures = grown.figures === 'exact' ? 'exact' : fewestFigures(stated, grown.place);
  return { ...grown, stated, interval: subtract(grown.interval, hundred), figures };
}

/** Converts money to a rate's other currency: multiplies an amount in the rate's `from`, divides one in its `to`. */
export function convert(amount: Quantity, rate: Quantity): Quantity | undefined {
  if (amount.unit.kind !== 'money' || rate.unit.kind !== 'rate') return undefined;
  if (amount.unit.currency === rate.unit.from) return product(amount, rate, money(rate.unit.to));
  if (amount.unit.currency === rate.unit.to) return quotient(amount, rate, money(rate.unit.from), 1, amount.scale);
  return undefined;
}

/** A base year's index of 1 or 100 is exact by definition. */
const BASE_INDICES = [1, 100];

/** An amount in prices of the base year: the amount times the base year's index, over its own year's index. */
export function deflate(amount: Quantity, own: Quantity, base: Quantity): Quantity | undefined {
  const byDefinition = BASE_INDICES.some((index) => base.stated.low.eq(index) && base.stated.high.eq(index));
  const index: Quantity = byDefinition ? { ...base, interval: base.stated, figures: 'exact' } : base;
  return quotient(product(amount, index, amount.unit), own, amount.unit, 1, amount.scale);
}

function product(a: Quantity, b: Quantity, unit: Unit): Quantity {
  const stated = multiply(a.stated, b.stated, 'nearest');
  return significant({
    stated,
    interval: multiply(a.interval, b.interval),
    figures: fewest(a, b, stated),
    hedge: combined([a.hedge, b.hedge]),
    unit,
    scale: coarserScale(a.scale, b.scale),
  });
}

function quotient(
  a: Quantity,
  b: Quantity,
  unit: Unit,
  factor: number,
  scale?: Quantity['scale'],
): Quantity | undefined {
  const stated = divide(a.stated, b.stated, 'nearest');
  const interval = divide(a.interval, b.interval);
  if (stated === undefined || interval === undefined) return undefined;
  const times = point(new Decimal(factor));
  const scaled = multiply(stated, times, 'nearest');
  return significant({
    stated: scaled,
    interval: multiply(interval, times),
    figures: fewest(a, b, scaled),
    hedge: combined([a.hedge, mirrored(b.hedge)]),
    unit,
    ...(scale && { scale }),
  });
}

function fewest(a: Quantity, b: Quantity, result: Interval): number | 'exact' {
  const limits = [a.figures, b.figures].filter((figures) => figures !== 'exact');
  if (limits.length > 0) return Math.min(...limits);
  return result.low.isInteger() && result.high.isInteger() ? 'exact' : FIGURES_OF_EXACT_QUOTIENT;
}

function fewestFigures(stated: Interval, place: number): number {
  return Math.min(figuresAt(roundTo(stated.low, place), place), figuresAt(roundTo(stated.high, place), place));
}

/**
 * Finds the last place of a product or quotient. An unhedged result, other than money, whose true value may spread over
 * more than one shown step is hedged: $16 million over $1.2 million is "about 13".
 */
function significant(result: {
  readonly stated: Interval;
  readonly interval: Interval;
  readonly figures: number | 'exact';
  readonly hedge: Hedge;
  readonly unit: Unit;
  readonly scale?: Quantity['scale'];
}): Quantity {
  const { stated, interval, figures, unit } = result;
  const scale = result.scale ?? 'one';
  if (figures === 'exact') return { stated, interval, place: 0, figures, scale, hedge: result.hedge, unit };
  const place = placeFor(stated, figures);
  const spread = width(interval).minus(width(stated));
  const loose = unit.kind !== 'money' && result.hedge === 'exact' && spread.gt(powerOfTen(place));
  return { stated, interval, place, figures, scale, hedge: loose ? 'about' : result.hedge, unit };
}

/**
 * The last place of a number with this many figures. For a range, the place of its larger end, but no coarser than the
 * leading digit of its smaller.
 */
function placeFor(stated: Interval, figures: number): number {
  const ends = [stated.low.abs(), stated.high.abs()].filter((end) => !end.isZero());
  if (ends.length === 0) return 0;
  const coarsest = Math.max(...ends.map((end) => end.toSignificantDigits(figures).e - figures + 1));
  return Math.min(coarsest, ...ends.map((end) => end.e));
}
