import type { Hedge, Interval, Quantity } from '../model/quantity.ts';
import { Decimal } from './decimal.ts';
import { boundOf } from './hedge.ts';
import { contains, encloses, hull, width } from './interval.ts';
import { figuresAt, roundTo, shown } from './quantity.ts';
import { powerOfTen } from './scale.ts';

/*
 * Which digits of a computed number may be shown. Whatever the rule, the number shown is one that the true value may
 * be: it lies in the result's own interval. A bound ("at least 6") is the end of that interval, or lies on the safe
 * side of it.
 */

/** A result whose last place and hedge are still to be chosen. */
export type Unsettled = Omit<Quantity, 'place'>;

/** Most figures of a ratio, share or change, however finely its inputs are known; fewer after "about". */
const MOST_FIGURES = 4;
const MOST_FIGURES_HEDGED = 3;

/** From so many figures on, a number needs no hedge for a last place that may be off by a step or two. */
const FIGURES_UNHEDGED = 3;

/** Figures of a quotient of exact numbers that isn't a whole number. */
export const FIGURES_OF_EXACT_QUOTIENT = 2;

/** Fewest and most figures of a quotient that is only a bound. */
const FIGURES_OF_BOUND = [2, 3] as const;

/** Figures of a bound that is shown exactly; a longer one is rounded to its safe side. */
const FIGURES_OF_EXACT_BOUND = 4;

/** An interval thinner than the number by so many powers of ten comes from rounding to forty digits alone. */
const HAIR = 30;

/** "About" promises no more than this part of the number, as in claims: a tenth. */
const ABOUT = new Decimal('0.1');

/** How far a number of one figure may be from what was computed, as a part of it. */
const ONE_FIGURE = new Decimal('0.05');

/**
 * The digits of a ratio, share or change come from the width of its interval:
 *
 * - If the interval is no wider than one step of the last place, the number stands alone: 2.243. One figure is enough
 *   only if it hides nothing: 7% for 6.5 to 7.5.
 * - If it is wider, and within a tenth of the number, the number gets a digit more and is hedged: about 13. Three figures
 *   need no hedge.
 * - If it is wider still, one digit would be too many, and the range is shown: 22% to 86%.
 *
 * A quotient of exact numbers has two figures.
 */
export function byWidth(result: Unsettled): Quantity {
  const { stated, interval, figures } = result;
  if (boundOf(result.hedge)) return asBound(result, boundPlace(result));
  if (figures === 'exact') return { ...result, place: 0 };
  const spread = width(interval).minus(width(stated));
  if (spread.lte(powerOfTen(magnitude(stated) - HAIR))) return ofExact(result);
  const most = result.hedge === 'about' || result.hedge === 'estimated' ? MOST_FIGURES_HEDGED : MOST_FIGURES;
  const plain = Math.max(stepAbove(spread), magnitude(stated) - most + 1);
  if (standsAlone(result, plain)) return at(result, plain, result.hedge);
  if (!width(stated).isZero()) return refined(result, plain - 1, looser(result.hedge));
  return isWithinATenth(result) ? hedgedWhereLoose(result, plain - 1) : asRange(result);
}

/**
 * The digits of a product, or of an amount converted or spread over time: as many as the shorter of its inputs has, or
 * more where these say too little (`telling`).
 */
export function byFigures(result: Unsettled): Quantity {
  const { figures, stated } = result;
  if (boundOf(result.hedge)) return asBound(result, boundPlace(result));
  return figures === 'exact' ? { ...result, place: 0 } : telling(result, placeFor(stated, figures));
}

/**
 * A sum, difference or mean keeps the coarsest last place of its terms, or a finer one where that says too little
 * (`telling`): 16 and 15 million are 15.5 million on average. Where rounding would leave nothing of it, the range is
 * shown.
 */
export function byPlace(result: Unsettled, place: number): Quantity {
  if (result.figures === 'exact') return { ...result, place };
  if (boundOf(result.hedge)) return asBound(result, exactBoundPlace(result, place));
  const { stated } = result;
  const vanishes = width(stated).isZero() && roundTo(stated.low, place).isZero() && !width(result.interval).isZero();
  return vanishes ? asRange(result) : telling(result, place);
}

/**
 * The same quantity shown down to `step` (0.1 million: 100 000), whatever its operation's rule gave. A step that isn't a
 * power of ten counts as the power of its leading digit. A coarser step widens its interval to hold what is shown.
 */
export function withPrecision(quantity: Quantity, step: Decimal): Quantity {
  return holdingShown(at(quantity, step.e, quantity.hedge));
}

/** A whole count below this shows all its digits: nothing but a scale word would tell that it is rounded. */
const COUNT_IN_FULL = powerOfTen(6);

/** The same quantity with no more than so many significant figures. Its interval is widened to hold what is shown. */
export function withFigures(quantity: Quantity, most: number): Quantity {
  const size = largest(quantity.stated);
  if (size.isZero() || (quantity.figures === 'exact' && size.lt(COUNT_IN_FULL))) return quantity;
  const place = size.toSignificantDigits(most).e - most + 1;
  const finest = quantity.figures === 'exact' ? size.e - size.precision() + 1 : quantity.place;
  return place <= finest ? quantity : holdingShown(at(quantity, place, quantity.hedge));
}

/**
 * The same quantity shown down to a place; or finer, if rounding there would take a number of fewer than four figures
 * out of its interval or near its end. Such a number is hedged until it has three figures.
 */
function telling(result: Unsettled, place: number): Quantity {
  const first = refined(result, place, result.hedge);
  if (isTelling(first)) return first;
  const finer = refined(result, first.place - 1, result.hedge);
  return finer.figures === 'exact' || finer.figures < FIGURES_UNHEDGED
    ? { ...finer, hedge: looser(finer.hedge) }
    : finer;
}

function isTelling(quantity: Quantity): boolean {
  return quantity.figures === 'exact' || quantity.figures >= MOST_FIGURES || isCentral(quantity);
}

/** The same quantity shown down to a place, or finer if that would round it out of its interval. */
function refined(result: Unsettled, place: number, hedge: Hedge): Quantity {
  const coarse = at(result, place, hedge);
  if (isShowable(coarse)) return coarse;
  const floor = place - MOST_STEPS;
  for (let finer = place - 1; finer > floor; finer--) {
    const candidate = at(result, finer, hedge);
    if (isShowable(candidate)) return candidate;
  }
  return holdingShown(at(result, floor, hedge));
}

/** How much finer than its rule a number may be shown before its interval is widened by the rounding instead. */
const MOST_STEPS = 4;

function at({ ends: _, ...result }: Unsettled, place: number, hedge: Hedge): Quantity {
  const placed: Quantity = { ...result, place, hedge };
  const { low, high } = shown(placed);
  const kept: Quantity = { ...placed, figures: Math.min(figuresAt(low, place), figuresAt(high, place)) };
  return isTrueOf(kept) ? kept : { ...kept, hedge: 'about' };
}

/** Whether "nearly 6" is true of every value the interval holds, or the hedge says nothing of the kind. */
function isTrueOf(quantity: Quantity): boolean {
  return quantity.hedge !== 'nearly' || shown(quantity).high.gte(quantity.interval.high);
}

/** Whether the true value may be what is shown. "Nearly 6" leaves 6 out. */
function isShowable(quantity: Quantity): boolean {
  const { low, high } = shown(quantity);
  if (quantity.hedge === 'nearly') return true;
  return contains(quantity.interval, low) && contains(quantity.interval, high);
}

/** Whether rounding takes a number at most half the way to an end of its interval. */
function isCentral(quantity: Quantity): boolean {
  const { interval, stated } = quantity;
  const { low, high } = shown(quantity);
  if (!low.eq(high)) return true;
  const room = low.lt(stated.low) ? stated.low.minus(interval.low) : interval.high.minus(stated.low);
  return low.minus(stated.low).abs().times(2).lte(room);
}

/** Whether a number is good to one step of this place, and says enough. */
function standsAlone(result: Unsettled, place: number): boolean {
  const candidate = at(result, place, result.hedge);
  const { low, high } = shown(candidate);
  if (!isShowable(candidate)) return false;
  if (!width(result.stated).isZero()) return low.lt(high) && figuresAt(largest(result.stated), place) >= 2;
  if (low.isZero()) return result.stated.low.isZero() && place <= finestZero(result);
  if (figuresAt(low, place) >= 2) return true;
  const half = powerOfTen(place).div(2);
  const printed = { low: low.minus(half), high: low.plus(half) };
  return encloses(printed, result.interval) && isWithinATenth(result) && isNear(low, result.stated.low, ONE_FIGURE);
}

/** Nothing coarser than a whole per cent, or a hundredth of a ratio, may be shown as zero. */
function finestZero({ unit }: Unsettled): number {
  return unit.kind === 'ratio' ? -2 : 0;
}

function isWithinATenth({ interval, stated }: Unsettled): boolean {
  return isNear(interval.low, stated.low, ABOUT) && isNear(interval.high, stated.low, ABOUT);
}

function hedgedWhereLoose(result: Unsettled, place: number): Quantity {
  const number = refined(result, place, result.hedge);
  if (number.figures !== 'exact' && number.figures >= FIGURES_UNHEDGED) return number;
  return { ...number, hedge: looser(number.hedge) };
}

function isNear(value: Decimal, number: Decimal, by: Decimal): boolean {
  return value.minus(number).abs().lte(number.abs().times(by));
}

function looser(hedge: Hedge): Hedge {
  return hedge === 'exact' ? 'about' : hedge;
}

/** The whole interval as the number shown, to the second digit of its width. */
function asRange(result: Unsettled): Quantity {
  const { interval } = result;
  const hedge = result.hedge === 'about' || result.hedge === 'estimated' ? result.hedge : 'exact';
  const start = width(interval).e - 1;
  const ends = [interval.low, interval.high].filter((end) => !end.isZero());
  const place = Math.min(start, ...ends.map((end) => end.e));
  const range = at({ ...result, stated: interval }, Math.max(place, start - 2), hedge);
  return holdingShown(range);
}

function ofExact(result: Unsettled): Quantity {
  return holdingShown(at(result, placeFor(result.stated, FIGURES_OF_EXACT_QUOTIENT), result.hedge));
}

/** The quantity with an interval that also holds what is shown of it. */
function holdingShown(quantity: Quantity): Quantity {
  return { ...quantity, interval: hull(quantity.interval, shown(quantity)) };
}

/** A result that is only known to be above or below: its number is the end of its interval. */
function asBound(result: Unsettled, place: number): Quantity {
  const { interval, hedge, stated } = result;
  const single = width(stated).isZero();
  const bounded =
    boundOf(hedge) === 'low'
      ? { low: interval.low, high: single ? interval.low : stated.high }
      : { low: single ? interval.high : stated.low, high: interval.high };
  return at({ ...result, stated: bounded }, place, hedge);
}

function endOf({ interval, hedge }: Unsettled): Decimal {
  return boundOf(hedge) === 'low' ? interval.low : interval.high;
}

function boundPlace(result: Unsettled): number {
  const [fewest, most] = FIGURES_OF_BOUND;
  const figures = result.figures === 'exact' ? most : Math.min(Math.max(result.figures, fewest), most);
  const bound = endOf(result);
  return bound.isZero() ? 0 : bound.e - figures + 1;
}

function exactBoundPlace(result: Unsettled, place: number): number {
  const bound = endOf(result);
  if (bound.isZero()) return place;
  const last = bound.e - bound.precision() + 1;
  return last < place && figuresAt(bound, last) <= FIGURES_OF_EXACT_BOUND ? last : Math.min(place, bound.e);
}

/** The exponent of the smallest power of ten that is no less than a width. */
function stepAbove(size: Decimal): number {
  return size.isZero() ? -30 : powerOfTen(size.e).eq(size) ? size.e : size.e + 1;
}

function largest({ low, high }: Interval): Decimal {
  return Decimal.max(low.abs(), high.abs());
}

function magnitude(stated: Interval): number {
  const value = largest(stated);
  return value.isZero() ? -30 : value.e;
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
