import { barsOfAmounts, LYING_BARS } from '../bars-of-amounts.ts';
import { barsOfSeries, clusterMisfits, comparesFacts } from '../bars-of-series.ts';
import type { Kind } from '../kind.ts';
import { seriesOf } from '../request.ts';

/** Horizontal bars, so that names are read along their bars; largest first, unless they follow time. */
export const bar: Kind = {
  name: 'bar',
  noun: LYING_BARS,
  amounts: {
    takes: true,
    build: (request) => barsOfAmounts('horizontal', LYING_BARS, request),
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
