import { packOf } from '../../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/chart.ts';
import type { Period } from '../../model/period.ts';
import { isBound } from '../../values/hedge.ts';
import { compare } from '../../values/period.ts';
import { chartAlt, extremes } from '../alt.ts';
import { baseChart } from '../base-chart.ts';
import { type AmountDatum, pointCount, type SeriesDatum } from '../datum.ts';
import { fillFor, fillSentences } from '../fill.ts';
import type { Kind } from '../kind.ts';
import { type Misfit, periodName, unsuitable } from '../misfit.ts';
import { amountsOf, type ChartRequest, seriesOf } from '../request.ts';
import { barColours, EMPHASIS, periodColours } from '../roles.ts';
import { reachedValues, unseenAxis } from '../scale.ts';
import { seriesOfPoints } from '../series-of-points.ts';
import {
  labelAt,
  namedFigures,
  nameOf,
  observationAt,
  plottedValues,
  pointAt,
  type SeriesPoints,
  seriesPoints,
  seriesTable,
  statusSentences,
} from '../series-points.ts';

const noun = { en: 'Dumbbell chart', fr: 'Graphique en haltères' };

/** Several facts at two moments: a row for each, with a dot for each moment and a bar between them. */
export const dumbbell: Kind = {
  name: 'dumbbell',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts) => [...undatedMisfits(amounts), ...pairMisfits(seriesOfPoints(amounts))],
    build: (request) => build({ ...request, data: seriesOfPoints(amountsOf(request)) }),
  },
  series: { takes: true, misfits: pairMisfits, build },
};

function undatedMisfits(amounts: readonly AmountDatum[]): readonly Misfit[] {
  const undated = amounts.find(({ period }) => period === undefined);
  return undated === undefined ? [] : [unsuitable(`${undated.fact} has no period`, '`kind: bar`')];
}

function pairMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const periods = new Set(series.flatMap(({ points }) => points.map(({ period }) => periodName(period))));
  if (periods.size !== 2) {
    const better =
      periods.size > 2 ? '`kind: line`; or name two moments of each fact (id@2010, id@2023)' : '`kind: bar`';
    return [unsuitable(`a dumbbell joins two moments, and these facts have ${periods.size}`, better)];
  }
  const lacking = series.find((each) => pointCount(each) !== 2);
  if (lacking !== undefined) {
    return [unsuitable(`${lacking.fact} lacks one of the two moments`, '`kind: bar`, or leave it out')];
  }
  const [only, ...others] = series;
  if (only !== undefined && others.length === 0) {
    return [unsuitable('two moments of one fact are no comparison of several', '`kind: column`')];
  }
  const bounded = series.find(({ points }) => points.some(({ quantity }) => quantity && isBound(quantity.hedge)));
  return bounded === undefined
    ? []
    : [unsuitable(`${bounded.fact} is known only as a bound at one of the moments`, '`kind: bar`')];
}

/** Sorted by the later moment, largest first. The earlier dot is lighter, and each label stands outside. */
function build(request: ChartRequest): Chart {
  const { language } = request;
  const all = seriesPoints({ ...request, data: seriesOf(request).map(inOrder) });
  const [earlier, later] = all.told;
  if (earlier === undefined || later === undefined) throw new Error('A dumbbell of fewer than two moments');
  const size = (datum: SeriesDatum) => pointAt(all, datum, later)?.value.toNumber() ?? 0;
  const figures = { ...all, data: all.data.toSorted((a, b) => size(b) - size(a)) };
  const series = [dots(figures, earlier, later), dots(figures, later, earlier)];
  const drawn = figures.data.flatMap(({ basis, points }) =>
    points.map(({ quantity, status }) => ({
      fill: fillFor(basis, quantity?.hedge ?? 'exact', status),
      ...(basis && { basis }),
    })),
  );
  return {
    ...baseChart(request, figures.exponent),
    kind: 'bar',
    direction: 'horizontal',
    grouping: 'clustered',
    categories: figures.data.map(({ label }) => ({ label })),
    series,
    valueAxis: unseenAxis(plottedValues(series), reachedValues(request.reach, figures.exponent)),
    alt: chartAlt(noun, request.subject, extremes(namedFigures(figures), language), language),
    categoryHeading: packOf(language).chartWords.labels.item,
    table: seriesTable(figures, true),
    notes: [...fillSentences(drawn, language, 'dots'), ...statusSentences(figures)],
  };
}

function inOrder(datum: SeriesDatum): SeriesDatum {
  return { ...datum, points: datum.points.toSorted((a, b) => compare(a.period, b.period)) };
}

/** The dots of one moment. The first names it. */
function dots(figures: SeriesPoints, period: Period, other: Period): ChartSeries {
  const { data, request, told } = figures;
  const isEarlier = period === told[0];
  const [light, strong] = periodColours(2);
  const ofFacts = barColours(data, request);
  return {
    name: nameOf(period, request),
    colour: (isEarlier ? light : strong) ?? EMPHASIS,
    fill: 'solid',
    drawnAs: 'dots',
    nameAt: 0,
    points: data.map((datum, row): ChartPoint | null => {
      const point = pointAt(figures, datum, period);
      const opposite = pointAt(figures, datum, other);
      const observation = observationAt(datum, period);
      if (point === null || opposite === null || observation?.quantity === undefined) return null;
      const isLeft = point.value.eq(opposite.value) ? isEarlier : point.value.lt(opposite.value);
      const label = labelAt(figures, datum, period);
      const colour = ofFacts[row];
      const fill = fillFor(datum.basis, observation.quantity.hedge, observation.status);
      return {
        ...point,
        ...(label !== undefined && { label }),
        labelPosition: isLeft ? 'left' : 'right',
        ...(colour !== undefined && colour !== EMPHASIS && { colour, ...(isEarlier && { pale: true }) }),
        ...(fill !== 'solid' && { fill }),
        marked: true,
      };
    }),
  };
}
