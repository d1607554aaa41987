import type { Quantity } from '../model/quantity.ts';
import { shareOfParts } from '../values/arithmetic.ts';
import { Decimal } from '../values/decimal.ts';
import { figuresAt } from '../values/quantity.ts';
import { powerOfTen } from '../values/scale.ts';

/** The finest place of a share on a chart: a tenth of a percent. */
const FINEST = -1;

/**
 * The share of a part in the sum of all parts, as a chart writes it: as fine as the printed figures bear it. Its place is
 * the first in which all that the true share may be lies within one step, so that 1.2 beside 16 is 7% and not "about
 * 7.0%". Undefined where the parts have no common unit.
 */
export function shareOf(part: Quantity, others: readonly Quantity[]): Quantity | undefined {
  const share = shareOfParts(part, others);
  if (share === undefined) return undefined;
  const spread = share.interval.high.minus(share.interval.low);
  const coarse = spread.gt(0) && spread.isFinite() ? Math.ceil(Decimal.log10(spread).toNumber() - 1e-9) : FINEST;
  const place = Math.max(FINEST, share.figures === 'exact' ? FINEST : share.place, coarse);
  const stated = [part, ...others].every((quantity) => quantity.hedge === 'exact');
  return {
    ...share,
    place,
    figures: figuresAt(share.stated.high, place),
    hedge: stated && spread.lte(powerOfTen(place)) ? 'exact' : share.hedge,
  };
}
