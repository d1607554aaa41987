import { axisName } from '../language/format-period.ts';
import { packOf } from '../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import { Decimal } from '../values/decimal.ts';
import { compare, equals } from '../values/period.ts';
import { isRange } from '../values/quantity.ts';
import { chartAlt, extremes } from './alt.ts';
import { baseChart, measureName } from './base-chart.ts';
import { timeSlots } from './date-axis.ts';
import { type AmountDatum, inOneSeries } from './datum.ts';
import { type Dominant, dominantOf, dominantSentences } from './dominant.ts';
import { type EventScale, placedEvents } from './events.ts';
import { boundSentences, fillFor, fillOfBar, fillSentences } from './fill.ts';
import { inColumns } from './in-columns.ts';
import type { ChartNoun } from './kind.ts';
import {
  columnLabels,
  type LabelStyle,
  labelStyle,
  magnitude,
  markLabel,
  numberLabel,
  plotted,
  plottedHigh,
} from './number-label.ts';
import { amountsOf, type ChartRequest } from './request.ts';
import { barColours, EMPHASIS, isSpokenOf, NEGATIVE, TOTAL } from './roles.ts';
import { commonExponent, reachedValues, roomyBelow, unseenAxis } from './scale.ts';
import { everyStep } from './time-steps.ts';

/** With up to this many items, horizontal bars are kept thin by a wide gap, in percent of a bar. */
const FEW = 3;
const WIDE_GAP = 110;
const GAP = 70;

/** The name of bars that lie: asked for, or in place of columns without room. */
export const LYING_BARS: ChartNoun = { en: 'Bar chart', fr: 'Graphique à barres' };

/** The name of a bar chart in which one of the bars is a range. */
export const RANGED_BARS: ChartNoun = { en: 'Bar chart with ranges', fr: 'Graphique à barres avec intervalles' };

/**
 * One bar per amount. Horizontal bars are sorted, largest first, with parts below their whole; points of one series are
 * in time order, other columns as written. A range is solid to its low end and hatched to its high end. A fact that is
 * the difference of two others floats between their ends, where readers see it.
 */
export function barsOfAmounts(direction: Chart['direction'], noun: ChartNoun, request: ChartRequest): Chart {
  const chart = bars(direction, noun, request);
  if (direction === 'horizontal') return inOneSeries(amountsOf(request)) ? chart : inColumns(chart, noun, request);
  const stands = !inOneSeries(amountsOf(request));
  return stands ? { ...chart, lying: inColumns(bars('horizontal', LYING_BARS, request), LYING_BARS, request) } : chart;
}

function bars(direction: Chart['direction'], noun: ChartNoun, request: ChartRequest): Chart {
  const data = inOrder(amountsOf(request), direction);
  const exponent = commonExponent(Math.max(...data.map((datum) => magnitude(datum.quantity))), request.reach);
  const style = labelStyle(
    data.map(({ quantity }) => quantity),
    exponent,
    request,
    data.some((datum) => addsUp(datum, data)),
  );
  const all = data.map((datum) => barOf(datum, data, style, request));
  const overTime = inOneSeries(data);
  const words = packOf(request.language).chartWords.labels;
  const layered = all.some((bar) => bar.base !== undefined || bar.range !== undefined);
  const ends = all.flatMap((bar) => [bar.base ?? 0, bar.end]);
  const ranged = data.some((datum) => isRange(datum.quantity));
  const drawn = data.flatMap((datum) =>
    gapEnds(datum, data) === undefined && !isOutlinedSum(datum, data)
      ? [{ fill: fillOf(datum), ...(datum.basis && { basis: datum.basis }) }]
      : [],
  );
  const dominant = dominantOf(data, request);
  const series = layered ? layers(all, request, exponent) : [valueSeries(all, measureName(request, exponent))];
  const inColumn = columnLabels(
    all.map(({ datum }) => datum.quantity),
    request.language,
    style,
  );
  return {
    ...baseChart(request, exponent),
    kind: 'bar',
    direction,
    grouping: layered ? 'stacked' : 'clustered',
    ...(overTime && direction === 'vertical'
      ? inSlots(data, series, request)
      : { categories: data.map((datum) => ({ label: datum.label })), series }),
    valueAxis: roomyBelow(unseenAxis(ends, reachedValues(request.reach, exponent)), ends),
    gapWidth: direction === 'horizontal' && data.length <= FEW ? WIDE_GAP : GAP,
    alt: chartAlt(
      ranged ? RANGED_BARS : noun,
      request.subject,
      [
        ...dominantFinding(all, dominant, request),
        ...extremes(
          all.map((bar) => ({ name: bar.datum.label, value: bar.end, label: bar.label })),
          request.language,
        ),
      ],
      request.language,
    ),
    categoryHeading: overTime ? words.year : words.item,
    table: {
      columns: [overTime ? words.year : words.item, words.value],
      rows: all.map((bar) => ({
        name: bar.datum.label,
        cells: [
          {
            text: inColumn.text(bar.datum.quantity),
            mark: inColumn.mark(bar.datum.quantity),
            ...factsOf(bar.datum),
          },
        ],
      })),
    },
    notes: [
      ...fillSentences(drawn, request.language),
      ...(ranged ? [packOf(request.language).chartWords.range] : []),
      ...boundSentences(data, request.language),
      ...dominantSentences(dominant, request.language),
    ],
  };
}

function dominantFinding(
  bars: readonly Bar[],
  dominant: Dominant | undefined,
  { language }: ChartRequest,
): readonly string[] {
  const bar = dominant && bars.find(({ datum }) => datum === dominant.datum);
  if (dominant === undefined || bar === undefined) return [];
  return [packOf(language).chartWords.findings.dominant({ name: bar.datum.label, label: bar.label }, dominant.share)];
}

/** Amounts in the order of their bars. The sum of all others comes last. */
export function inOrder(data: readonly AmountDatum[], direction: Chart['direction']): readonly AmountDatum[] {
  if (inOneSeries(data)) {
    return data.toSorted((a, b) => (a.period && b.period ? compare(a.period, b.period) : 0));
  }
  if (direction === 'vertical') return data;
  const sums = data.filter(({ sumOfFacts }) => sumOfFacts !== undefined);
  const gaps = data.filter((datum) => gapEnds(datum, data) !== undefined);
  const others = data.filter((datum) => !gaps.includes(datum) && !sums.includes(datum));
  const ids = new Set(others.map((datum) => datum.fact));
  const isPart = (datum: AmountDatum) => datum.partOf !== undefined && ids.has(datum.partOf);
  const bySize = (a: AmountDatum, b: AmountDatum) => b.quantity.stated.high.comparedTo(a.quantity.stated.high);
  const tops = others.filter((datum) => !isPart(datum)).toSorted(bySize);
  const withParts = tops.flatMap((top) => [
    top,
    ...others.filter((datum) => isPart(datum) && datum.partOf === top.fact).toSorted(bySize),
  ]);
  return [...withParts, ...others.filter((datum) => !withParts.includes(datum)), ...gaps, ...sums];
}

/** Whether a figure is a part of another that is drawn, or its difference from one. */
function addsUp(datum: AmountDatum, data: readonly AmountDatum[]): boolean {
  return gapEnds(datum, data) !== undefined || data.some(({ fact }) => fact === datum.partOf);
}

/** The two amounts that a difference lies between, if both are drawn. */
function gapEnds(datum: AmountDatum, data: readonly AmountDatum[]): readonly [AmountDatum, AmountDatum] | undefined {
  if (datum.differenceOf === undefined) return undefined;
  const [from, less] = datum.differenceOf.map((id) => data.find((other) => other.fact === id));
  return from === undefined || less === undefined ? undefined : [from, less];
}

interface Bar {
  readonly datum: AmountDatum;
  /** Its figure by itself, and as it stands beside the bar. */
  readonly label: string;
  readonly mark: string;
  /** Start of a floating bar. */
  readonly base?: number;
  readonly solid: ChartPoint;
  readonly range?: ChartPoint;
  /** Its end on the axis. */
  readonly end: number;
}

function barOf(datum: AmountDatum, data: readonly AmountDatum[], style: LabelStyle, request: ChartRequest): Bar {
  const { quantity } = datum;
  const { exponent } = style;
  const label = numberLabel(quantity, request.language, style);
  const mark = markLabel(quantity, request.language, style);
  const low = plotted(quantity, exponent);
  const high = plottedHigh(quantity, exponent);
  const gap = gapEnds(datum, data);
  const base = gap && Decimal.min(...gap.map((end) => plotted(end.quantity, exponent)));
  const value = base === undefined ? low : low.abs();
  const look = lookOf(datum, data, request);
  const barFill = isOutlinedSum(datum, data) ? 'outlined' : fillOfBar(datum);
  const solid: ChartPoint = {
    value,
    ...factsOf(datum),
    ...(!isRange(quantity) && { label: mark, figure: label, labelPosition: 'end' as const }),
    ...look,
    ...(gap === undefined && barFill !== 'solid' && { fill: barFill }),
    marked: false,
  };
  const range: ChartPoint | undefined = isRange(quantity)
    ? {
        value: high.minus(low),
        low,
        ...factsOf(datum),
        label: mark,
        figure: label,
        labelPosition: 'end',
        ...look,
        marked: false,
      }
    : undefined;
  const end = base === undefined ? Decimal.max(high, low) : base.plus(value);
  return {
    datum,
    label,
    mark,
    solid,
    end: end.toNumber(),
    ...(base !== undefined && { base: base.toNumber() }),
    ...(range && { range }),
  };
}

/** The sum of all others is outlined, unless an outline says of another bar how firm its figure is. */
function isOutlinedSum({ sumOfFacts }: AmountDatum, data: readonly AmountDatum[]): boolean {
  return sumOfFacts !== undefined && data.every((each) => fillOf(each) === 'solid');
}

function factsOf({ fact, sumOfFacts }: AmountDatum): Pick<ChartPoint, 'fact' | 'sumOfFacts'> {
  return { fact, ...(sumOfFacts && { sumOfFacts }) };
}

function fillOf(datum: AmountDatum) {
  return fillFor(datum.basis, datum.quantity.hedge, datum.status);
}

/**
 * What the title speaks of stands out; a difference looks like a total. If neither the title nor the brief tells bars
 * apart, those below zero are marked where others are above.
 */
function lookOf(
  datum: AmountDatum,
  data: readonly AmountDatum[],
  request: ChartRequest,
): { readonly colour?: ColourToken; readonly emphasis?: boolean } {
  if (isSpokenOf(datum, request)) return { colour: EMPHASIS, emphasis: true };
  if (gapEnds(datum, data) !== undefined || datum.sumOfFacts !== undefined) return { colour: TOTAL };
  const colours = barColours(data, request);
  const isBelow = (each: AmountDatum) => each.quantity.stated.low.isNegative();
  const isMarked = colours.every((colour) => colour === undefined) && isBelow(datum) && !data.every(isBelow);
  const colour = isMarked ? NEGATIVE : colours[data.indexOf(datum)];
  return colour === undefined ? {} : { colour };
}

function valueSeries(bars: readonly Bar[], name: string): ChartSeries {
  return { name, colour: EMPHASIS, fill: 'solid', points: bars.map((bar) => bar.solid) };
}

function layers(bars: readonly Bar[], request: ChartRequest, exponent: number): readonly ChartSeries[] {
  const words = packOf(request.language).chartWords.labels;
  const base: ChartSeries = {
    name: words.unseenBase,
    colour: EMPHASIS,
    fill: 'none',
    points: bars.map((bar) =>
      bar.base === undefined ? null : { value: new Decimal(bar.base), fact: bar.datum.fact, marked: false },
    ),
  };
  const range: ChartSeries = {
    name: words.lowToHigh,
    colour: EMPHASIS,
    fill: 'hatched',
    points: bars.map((bar) => bar.range ?? null),
  };
  const ranged = bars.some((bar) => bar.range !== undefined);
  return [
    ...(bars.some((bar) => bar.base !== undefined) ? [base] : []),
    valueSeries(bars, ranged ? words.lowEnd : measureName(request, exponent)),
    ...(ranged ? [range] : []),
  ];
}

/** Points of one series as columns, with an empty slot for each period that lies between them. */
function inSlots(
  data: readonly AmountDatum[],
  series: readonly ChartSeries[],
  request: ChartRequest,
): Pick<Chart, 'categories' | 'series' | 'time' | 'events'> {
  const own = data.flatMap(({ period }) => period ?? []);
  const scale: EventScale = { periods: everyStep(own), time: timeSlots(own) };
  const places = scale.periods.map((period) => own.findIndex((each) => equals(each, period)));
  return {
    categories: scale.periods.map((period) => ({ label: axisName(period, request.language) })),
    series: series.map((each) => ({ ...each, points: places.map((place) => each.points[place] ?? null) })),
    ...(scale.time && { time: scale.time }),
    events: placedEvents(request, scale),
  };
}
