import { barsOfAmounts, LYING_BARS } from '../bars-of-amounts.ts';
import { barsOfSeries, clusterMisfits, comparesFacts } from '../bars-of-series.ts';
import { barsOfShares } from '../bars-of-shares.ts';
import { type AmountDatum, inOneSeries } from '../datum.ts';
import type { Kind } from '../kind.ts';
import type { Misfit } from '../misfit.ts';
import { amountsOf, type ChartRequest, seriesOf } from '../request.ts';
import { showShares } from '../shares.ts';

/** Two columns of bars, each as long as a slide is high, hold so many. */
const MOST_BARS = 30;

/** Horizontal bars, so that names are read along their bars; largest first, unless they follow time. */
export const bar: Kind = {
  name: 'bar',
  noun: LYING_BARS,
  amounts: {
    takes: true,
    misfits: manyBars,
    build: (request) =>
      isOfShares(amountsOf(request), request)
        ? barsOfShares(request)
        : barsOfAmounts('horizontal', LYING_BARS, request),
    addsUp: isOfShares,
    showsRanges: true,
  },
  series: {
    takes: true,
    misfits: clusterMisfits,
    build: (request) => {
      const byFact = comparesFacts(seriesOf(request));
      return barsOfSeries({ direction: 'horizontal', grouping: 'clustered', byFact, noun: LYING_BARS }, request);
    },
  },
};

/** By its own choice the program says what share of their whole parts are; `kind: bar` asks for their amounts. */
function isOfShares(amounts: readonly AmountDatum[], { kind }: ChartRequest): boolean {
  return kind !== 'bar' && showShares(amounts);
}

function manyBars(amounts: readonly AmountDatum[]): readonly Misfit[] {
  if (amounts.length <= MOST_BARS) return [];
  return [
    {
      code: 'chart/unsuitable',
      message: `${amounts.length} bars are too many to read; ${MOST_BARS} are the most`,
      hint: inOneSeries(amounts)
        ? 'name the series itself, which a line shows, or fewer of its points'
        : 'draw the largest and the sum of all others (`top: 10`), or use `kind: table`',
    },
  ];
}
