import { hasDots, hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import { shownAxis } from '../../../chart/scale.ts';
import type { Chart, ChartSeries } from '../../../model/chart.ts';

/** A chart as its text may be set. */
export interface Variant {
  readonly chart: Chart;
  /** Labels stand in rows above the plot, at the ends of leaders. */
  readonly labelsInRows: boolean;
}

/** Where a chart stands: by itself in its slot, in a panel beside others, or as one of many small ones. */
export type ChartSetting = 'alone' | 'panel' | 'multiple';

/**
 * The ways to set a chart's text, best first: names beside what they name; a legend instead; for bars, an axis instead
 * of the values, with labels only on emphasised points; for dots on stems, labels in rows above them. Rows take an axis of
 * their own, so a chart that is not alone on its slide has none. A line among many has the figure at its end and those
 * that are emphasised; its axis says the rest.
 */
export function variantsOf(chart: Chart, setting: ChartSetting): readonly Variant[] {
  const sparse = setting === 'multiple' && chart.kind === 'line' ? withFewLabels(chart) : chart;
  const plain = namedWays(sparse)
    .flatMap(wordsOf)
    .flatMap((each) => [each, ...withoutTotals(each)])
    .map((each) => ({ chart: each, labelsInRows: false }));
  return hasStems(chart) && setting === 'alone' ? [...plain, { chart, labelsInRows: true }] : plain;
}

function withFewLabels(chart: Chart): Chart {
  return {
    ...chart,
    series: chart.series.map((series) => {
      const last = series.points.findLastIndex((point) => point !== null);
      const marked = series.points.every((point) => point === null || point.marked);
      const points = series.points.map((point, index) => {
        if (point === null || point.emphasis || index === last) return point;
        const { label: _, labelPosition: __, ...rest } = point;
        return { ...rest, marked };
      });
      return { ...series, points };
    }),
  };
}

/** Letters from which on a name leaves too little of the width to its bar. */
const LONG_NAME = 30;

/** Long names of lying bars stand above them, which takes rows as high again; else beside. */
function namedWays(chart: Chart): readonly Chart[] {
  const isLong = chart.categories.some(({ label }) => label.length > LONG_NAME);
  const canStandAbove = runsAcross(chart) && chart.grouping === 'clustered' && chart.time === undefined;
  return isLong && canStandAbove ? [{ ...chart, namesAbove: true, gapWidth: GAP_BELOW_NAMES }, chart] : [chart];
}

/** The gap between two bars, in percent of a bar, of which the name of the lower one takes none. */
const GAP_BELOW_NAMES = 50;

function wordsOf(chart: Chart): readonly Chart[] {
  if (chart.kind === 'doughnut' || hasStems(chart) || hasDots(chart)) return [chart];
  const isNamed = chart.series.some((series) => series.nameAt !== undefined);
  const withLegend = isNamed ? { ...chart, legend: true, series: chart.series.map(withoutName) } : chart;
  const legends = isNamed ? [...besideFigures(chart), withLegend] : [];
  if (chart.kind !== 'bar') return [chart, ...legends];
  const withAxis: Chart = {
    ...withLegend,
    series: withLegend.series.map(withoutValues),
    valueAxis: shownAxis(chart.valueAxis),
  };
  return [chart, ...partlyLabelled(chart), ...legends, withAxis];
}

/** Upright stacks with an axis in place of those labels that have no room in their part; names stand beside the last. */
function partlyLabelled(chart: Chart): readonly Chart[] {
  const { direction, grouping, valueAxis } = chart;
  const isStack = direction === 'vertical' && grouping !== 'clustered';
  return isStack && !valueAxis.visible ? [{ ...chart, partlyLabelled: true, valueAxis: shownAxis(valueAxis) }] : [];
}

/** Names at the ends of lines on one line with their figures. */
function besideFigures(chart: Chart): readonly Chart[] {
  const isOfLines =
    chart.kind === 'line' || chart.series.some(({ drawnAs, nameAt }) => drawnAs === 'line' && nameAt !== undefined);
  return isOfLines ? [{ ...chart, namesBeside: true }] : [];
}

/** Totals that have no room above their stacks are left out. */
function withoutTotals(chart: Chart): readonly Chart[] {
  const series = chart.series.filter(({ helper }) => helper !== 'totals');
  return series.length < chart.series.length ? [{ ...chart, series }] : [];
}

function withoutName({ nameAt: _, ...series }: ChartSeries): ChartSeries {
  return series;
}

function withoutValues(series: ChartSeries): ChartSeries {
  if (series.drawnAs === 'line') return series;
  return {
    ...series,
    points: series.points.map((point) => {
      if (point === null || point.emphasis) return point;
      const { label: _, ...rest } = point;
      return rest;
    }),
  };
}
