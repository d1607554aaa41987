import { isRange } from '../../values/quantity.ts';
import { barsOfAmounts, RANGED_BARS } from '../bars-of-amounts.ts';
import { inOneSeries } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { unsuitable } from '../misfit.ts';
import { amountsOf } from '../request.ts';

/** Bars of which at least one is a range, solid to its low end and hatched to its high end. */
export const range: Kind = {
  name: 'range',
  noun: RANGED_BARS,
  amounts: {
    takes: true,
    misfits: (amounts) =>
      amounts.some((datum) => isRange(datum.quantity))
        ? []
        : [unsuitable('none of the facts is a range', '`kind: bar`')],
    build: (request) =>
      barsOfAmounts(inOneSeries(amountsOf(request)) ? 'vertical' : 'horizontal', RANGED_BARS, request),
    hasTimeAxis: inOneSeries,
    showsRanges: true,
  },
  series: notTaken(unsuitable('a range is drawn of single figures', '`kind: line`')),
};
