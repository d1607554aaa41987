import type { Reach } from '../../chart/request.ts';
import type { Chart } from '../../model/chart.ts';

/** What other charts of a slide reach, in base units, where they plot the same unit and not shares of a whole. */
export function reachOf(charts: readonly Chart[], unitLabel: (exponent: number) => string): Reach | undefined {
  const alike = charts.filter((chart) => hasScale(chart) && chart.unitLabel === unitLabel(chart.exponent));
  if (alike.length === 0) return undefined;
  return {
    low: Math.min(...alike.map((chart) => chart.valueAxis.min * 10 ** chart.exponent)),
    high: Math.max(...alike.map((chart) => chart.valueAxis.max * 10 ** chart.exponent)),
  };
}

/** The words around the plots of charts that are read side by side, so that each keeps the same room for them. */
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
      other.series.flatMap((series) => series.points.flatMap((point) => point?.label ?? [])),
    ),
  };
}

function hasScale(chart: Chart): boolean {
  return chart.kind !== 'doughnut' && chart.grouping !== 'percent';
}
