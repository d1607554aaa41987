import type { DrawnKind } from '../model/chart-kind.ts';
import { type AmountDatum, haveFewPoints, inOneSeries, type SeriesDatum } from './datum.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';
import { areSeveralParts, showShares } from './shares.ts';

/** The kind that suits the facts if the outline names none. docs/charts.md has the table and its reasons. */
export function chooseKind(request: ChartRequest): DrawnKind {
  const series = seriesOf(request);
  return series.length > 0 ? kindOfSeries(series) : kindOfAmounts(amountsOf(request));
}

function kindOfAmounts(amounts: readonly AmountDatum[]): DrawnKind {
  if (inOneSeries(amounts)) return 'column';
  return areSeveralParts(amounts) && !showShares(amounts) ? 'stacked' : 'bar';
}

function kindOfSeries(series: readonly SeriesDatum[]): DrawnKind {
  if (!haveFewPoints(series)) return 'line';
  return series.length === 1 ? 'column' : 'bar';
}
