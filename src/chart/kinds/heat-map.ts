import { packOf } from '../../language/languages.ts';
import type { Chart, ChartTable, ValueAxis } from '../../model/chart.ts';
import { chartAlt, extremes } from '../alt.ts';
import { baseChart } from '../base-chart.ts';
import { pointCount, type SeriesDatum } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { type Misfit, unsuitable } from '../misfit.ts';
import type { ChartRequest } from '../request.ts';
import { EMPHASIS } from '../roles.ts';
import { reachedValues, valueAxis } from '../scale.ts';
import {
  namedFigures,
  observationAt,
  plottedValues,
  pointAt,
  type SeriesPoints,
  seriesPoints,
  seriesTable,
  statusSentences,
} from '../series-points.ts';
import { tickText, tickValues } from '../ticks.ts';

const noun = { en: 'Heat map chart', fr: 'Graphique en carte de chaleur' };

/** Years across, facts down, as a table: each cell has its figure, on a tint of one colour that deepens by regular steps. */
export const heatMap: Kind = {
  name: 'heat-map',
  noun,
  amounts: notTaken(unsuitable('a heat map has several figures of each fact', '`kind: bar`')),
  series: { takes: true, misfits, build },
};

function misfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const below = series.find(({ points }) => points.some(({ quantity }) => quantity?.stated.low.isNegative()));
  if (below !== undefined) {
    return [unsuitable(`${below.fact} falls below zero, which tints of one colour don’t tell`, '`kind: table`')];
  }
  if (series.length < 2) return [unsuitable('one series is a single row', '`kind: column`, or `kind: line`')];
  return Math.max(...series.map(pointCount)) < 2
    ? [unsuitable('single figures of several facts are a single column', '`kind: bar`')]
    : [];
}

function build(request: ChartRequest): Chart {
  const { language } = request;
  const { chartWords } = packOf(language);
  const figures = seriesPoints(request);
  const { data, periods, exponent } = figures;
  const series = periods.map((period, index) => ({
    name: String(index),
    colour: EMPHASIS,
    fill: 'solid' as const,
    points: data.map((datum) => pointAt(figures, datum, period)),
  }));
  const axis = tintAxis([...plottedValues(series), ...reachedValues(request.reach, exponent)]);
  const table = tinted(figures, axis.step, Math.round(axis.max / axis.step));
  const chart: Chart = {
    ...baseChart(request, exponent),
    kind: 'bar',
    direction: 'horizontal',
    grouping: 'clustered',
    categories: data.map(({ label }) => ({ label })),
    series,
    valueAxis: axis,
    alt: chartAlt(noun, request.subject, extremes(namedFigures(figures), language), language),
    categoryHeading: chartWords.labels.item,
    table,
    notes: statusSentences(figures),
  };
  const ends = tickValues(chart).slice(1);
  return { ...chart, notes: [chartWords.tints(ends.map((end) => tickText(chart, end))), ...chart.notes] };
}

/** With fewer steps than this, a heat map says little. */
const FEWEST_TINTS = 4;
const NICE = [5, 2.5, 2, 1];

/** From zero in steps of 1, 2, 2.5 or 5 times a power of ten, at least four of them. */
function tintAxis(values: readonly number[]): ValueAxis {
  const round = valueAxis(values, false);
  const high = Math.max(0, ...values);
  const power = 10 ** Math.ceil(Math.log10(round.step));
  const step = [power, power / 10, power / 100]
    .flatMap((each) => NICE.map((nice) => Number((nice * each).toPrecision(12))))
    .find((each) => Math.ceil(high / each - 1e-9) >= FEWEST_TINTS);
  if (step === undefined) return round;
  const decimals = Number.isInteger(step) ? 0 : (String(step).split('.')[1]?.length ?? 0);
  const format = decimals === 0 ? round.format : `#,##0.${'0'.repeat(decimals)}`;
  return { ...round, step, max: Number((step * Math.ceil(high / step - 1e-9)).toPrecision(12)), format };
}

/** Each figure’s tint counts the steps from zero up to it. What is missing has none, and stands as an ellipsis. */
function tinted(figures: SeriesPoints, step: number, tints: number): ChartTable {
  const table = seriesTable(figures, true);
  const rows = table.rows.map((row, fact) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const [datum, period] = [figures.data[fact], figures.told[index]];
      const point = datum && period && pointAt(figures, datum, period);
      if (!datum || !period || !point) return { ...cell, mark: '…' };
      const isBare = observationAt(datum, period)?.quantity?.stated.high.isZero() === true;
      const tint = isBare ? 0 : Math.min(tints, Math.max(1, Math.ceil(point.value.toNumber() / step - 1e-9))) - 1;
      return { ...cell, tint };
    }),
  }));
  return { ...table, rows, tints };
}
