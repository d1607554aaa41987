import type { Hedge, Interval, Quantity, RangeEnd, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from './decimal.ts';
import { boundOf } from './hedge.ts';
import { point } from './interval.ts';
import { coarserScale, powerOfTen, SCALE_EXPONENT, scaledDown } from './scale.ts';
import { isNeverNegative } from './unit.ts';

/** A number as a source prints it, stripped of grouping and currency. */
export interface Numeral {
  /** ASCII digits, `.` as the decimal mark, perhaps a leading `-`: `17.2`. */
  readonly digits: string;
  readonly scale: Scale;
  /** Exponent of the last significant place, if the wording and not the digits gives it: 1 for "a decade". */
  readonly place?: number;
}

/** Whether no digit is printed behind the units: "12.00" is none of a count of things. */
export function isWhole({ digits, scale }: Numeral): boolean {
  return (digits.split('.')[1] ?? '').length <= SCALE_EXPONENT[scale];
}

const DIGITS_BELOW_A_MILLION = 6;

/** Longer than any number that a program writes: a double in full has 17 significant digits, behind up to a score of zeros. */
const DIGITS = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/**
 * The quantity that a printed number, or a printed range of two, states. Undefined if the digits are malformed or the
 * range runs downward.
 *
 * Significance follows the usual reading of printed figures. Every digit after the decimal mark counts; so does every
 * digit before a scale word, and every digit of an unhedged percentage, duration or ratio. Trailing zeros of a hedged
 * number, or of an amount of money or an area written in full, only hold the place; but an unhedged amount below a
 * million is good to the thousand or better, so that $500,000 and $250,000 make $750,000. A whole count of things
 * without hedge or scale word is exact.
 *
 * The ends of a range that are printed in one scale are as good as the finer of them: both ends of "2,500 to 3,000" are
 * good to the hundred. Of "$500,000 to $1 million" each is good to its own last place.
 *
 * A hedge chooses the side: `nearly` allows half a place below and not the number itself; `over` and `at-least` anything
 * above, `less-than`, `at-most` and `up-to` anything below; `over` and `less-than` not the number itself.
 */
export function printedQuantity(
  printed: Numeral | readonly [Numeral, Numeral],
  hedge: Hedge,
  unit: Unit,
): Quantity | undefined {
  const [first, second] = 'digits' in printed ? [printed, printed] : printed;
  if (!DIGITS.test(first.digits) || !DIGITS.test(second.digits)) return undefined;
  const stated = { low: numberOf(first), high: numberOf(second) };
  if (stated.low.gt(stated.high)) return undefined;
  const scale = coarserScale(first.scale, second.scale);
  if (isExactCount(first, hedge, unit) && isExactCount(second, hedge, unit)) {
    return { stated, interval: stated, place: 0, figures: 'exact', scale, hedge, unit };
  }
  const [low, high] = [endOf(first, hedge, unit), endOf(second, hedge, unit)];
  const place = Math.min(low.place, high.place);
  const isAlike = low.scale === high.scale;
  const figures = Math.min(figuresAt(stated.low, place), figuresAt(stated.high, place));
  return {
    stated,
    interval: allowed(stated, isAlike ? [place, place] : [low.place, high.place], hedge, unit),
    place,
    figures,
    scale,
    ...(areWrittenApart(low, high) && { ends: [low, high] }),
    hedge,
    unit,
  };
}

/** Whether the ends differ in scale or in their digits after the decimal mark. */
function areWrittenApart(low: RangeEnd, high: RangeEnd): boolean {
  if (low.scale !== high.scale) return true;
  return low.place !== high.place && Math.min(low.place, high.place) < SCALE_EXPONENT[low.scale];
}

function endOf(numeral: Numeral, hedge: Hedge, unit: Unit): RangeEnd {
  return { place: lastPlace(numeral, hedge, unit), scale: numeral.scale };
}

/** A number that is known, not printed or measured: the length of a list. */
export function exactQuantity(value: Decimal, unit: Unit): Quantity {
  const stated = point(value);
  const place = Math.min(0, 0 - value.decimalPlaces());
  return { stated, interval: stated, place, figures: 'exact', scale: 'one', hedge: 'exact', unit };
}

/** The significant figures of a value whose last significant place is given, at least one: 16 million at 6 has two. */
export function figuresAt(value: Decimal, place: number): number {
  return value.isZero() ? 1 : Math.max(1, value.e - place + 1);
}

/** The value rounded to the nearest multiple of 10^place, halves away from zero; a bound to its safe side. */
export function roundTo(value: Decimal, place: number, hedge: Hedge = 'exact'): Decimal {
  if (value.e - value.precision() + 1 >= place) return value;
  return scaledDown(value, place).toDecimalPlaces(0, roundingOf(hedge)).times(powerOfTen(place));
}

function roundingOf(hedge: Hedge) {
  const end = boundOf(hedge);
  if (end === undefined) return Decimal.ROUND_HALF_UP;
  return end === 'low' ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL;
}

/** Cache of shown values; quantities never change. */
const rounded = new WeakMap<Quantity, Interval>();

/**
 * What may be shown of a quantity: its stated number or range, rounded to its last significant place. A bound is rounded
 * to the side on which it stays true: "at least" down, "at most" up.
 */
export function shown(quantity: Quantity): Interval {
  if (quantity.figures === 'exact') return quantity.stated;
  const known = rounded.get(quantity);
  if (known) return known;
  const { ends, hedge, place, stated } = quantity;
  const low = roundTo(stated.low, ends?.[0].place ?? place, hedge);
  const high = stated.high === stated.low ? low : roundTo(stated.high, ends?.[1].place ?? place, hedge);
  const interval = { low, high };
  rounded.set(quantity, interval);
  return interval;
}

/** Whether the quantity is a range, as printed or as computed from one. */
export function isRange(quantity: Quantity): boolean {
  return !quantity.stated.low.eq(quantity.stated.high);
}

function numberOf(numeral: Numeral): Decimal {
  return new Decimal(numeral.digits).times(powerOfTen(SCALE_EXPONENT[numeral.scale]));
}

function isExactCount(numeral: Numeral, hedge: Hedge, unit: Unit): boolean {
  const whole = numeral.scale === 'one' && !numeral.digits.includes('.');
  return unit.kind === 'count' && hedge === 'exact' && whole;
}

function lastPlace(numeral: Numeral, hedge: Hedge, unit: Unit): number {
  if (numeral.place !== undefined) return numeral.place;
  const exponent = SCALE_EXPONENT[numeral.scale];
  const decimals = numeral.digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return exponent - decimals;
  const zeros = /[1-9](0+)$/.exec(numeral.digits)?.[1]?.length ?? 0;
  if (hedge !== 'exact') return exponent + zeros;
  const inFull = numeral.scale === 'one' && (unit.kind === 'money' || unit.kind === 'area');
  if (!inFull) return exponent;
  return numeral.digits.replace('-', '').length > DIGITS_BELOW_A_MILLION
    ? zeros
    : Math.min(zeros, SCALE_EXPONENT.thousand);
}

function allowed(
  stated: Interval,
  [lowPlace, highPlace]: readonly [number, number],
  hedge: Hedge,
  unit: Unit,
): Interval {
  const low = () => stated.low.minus(powerOfTen(lowPlace).div(2));
  switch (hedge) {
    case 'exact':
    case 'about':
    case 'estimated':
      return { low: low(), high: stated.high.plus(powerOfTen(highPlace).div(2)) };
    case 'nearly':
      return { low: low(), high: stated.high, highOpen: true };
    case 'over':
      return { low: stated.low, high: new Decimal(Number.POSITIVE_INFINITY), lowOpen: true };
    case 'at-least':
      return { low: stated.low, high: new Decimal(Number.POSITIVE_INFINITY) };
    case 'at-most':
    case 'up-to':
      return { low: lowest(unit), high: stated.high };
    case 'less-than':
      return { low: lowest(unit), high: stated.high, highOpen: true };
  }
}

/** The lowest value that a unit allows. */
function lowest(unit: Unit): Decimal {
  return new Decimal(isNeverNegative(unit) ? 0 : Number.NEGATIVE_INFINITY);
}
