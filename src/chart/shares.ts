import { Decimal } from '../values/decimal.ts';
import { isBound } from '../values/hedge.ts';
import { isRange } from '../values/quantity.ts';
import { type AmountDatum, areParts } from './datum.ts';
import { MOST_EQUALS } from './roles.ts';

/** From this many parts of one whole on, their shares say more than amounts. */
const SEVERAL_PARTS = 3;
/** A part below this share of the whole, in percent, is a sliver in a stack or a ring, which shows neither its colour nor its size. */
export const SLIVER = 2;

/** Whether these are parts of one whole, so many that readers ask for the share of each. */
export function areSeveralParts(amounts: readonly AmountDatum[]): boolean {
  const isPart = ({ quantity }: AmountDatum) =>
    !isRange(quantity) && !isBound(quantity.hedge) && !quantity.stated.low.isNegative();
  return amounts.length >= SEVERAL_PARTS && areParts(amounts) && amounts.every(isPart);
}

/**
 * Whether parts of one whole are drawn as bars with their shares, not end to end: more than colours can tell apart, a sum
 * of others among them, or a sliver.
 */
export function showShares(amounts: readonly AmountDatum[]): boolean {
  if (!areSeveralParts(amounts)) return false;
  const sizes = amounts.map(({ quantity }) => quantity.stated.high);
  const whole = Decimal.sum(...sizes);
  if (whole.isZero()) return false;
  const hasSliver = sizes.some((size) => size.times(100).div(whole).lt(SLIVER));
  return amounts.length > MOST_EQUALS || hasSliver || amounts.some(({ sumOfFacts }) => sumOfFacts !== undefined);
}
