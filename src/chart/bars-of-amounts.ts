import { CHART_WORDS } from '../language/slide-words.ts';
import type { Chart, ChartPoint } from '../model/chart.ts';
import type { ColourToken } from '../model/template.ts';
import { chartAlt, extremes } from './alt.ts';
import type { ChartRequest } from './build.ts';
import type { AmountDatum } from './datum.ts';
import { fillFor } from './fill.ts';
import { numberLabel, plotted } from './number-label.ts';
import { plotExponent, valueAxis } from './scale.ts';

/** Bars of up to this many items are thin against their gaps. */
const FEW = 3;

/** One bar a figure, largest first when they lie; as written when they stand (an author's order in time). */
export function barsOfAmounts(
  data: readonly AmountDatum[],
  direction: Chart['direction'],
  request: ChartRequest,
): Chart {
  const sorted =
    direction === 'horizontal'
      ? data.toSorted((a, b) => b.quantity.stated.high.comparedTo(a.quantity.stated.high))
      : data;
  const exponent = plotExponent(Math.max(...data.map((d) => d.quantity.stated.high.abs().toNumber())));
  const points = sorted.map((datum) => amountPoint(datum, exponent, request));
  const values = points.map((point) => point.value.toNumber());
  const words = CHART_WORDS[request.language];
  return {
    kind: 'bar',
    language: request.language,
    direction,
    grouping: 'clustered',
    categories: sorted.map((datum) => ({ label: datum.label })),
    series: [{ name: request.unitLabel(exponent), colour: 'series1', fill: 'solid', points, labelEnd: false }],
    valueAxis: valueAxis(values, false),
    categoryStep: 1,
    legend: false,
    events: [],
    gapWidth: direction === 'horizontal' ? (data.length <= FEW ? 110 : 70) : 80,
    alt: chartAlt(
      direction === 'horizontal' ? 'bar' : 'column',
      request.subject,
      extremes(named(sorted, points), request.language),
      request.language,
    ),
    categoryHeading: words.item,
    unitLabel: request.unitLabel(exponent),
    exponent,
    sourceRows: request.sourceRows,
  };
}

/** Parts laid end to end in one bar, in the order written. */
export function stackOfAmounts(data: readonly AmountDatum[], request: ChartRequest): Chart {
  const exponent = plotExponent(data.reduce((sum, d) => sum + d.quantity.stated.high.toNumber(), 0));
  const total = data.reduce((sum, d) => sum + plotted(d.quantity, exponent).toNumber(), 0);
  const colours: readonly ColourToken[] = ['series1', 'series2', 'series3', 'series4'];
  const words = CHART_WORDS[request.language];
  const points = data.map((datum) => amountPoint(datum, exponent, request));
  return {
    kind: 'bar',
    language: request.language,
    direction: 'horizontal',
    grouping: 'stacked',
    categories: [{ label: '' }],
    series: data.map((datum, index) => ({
      name: datum.label,
      colour: colours[index % colours.length] ?? 'series1',
      fill: fillFor(datum.basis, datum.quantity.hedge),
      points: [points[index] ?? null],
      labelEnd: false,
    })),
    valueAxis: valueAxis([total], false),
    categoryStep: 1,
    legend: true,
    events: [],
    gapWidth: 60,
    alt: chartAlt('stacked', request.subject, extremes(named(data, points), request.language), request.language),
    categoryHeading: words.item,
    unitLabel: request.unitLabel(exponent),
    exponent,
    sourceRows: request.sourceRows,
  };
}

function amountPoint(datum: AmountDatum, exponent: number, request: ChartRequest): ChartPoint {
  const highlighted = request.highlight.length === 0 || request.highlight.includes(datum.fact);
  return {
    value: plotted(datum.quantity, exponent),
    fact: datum.fact,
    label: numberLabel(datum.quantity, request.language, exponent),
    labelPosition: 'end',
    ...(!highlighted && { colour: 'muted' as const }),
    fill: fillFor(datum.basis, datum.quantity.hedge),
    marked: false,
  };
}

function named(data: readonly AmountDatum[], points: readonly ChartPoint[]) {
  return data.map((datum, index) => ({
    name: datum.label,
    value: points[index]?.value.toNumber() ?? 0,
    label: points[index]?.label ?? '',
  }));
}
