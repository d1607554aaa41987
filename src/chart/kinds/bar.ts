import { barsOfAmounts } from '../bars-of-amounts.ts';
import { barsOfSeries, clusterMisfits, comparesFacts } from '../bars-of-series.ts';
import type { Kind } from '../kind.ts';
import { seriesOf } from '../request.ts';

const noun = { en: 'Bar chart', fr: 'Graphique à barres' };

/** Bars that run to the right, the largest first: names are read along their bar. */
export const bar: Kind = {
  name: 'bar',
  noun,
  amounts: {
    takes: true,
    build: (request) => barsOfAmounts('horizontal', noun, request),
    showsRanges: true,
  },
  series: {
    takes: true,
    misfits: clusterMisfits,
    build: (request) => {
      const byFact = comparesFacts(seriesOf(request));
      return barsOfSeries({ direction: 'horizontal', grouping: 'clustered', byFact, noun }, request);
    },
  },
};
