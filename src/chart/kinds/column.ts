import { barsOfAmounts } from '../bars-of-amounts.ts';
import { barsOfSeries, clusterMisfits, comparesFacts } from '../bars-of-series.ts';
import { inOneSeries } from '../datum.ts';
import type { Kind } from '../kind.ts';
import { seriesOf } from '../request.ts';
import { columnMisfits } from '../time-misfits.ts';

const noun = { en: 'Column chart', fr: 'Graphique à colonnes' };

/** Upright bars: over time, or in the outline's order. */
export const column: Kind = {
  name: 'column',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts) =>
      inOneSeries(amounts)
        ? columnMisfits(
            amounts.flatMap(({ period }) => period ?? []),
            '`kind: bar`',
          )
        : [],
    build: (request) => barsOfAmounts('vertical', noun, request),
    hasTimeAxis: inOneSeries,
    showsRanges: true,
  },
  series: {
    takes: true,
    misfits: clusterMisfits,
    build: (request) => {
      const byFact = comparesFacts(seriesOf(request));
      return barsOfSeries({ direction: 'vertical', grouping: 'clustered', byFact, noun }, request);
    },
    hasTimeAxis: (series) => !comparesFacts(series),
  },
};
