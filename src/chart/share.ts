import type { Quantity } from '../model/quantity.ts';
import { shareOfParts } from '../values/arithmetic.ts';
import { Decimal } from '../values/decimal.ts';
import { byFigures } from '../values/digits.ts';
import { figuresAt } from '../values/quantity.ts';
import { powerOfTen } from '../values/scale.ts';

/**
 * Decimal places of a share on a chart, as powers of ten: a tenth of a percent at the finest, unless the share is smaller;
 * a percent at the coarsest.
 */
const FINEST = -1;
const COARSEST = 0;

/**
 * A part's share of the sum of all parts, as a chart writes it: no finer than the interval in which the true share may
 * lie, so that 1.2 beside 16 is 7% and not "about 7.0%". It is hedged if that interval is wider than the step shown.
 * Undefined if the parts have no common unit.
 */
export function shareOf(part: Quantity, others: readonly Quantity[]): Quantity | undefined {
  const share = shareOfParts(part, others, byFigures);
  if (share === undefined) return undefined;
  // A share that is there is never written as none.
  const finest = Math.min(FINEST, share.stated.high.isZero() ? FINEST : share.stated.high.e);
  const place = Math.min(
    COARSEST,
    Math.max(finest, share.figures === 'exact' ? finest : share.place, spanPlace(share, finest)),
  );
  const isStated = [part, ...others].every((quantity) => quantity.hedge === 'exact');
  const isTight = span(share).lte(powerOfTen(place));
  return {
    ...share,
    place,
    figures: figuresAt(share.stated.high, place),
    hedge: isStated ? (isTight ? 'exact' : 'about') : share.hedge,
  };
}

function span({ interval }: Quantity): Decimal {
  return interval.high.minus(interval.low);
}

/** The decimal place closest to the width of the interval in which the true share may lie. */
function spanPlace(share: Quantity, finest: number): number {
  const width = span(share);
  if (width.isZero()) return finest;
  return width.isFinite() ? Math.round(Decimal.log10(width).toNumber()) : COARSEST;
}
