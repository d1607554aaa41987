import { packOf } from '../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import { Decimal } from '../values/decimal.ts';
import { alongTime, slottedPoints, type TimedPoints } from './along-time.ts';
import { chartAlt, extremes, type SizedFigure } from './alt.ts';
import { LYING_BARS } from './bars-of-amounts.ts';
import { baseChart } from './base-chart.ts';
import { haveFewPoints, type SeriesDatum } from './datum.ts';
import { fillFor, fillSentences } from './fill.ts';
import type { ChartNoun } from './kind.ts';
import type { Misfit } from './misfit.ts';
import { addUpAsPrinted, magnitude, numberLabel, SHARES } from './number-label.ts';
import { type ChartRequest, seriesOf } from './request.ts';
import { barColours, CONTEXT, coloursOf, EMPHASIS, NEGATIVE, periodColours } from './roles.ts';
import { PERCENT_AXIS, reachedValues, roomyBelow, unseenAxis, valueAxis } from './scale.ts';
import { crowded } from './series-misfits.ts';
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
} from './series-points.ts';
import { shareOf } from './share.ts';
import { stackTotals, totalsMisfoot } from './stack-totals.ts';
import { periodsOf } from './time-axis.ts';
import { columnMisfits } from './time-misfits.ts';

/** With up to this many bars in all, each carries its number and the axis is hidden. */
const LABELLED = 12;
const WHOLE = new Decimal(100);

/** How the bars of series are arranged. */
interface SeriesBars {
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  /** Categories are the facts, and series the periods. */
  readonly byFact: boolean;
  readonly noun: ChartNoun;
}

/** Whether bars compare several facts over a few periods each, rather than follow them through time. */
export function comparesFacts(series: readonly SeriesDatum[]): boolean {
  return series.length > 1 && haveFewPoints(series);
}

/** By fact, colours stand for the few periods, so the number of series does not matter. */
export function clusterMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  return comparesFacts(series)
    ? []
    : [...crowded(series, 'bars side by side'), ...columnMisfits(periodsOf(series), '`kind: line`')];
}

/** Bars over time; or, by fact, one bar per period for each fact, sorted by the last figure, largest first. */
export function barsOfSeries(plan: SeriesBars, asked: ChartRequest): Chart {
  // Above a chart of shares stands no unit of its amounts.
  const request = plan.grouping === 'percent' ? { ...asked, unitSaid: () => false } : asked;
  const chart = bars(plan, request);
  const stands = plan.byFact && plan.direction === 'vertical';
  return stands ? { ...chart, lying: bars({ ...plan, direction: 'horizontal', noun: LYING_BARS }, request) } : chart;
}

function bars(plan: SeriesBars, request: ChartRequest): Chart {
  const isStack = plan.grouping !== 'clustered';
  const figures = ordered(pointsOf(plan, request), plan);
  const { data, told, exponent } = figures;
  const { language } = request;
  const labelled = data.length * told.length <= LABELLED;
  const parts = plan.byFact ? seriesByPeriod(figures, labelled) : seriesByFact(figures, plan, labelled);
  const series = plan.grouping === 'stacked' ? [...parts, ...stackTotals(figures)] : parts;
  const words = packOf(language).chartWords.labels;
  const drawn = data.flatMap((datum) =>
    datum.points.map((point) => ({
      fill: fillFor(datum.basis, point.quantity?.hedge ?? 'exact', point.status),
      ...(datum.basis && { basis: datum.basis }),
    })),
  );
  const reached = reachedValues(request.reach, exponent);
  return {
    ...baseChart(request, exponent),
    kind: 'bar',
    direction: plan.direction,
    grouping: plan.grouping,
    ...(plan.byFact ? { categories: data.map((datum) => ({ label: datum.label })) } : alongTime(figures)),
    series,
    valueAxis:
      plan.grouping === 'percent'
        ? { ...PERCENT_AXIS, visible: !labelled }
        : axisOf(isStack ? heightsOf(parts) : plottedValues(parts), reached, labelled),
    gapWidth: 50,
    alt: chartAlt(
      plan.noun,
      request.subject,
      extremes(plan.grouping === 'percent' ? namedShares(figures) : namedFigures(figures), language),
      language,
    ),
    categoryHeading: plan.byFact ? words.item : words.year,
    table: seriesTable(figures, plan.byFact),
    notes: [
      ...fillSentences(drawn, language),
      ...statusSentences(figures),
      ...(series.some(({ helper }) => helper === 'totals') ? [packOf(language).chartWords.totals] : []),
      ...((plan.grouping === 'percent' && labelled && sharesMisfoot(figures)) ||
      (plan.grouping === 'stacked' && labelled && totalsMisfoot(figures))
        ? [packOf(language).chartWords.rounded]
        : []),
    ],
  };
}

function pointsOf({ grouping, byFact }: SeriesBars, request: ChartRequest): TimedPoints {
  const largest = grouping === 'clustered' ? undefined : largestTotal(request);
  return byFact
    ? { ...seriesPoints(request, { ...(largest && { largest }) }), time: undefined }
    : slottedPoints(request, largest);
}

function axisOf(values: readonly number[], reached: readonly number[], labelled: boolean): Chart['valueAxis'] {
  return labelled ? roomyBelow(unseenAxis(values, reached), values) : valueAxis([...values, ...reached], true);
}

/** By fact, sorts by the last figure, largest first. */
function ordered(figures: TimedPoints, plan: SeriesBars): TimedPoints {
  if (!plan.byFact) return figures;
  return { ...figures, data: figures.data.toSorted((a, b) => lastValue(b) - lastValue(a)) };
}

function lastValue(datum: SeriesDatum): number {
  return datum.points.findLast((point) => point.quantity !== undefined)?.quantity?.stated.high.toNumber() ?? 0;
}

/** The last period comes last and is strongest; the labels of the first fact's bars name the periods. */
function seriesByPeriod(figures: SeriesPoints, labelled: boolean): readonly ChartSeries[] {
  const colours = periodColours(figures.periods.length);
  const ofFacts = barColours(figures.data, figures.request);
  const last = figures.periods.length - 1;
  return figures.periods.map((period, index) => ({
    name: nameOf(period, figures.request),
    colour: colours[index] ?? EMPHASIS,
    fill: 'solid',
    points: figures.data.map((datum, fact) => {
      const bar = barAt(figures, datum, period, labelled, 'end');
      const colour = ofFacts[fact];
      if (bar === null || colour === undefined || colour === EMPHASIS) return bar;
      return { ...bar, colour, ...(index < last && { pale: true }) };
    }),
    nameAt: 0,
  }));
}

function seriesByFact(figures: SeriesPoints, plan: SeriesBars, labelled: boolean): readonly ChartSeries[] {
  const { data, periods } = figures;
  const colours = coloursOf(data, figures.request);
  const last = periods.length - 1;
  const position = (at: number) => (plan.grouping === 'clustered' ? 'end' : at === last ? 'right' : 'inside');
  return data.map((datum, index) => ({
    name: datum.label,
    colour: colours[index] ?? EMPHASIS,
    fill: fillFor(datum.basis, 'exact'),
    points: periods.map((period, at) =>
      plan.grouping === 'percent'
        ? shareAt(figures, datum, period, labelled, position(at))
        : barAt(figures, datum, period, labelled, position(at)),
    ),
    ...(data.length > 1 && { nameAt: plan.grouping === 'clustered' ? 0 : last }),
  }));
}

function barAt(
  figures: SeriesPoints,
  datum: SeriesDatum,
  period: Period,
  labelled: boolean,
  labelPosition: 'end' | 'inside' | 'right',
): ChartPoint | null {
  const point = pointAt(figures, datum, period);
  const observation = observationAt(datum, period);
  if (point === null || observation?.quantity === undefined) return null;
  const { request } = figures;
  const fill = fillFor(datum.basis, observation.quantity.hedge, observation.status);
  const label = labelled || point.emphasis ? labelAt(figures, datum, period) : undefined;
  const colour = figures.data.length === 1 ? colourAlone(datum, point, request) : undefined;
  return {
    ...point,
    ...(label !== undefined && { label, labelPosition }),
    ...(colour !== undefined && { colour }),
    ...(fill !== fillFor(datum.basis, 'exact') && { fill }),
  };
}

/** The colour of a bar of a single series, if it isn't the series' own. */
function colourAlone(datum: SeriesDatum, point: ChartPoint, request: ChartRequest): ColourToken | undefined {
  if (request.highlight.some(({ fact }) => fact === datum.fact)) return point.emphasis ? EMPHASIS : CONTEXT;
  const isMixed = datum.points.some(({ quantity }) => quantity && !quantity.stated.low.isNegative());
  return datum.role === undefined && isMixed && point.value.isNegative() ? NEGATIVE : undefined;
}

function shareAt(
  figures: SeriesPoints,
  datum: SeriesDatum,
  period: Period,
  labelled: boolean,
  labelPosition: 'end' | 'inside' | 'right',
): ChartPoint | null {
  const point = pointAt(figures, datum, period);
  const share = shareAmong(figures, datum, period);
  if (point === null || share === undefined) return point;
  const label = numberLabel(share, figures.request.language, SHARES);
  return { ...point, figure: label, ...(labelled && { label, labelPosition }) };
}

function shareAmong(figures: SeriesPoints, datum: SeriesDatum, period: Period): Quantity | undefined {
  const quantity = observationAt(datum, period)?.quantity;
  const others = figures.data.filter((other) => other !== datum);
  return (
    quantity &&
    shareOf(
      quantity,
      others.flatMap((other) => observationAt(other, period)?.quantity ?? []),
    )
  );
}

function namedShares(figures: SeriesPoints): readonly SizedFigure[] {
  return figures.data.flatMap((datum) =>
    figures.periods.flatMap((period) => {
      const share = shareAmong(figures, datum, period);
      if (share === undefined) return [];
      const name = `${datum.label}, ${nameOf(period, figures.request)}`;
      return [
        { name, value: share.stated.high.toNumber(), label: numberLabel(share, figures.request.language, SHARES) },
      ];
    }),
  );
}

function sharesMisfoot(figures: SeriesPoints): boolean {
  return figures.periods.some((period) => {
    const shares = figures.data.flatMap((datum) => shareAmong(figures, datum, period) ?? []);
    return !addUpAsPrinted(shares, WHOLE, 0);
  });
}

/** The largest total of a period, in base units. */
function largestTotal(request: ChartRequest): number {
  const data = seriesOf(request);
  return Math.max(
    ...periodsOf(data).map((period) =>
      data.reduce((sum, datum) => {
        const quantity = observationAt(datum, period)?.quantity;
        return sum + (quantity === undefined ? 0 : magnitude(quantity));
      }, 0),
    ),
  );
}

function heightsOf(series: readonly ChartSeries[]): readonly number[] {
  const count = series[0]?.points.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    series.reduce((sum, each) => sum + (each.points[index]?.value.toNumber() ?? 0), 0),
  );
}
