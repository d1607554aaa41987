import { barsOfAmounts } from '../bars-of-amounts.ts';
import { barsOfSeries } from '../bars-of-series.ts';
import { type AmountDatum, inOneSeries, type SeriesDatum } from '../datum.ts';
import type { Kind } from '../kind.ts';
import { type Misfit, unsuitable } from '../misfit.ts';
import { amountsOf } from '../request.ts';
import { columnMisfits } from '../time-misfits.ts';

const noun = { en: 'Diverging bar chart', fr: 'Graphique à barres divergentes' };

/**
 * Surplus and deficit to both sides of zero: lying bars from the largest surplus to the largest deficit, or columns along time. What
 * lies below zero has a colour of its own.
 */
export const diverging: Kind = {
  name: 'diverging',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts) => [
      ...sideMisfits(amounts.map(({ quantity }) => quantity.stated.low.isNegative())),
      ...(inOneSeries(amounts) ? periodMisfits(amounts) : []),
    ],
    build: (request) => barsOfAmounts(inOneSeries(amountsOf(request)) ? 'vertical' : 'horizontal', noun, request),
    hasTimeAxis: inOneSeries,
  },
  series: {
    takes: true,
    misfits: seriesMisfits,
    build: (request) => barsOfSeries({ direction: 'vertical', grouping: 'clustered', byFact: false, noun }, request),
    hasTimeAxis: () => true,
  },
};

/** Bars that all lead to one side are bars. */
function sideMisfits(areBelow: readonly boolean[]): readonly Misfit[] {
  if (areBelow.includes(true) && areBelow.includes(false)) return [];
  const [side] = areBelow;
  return [unsuitable(`all figures lie ${side ? 'below' : 'above'} zero, and nothing diverges`, '`kind: bar`')];
}

function periodMisfits(amounts: readonly AmountDatum[]): readonly Misfit[] {
  return columnMisfits(
    amounts.flatMap(({ period }) => period ?? []),
    '`kind: bar`',
  );
}

/** Two series that lead to two sides would make one of them seem to lie below zero. */
function seriesMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  if (series.length > 1) {
    return [
      unsuitable(
        `left of zero means below it, so that ${series.length} series can’t lead to two sides`,
        '`kind: column` for series side by side, or draw their difference',
      ),
    ];
  }
  const points = series.flatMap((each) => each.points);
  return [
    ...sideMisfits(points.flatMap(({ quantity }) => (quantity ? [quantity.stated.low.isNegative()] : []))),
    ...columnMisfits(
      points.map(({ period }) => period),
      '`kind: line`',
    ),
  ];
}
