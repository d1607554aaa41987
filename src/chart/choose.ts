import type { ChartKind } from '../model/outline.ts';
import { isRange } from '../values/quantity.ts';
import type { AmountDatum, SeriesDatum } from './datum.ts';
import { amountsOf, type ChartRequest, seriesOf } from './request.ts';

/** How facts are drawn. */
export type ChartPlan =
  | { readonly form: 'bars'; readonly direction: 'horizontal' | 'vertical' }
  /** Parts end to end in one bar. */
  | { readonly form: 'stack'; readonly grouping: 'stacked' | 'percent' }
  | { readonly form: 'doughnut' }
  | { readonly form: 'waterfall' }
  /** Columns at their days on a date axis. */
  | { readonly form: 'dated' }
  | {
      readonly form: 'series-bars';
      readonly direction: 'horizontal' | 'vertical';
      readonly grouping: 'clustered' | 'stacked' | 'percent';
      /** Categories are the facts and series the periods: a few years of many donors. */
      readonly byFact: boolean;
    }
  | { readonly form: 'columns-and-line' }
  | { readonly form: 'lines' }
  | { readonly form: 'slope' }
  | { readonly form: 'area' };

/** Up to this many points, series are compared fact by fact, not followed through time. */
const FEW_POINTS = 3;
/** Parts of one whole from which on a stack says more than bars. */
const SEVERAL_PARTS = 3;

/**
 * How the facts are drawn by the kind that is named, or by what they are where none is (docs/charts.md has the table
 * and its reasons). Whether the named kind suits them is not asked here.
 */
export function planFor(request: ChartRequest): ChartPlan {
  const named = request.kind === 'table' ? undefined : request.kind;
  const series = seriesOf(request);
  if (series.length > 0) return named === undefined ? seriesDefault(series) : seriesPlan(named, series);
  const amounts = amountsOf(request);
  return named === undefined ? amountsDefault(amounts) : amountsPlan(named, amounts);
}

function amountsDefault(amounts: readonly AmountDatum[]): ChartPlan {
  if (inOneSeries(amounts)) return { form: 'bars', direction: 'vertical' };
  const drawable = !amounts.some((datum) => isRange(datum.quantity) || datum.quantity.stated.low.isNegative());
  if (drawable && amounts.length >= SEVERAL_PARTS && areParts(amounts)) return { form: 'stack', grouping: 'stacked' };
  return { form: 'bars', direction: 'horizontal' };
}

/** Points of one series: time runs to the right. */
export function inOneSeries(amounts: readonly AmountDatum[]): boolean {
  const [first] = amounts;
  const series = first?.series;
  return (
    amounts.length > 1 &&
    series !== undefined &&
    amounts.every((datum) => datum.series === series && datum.period !== undefined)
  );
}

/** All are parts of one and the same whole. */
export function areParts(amounts: readonly AmountDatum[]): boolean {
  const whole = amounts[0]?.partOf;
  return whole !== undefined && amounts.every((datum) => datum.partOf === whole);
}

function amountsPlan(named: Exclude<ChartKind, 'table'>, amounts: readonly AmountDatum[]): ChartPlan {
  switch (named) {
    case 'column':
      return { form: 'bars', direction: 'vertical' };
    case 'stacked':
      return { form: 'stack', grouping: 'stacked' };
    case 'percent':
      return { form: 'stack', grouping: 'percent' };
    case 'doughnut':
    case 'waterfall':
    case 'dated':
      return { form: named };
    case 'range':
      return { form: 'bars', direction: inOneSeries(amounts) ? 'vertical' : 'horizontal' };
    case 'bar':
    case 'line':
    case 'area':
    case 'slope':
    case 'column-and-line':
      return { form: 'bars', direction: 'horizontal' };
    default:
      return named satisfies never;
  }
}

function seriesDefault(series: readonly SeriesDatum[]): ChartPlan {
  const few = Math.max(...series.map(pointCount)) <= FEW_POINTS;
  if (!few) return { form: 'lines' };
  return series.length === 1
    ? { form: 'series-bars', direction: 'vertical', grouping: 'clustered', byFact: false }
    : { form: 'series-bars', direction: 'horizontal', grouping: 'clustered', byFact: true };
}

function seriesPlan(named: Exclude<ChartKind, 'table'>, series: readonly SeriesDatum[]): ChartPlan {
  const byFact = series.length > 1 && Math.max(...series.map(pointCount)) <= FEW_POINTS;
  switch (named) {
    case 'line':
      return { form: 'lines' };
    case 'area':
    case 'slope':
      return { form: named };
    case 'column-and-line':
      return { form: 'columns-and-line' };
    case 'column':
    case 'dated':
      return { form: 'series-bars', direction: 'vertical', grouping: 'clustered', byFact };
    case 'bar':
    case 'range':
      return { form: 'series-bars', direction: 'horizontal', grouping: 'clustered', byFact };
    case 'stacked':
    case 'percent':
      return { form: 'series-bars', direction: 'vertical', grouping: named, byFact: false };
    case 'doughnut':
    case 'waterfall':
      return seriesDefault(series);
    default:
      return named satisfies never;
  }
}

/** Points with a figure. */
export function pointCount(series: SeriesDatum): number {
  return series.points.filter((point) => point.quantity !== undefined).length;
}

/** Whether what is drawn is laid end to end, so that the reader adds it up: then the facts must be fit for a sum. */
export function addsUp(plan: ChartPlan): boolean {
  switch (plan.form) {
    case 'stack':
    case 'doughnut':
    case 'waterfall':
      return true;
    case 'series-bars':
      return plan.grouping !== 'clustered';
    case 'area':
    case 'bars':
    case 'dated':
    case 'columns-and-line':
    case 'lines':
    case 'slope':
      return false;
    default:
      return plan satisfies never;
  }
}
