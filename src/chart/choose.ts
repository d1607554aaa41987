import type { DrawnKind } from '../model/chart-kind.ts';
import { isBound } from '../values/hedge.ts';
import { isRange } from '../values/quantity.ts';
import { type AmountDatum, areParts, haveFewPoints, inOneSeries, type SeriesDatum } from './datum.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';

/** From this many parts of one whole on, a stack says more than bars. */
const SEVERAL_PARTS = 3;

/** The kind that suits the facts if the outline names none. docs/charts.md has the table and its reasons. */
export function chooseKind(request: ChartRequest): DrawnKind {
  const series = seriesOf(request);
  return series.length > 0 ? kindOfSeries(series) : kindOfAmounts(amountsOf(request));
}

function kindOfAmounts(amounts: readonly AmountDatum[]): DrawnKind {
  if (inOneSeries(amounts)) return 'column';
  const stackable = !amounts.some(
    ({ quantity }) => isRange(quantity) || isBound(quantity.hedge) || quantity.stated.low.isNegative(),
  );
  return stackable && amounts.length >= SEVERAL_PARTS && areParts(amounts) ? 'stacked' : 'bar';
}

function kindOfSeries(series: readonly SeriesDatum[]): DrawnKind {
  if (!haveFewPoints(series)) return 'line';
  return series.length === 1 ? 'column' : 'bar';
}
