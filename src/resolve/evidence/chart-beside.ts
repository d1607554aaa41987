import type { Reach } from '../../chart/request.ts';
import type { Chart } from '../../model/chart.ts';

/**
 * The lowest and highest axis values, in base units, of a slide's other charts that plot the same
 * unit and not shares of a whole. Undefined if there are none.
 */
export function reachOf(charts: readonly Chart[], unitLabel: (exponent: number) => string): Reach | undefined {
  const alike = charts.filter((chart) => hasScale(chart) && chart.unitLabel === unitLabel(chart.exponent));
  if (alike.length === 0) return undefined;
  return {
    low: Math.min(...alike.map((chart) => chart.valueAxis.min * 10 ** chart.exponent)),
    high: Math.max(...alike.map((chart) => chart.valueAxis.max * 10 ** chart.exponent)),
  };
}

/**
 * The category names and labels of charts that are read side by side, so that each keeps the same
 * room for them. Undefined if there are fewer than two.
 */
export function besideWords(chart: Chart, others: readonly Chart[]): Chart['beside'] {
  const alike = others.filter(
    (other) =>
      hasScale(chart) &&
      hasScale(other) &&
      other.unitLabel === chart.unitLabel &&
      other.kind === chart.kind &&
      other.direction === chart.direction,
  );
  if (alike.length < 2) return undefined;
  return {
    categories: alike.flatMap((other) => other.categories.map((category) => category.label)),
    labels: alike.flatMap((other) =>
      other.series
        .filter(({ helper }) => helper !== 'annotation')
        .flatMap((series) => series.points.flatMap((point) => point?.label ?? [])),
    ),
  };
}

/** Whether a chart has an axis of amounts, and is not a whole split into shares. */
export function hasScale(chart: Chart): boolean {
  return chart.kind !== 'doughnut' && chart.grouping !== 'percent';
}
