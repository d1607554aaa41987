import { barsOfSeries } from '../bars-of-series.ts';
import { type AmountDatum, areParts } from '../datum.ts';
import type { Kind } from '../kind.ts';
import { type Misfit, unsuitable } from '../misfit.ts';
import { crowdedStack, positivePartMisfits } from '../part-misfits.ts';
import { stackOfAmounts } from '../parts.ts';
import type { ChartRequest } from '../request.ts';
import { stackMisfits } from '../series-misfits.ts';

const noun = { en: 'Chart of shares', fr: 'Graphique de parts' };

/** Shares of a whole end to end: in one bar, or one column per period. */
export const percent: Kind = {
  name: 'percent',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts, request) => [...positivePartMisfits(amounts, 'a stack'), ...shareMisfits(amounts, request)],
    build: (request) => stackOfAmounts('percent', noun, request),
    addsUp: true,
  },
  series: {
    takes: true,
    misfits: stackMisfits,
    build: (request) => barsOfSeries({ direction: 'vertical', grouping: 'percent', byFact: false, noun }, request),
    addsUp: true,
    hasTimeAxis: () => true,
  },
};

function shareMisfits(amounts: readonly AmountDatum[], request: ChartRequest): readonly Misfit[] {
  const many = crowdedStack(amounts, request);
  return many.length > 0 || areParts(amounts)
    ? many
    : [unsuitable('the figures are not declared parts of one whole, so they have no shares', '`kind: bar`')];
}
