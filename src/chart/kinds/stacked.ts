import { barsOfSeries } from '../bars-of-series.ts';
import type { Kind } from '../kind.ts';
import { crowdedStack, positivePartMisfits } from '../part-misfits.ts';
import { stackOfAmounts } from '../parts.ts';
import { stackMisfits } from '../series-misfits.ts';

const noun = { en: 'Stacked chart', fr: 'Graphique empilé' };

/** Amounts end to end: parts in one bar, or one column per period. */
export const stacked: Kind = {
  name: 'stacked',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts, request) => [...positivePartMisfits(amounts, 'a stack'), ...crowdedStack(amounts, request)],
    build: (request) => stackOfAmounts('stacked', noun, request),
    addsUp: true,
  },
  series: {
    takes: true,
    misfits: stackMisfits,
    build: (request) => barsOfSeries({ direction: 'vertical', grouping: 'stacked', byFact: false, noun }, request),
    addsUp: true,
    hasTimeAxis: () => true,
  },
};
