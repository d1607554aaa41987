import type { Hedge, Interval, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from './decimal.ts';
import { byFigures, byPlace, byWidth, FIGURES_OF_EXACT_QUOTIENT, type Unsettled } from './digits.ts';
import { boundOf, combined, mirrored } from './hedge.ts';
import { add, divide, isBelow, multiply, point, type Rounding, subtract } from './interval.ts';
import { coarserScale } from './scale.ts';
import { money, PERCENT, POINTS, RATIO, sameUnit } from './unit.ts';

/*
 * Arithmetic on printed numbers. Every operation computes what the true value may be by interval arithmetic, and takes
 * from that which digits may be shown (`digits.ts`). `stated` stays unrounded until shown, so a chain of operations
 * rounds once. Every function returns undefined if the units don't fit, if a divisor may be zero, or if nothing bounds
 * the result.
 */

export function sum(terms: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = terms;
  if (first === undefined || rest.length === 0) return first;
  if (rest.some(({ unit }) => !sameUnit(unit, first.unit))) return undefined;
  const stated = rest.reduce((total, term) => add(total, term.stated, 'nearest'), first.stated);
  const interval = rest.reduce((total, term) => add(total, term.interval), first.interval);
  return aligned(terms, stated, interval, combined(terms.map(({ hedge }) => hedge)));
}

/** `a` minus `b`. If either is a range, so is the result. Two percentages are apart by percentage points. */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  if (!sameUnit(a.unit, b.unit)) return undefined;
  const hedge = combined([a.hedge, mirrored(b.hedge)]);
  const apart = aligned([a, b], subtract(a.stated, b.stated, 'nearest'), subtract(a.interval, b.interval), hedge);
  return apart && a.unit.kind === 'percent' ? { ...apart, unit: POINTS } : apart;
}

/** Of terms of one unit. */
function aligned(terms: readonly Quantity[], stated: Interval, interval: Interval, hedge: Hedge): Quantity | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  const places = terms.filter((term) => term.figures !== 'exact').map((term) => term.place);
  const scale = terms.map((term) => term.scale).reduce(coarserScale);
  const exact = places.length === 0;
  const place = exact ? Math.min(...terms.map((term) => term.place)) : Math.max(...places);
  const result = bounded({ stated, interval, scale, unit: first.unit, hedge, figures: exact ? 'exact' : 1 });
  return result && byPlace(result, place);
}

/** How many times `b` goes into `a`. */
export function ratio(a: Quantity, b: Quantity): Quantity | undefined {
  if (!sameUnit(a.unit, b.unit)) return undefined;
  const result = quotientOf(a, b, RATIO, 1);
  return result && byWidth(result);
}

/**
 * `part` of `whole` in percent, treating the two as independent. If the other parts are known, `shareOfParts` is
 * tighter.
 */
export function share(part: Quantity, whole: Quantity): Quantity | undefined {
  if (!sameUnit(part.unit, whole.unit)) return undefined;
  const result = quotientOf(part, whole, PERCENT, 100);
  return result && byWidth(result);
}

/**
 * `part` of the sum of `part` and `rest` in percent. Since the part is in both numerator and denominator, its smallest
 * share is low ÷ (low + the rest's high), its largest high ÷ (high + the rest's low).
 */
export function shareOfParts(part: Quantity, rest: readonly Quantity[], digits = byWidth): Quantity | undefined {
  const others = sum(rest);
  const whole = others && sum([part, others]);
  if (others === undefined || whole === undefined) return undefined;
  if (part.interval.low.lt(0) || others.interval.low.lt(0)) return undefined;
  const stated = dependentShare(part.stated, others.stated, 'nearest');
  const interval = dependentShare(part.interval, others.interval, 'outward');
  if (stated === undefined || interval === undefined) return undefined;
  const hedge = combined([part.hedge, mirrored(others.hedge)]);
  const result = bounded({
    stated,
    interval,
    figures: fewest(part, whole, stated),
    hedge,
    unit: PERCENT,
    scale: 'one',
  });
  return result && digits(result);
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

/**
 * The change from `from` to `to`: negative for a fall. In percent of `from`, which must be positive; that of a
 * percentage is in percentage points.
 */
export function change(from: Quantity, to: Quantity): Quantity | undefined {
  if (from.unit.kind === 'percent') return difference(to, from);
  if (!from.interval.low.gt(0) || !sameUnit(from.unit, to.unit)) return undefined;
  const grown = quotientOf(to, from, PERCENT, 100);
  if (grown === undefined) return undefined;
  const hundred = point(new Decimal(100));
  return byWidth({
    ...grown,
    stated: subtract(grown.stated, hundred, 'nearest'),
    interval: subtract(grown.interval, hundred),
  });
}

/** A rise or a fall without its sign. Undefined where the true value may be zero, and so be neither. */
export function sizeOf(quantity: Quantity): Quantity | undefined {
  const { ends: _, ...unsigned } = quantity;
  const { hedge, interval, stated } = unsigned;
  const zero = point(new Decimal(0));
  if (isBelow(zero, interval)) return quantity;
  if (!isBelow(interval, zero)) return undefined;
  const turned = subtract(zero, stated);
  const single = stated.low.eq(stated.high) ? point(turned.low) : turned;
  return { ...unsigned, stated: single, interval: subtract(zero, interval), hedge: mirrored(hedge) };
}

/** Converts money to a rate's other currency: multiplies an amount in the rate's `from`, divides one in its `to`. */
export function convert(amount: Quantity, rate: Quantity): Quantity | undefined {
  if (amount.unit.kind !== 'money' || rate.unit.kind !== 'rate') return undefined;
  if (amount.unit.currency === rate.unit.from) return product(amount, rate, money(rate.unit.to));
  if (amount.unit.currency !== rate.unit.to) return undefined;
  const result = quotientOf(amount, rate, money(rate.unit.from), 1);
  return result && byFigures(result);
}

/** A base year's index of 1 or 100 is exact by definition. */
const BASE_INDICES = [1, 100];

/** An amount in prices of the base year: the amount times the base year's index, over its own year's index. */
export function deflate(amount: Quantity, own: Quantity, base: Quantity): Quantity | undefined {
  const byDefinition = BASE_INDICES.some((index) => base.stated.low.eq(index) && base.stated.high.eq(index));
  const index: Quantity = byDefinition ? { ...base, interval: base.stated, figures: 'exact' } : base;
  const atBase = product(amount, index, amount.unit);
  const result = atBase && quotientOf(atBase, own, amount.unit, 1);
  return result && byFigures(result);
}

function product(a: Quantity, b: Quantity, unit: Unit): Quantity | undefined {
  const stated = multiply(a.stated, b.stated, 'nearest');
  const result = bounded({
    stated,
    interval: multiply(a.interval, b.interval),
    figures: fewest(a, b, stated),
    hedge: combined([a.hedge, b.hedge]),
    unit,
    scale: coarserScale(a.scale, b.scale),
  });
  return result && byFigures(result);
}

function quotientOf(a: Quantity, b: Quantity, unit: Unit, factor: number): Unsettled | undefined {
  const stated = divide(a.stated, b.stated, 'nearest');
  const interval = divide(a.interval, b.interval);
  if (stated === undefined || interval === undefined) return undefined;
  const times = point(new Decimal(factor));
  const scaled = multiply(stated, times, 'nearest');
  return bounded({
    stated: scaled,
    interval: multiply(interval, times),
    figures: fewest(a, b, scaled),
    hedge: combined([a.hedge, mirrored(b.hedge)]),
    unit,
    scale: unit.kind === 'money' ? a.scale : 'one',
  });
}

/** The result with the hedge that an open end of its interval asks for. Undefined if both ends are open. */
function bounded(result: Unsettled): Unsettled | undefined {
  const { low, high } = result.interval;
  if (low.isFinite() && high.isFinite()) return result;
  if (!low.isFinite() && !high.isFinite()) return undefined;
  const end = low.isFinite() ? 'low' : 'high';
  return boundOf(result.hedge) === end ? result : { ...result, hedge: end === 'low' ? 'at-least' : 'at-most' };
}

/** Figures of the shorter input; two stand for a quotient of exact numbers that isn't whole. */
function fewest(a: Quantity, b: Quantity, result: Interval): number | 'exact' {
  const limits = [a.figures, b.figures].filter((figures) => figures !== 'exact');
  if (limits.length > 0) return Math.min(...limits);
  return result.low.isInteger() && result.high.isInteger() ? 'exact' : FIGURES_OF_EXACT_QUOTIENT;
}
