import type { Chart } from '../model/chart.ts';

/**
 * Whether a point's label stands past the end of its stack. Only that of the last part does: a later one would be covered
 * by it.
 */
export function standsPastEnd(chart: Chart, seriesIndex: number, index: number): boolean {
  const series = chart.series[seriesIndex];
  const point = series?.points[index];
  if (chart.kind !== 'bar' || chart.grouping === 'clustered' || series?.drawnAs !== undefined || !point) return false;
  const isAtEnd = point.labelPosition === 'above' || point.labelPosition === 'end';
  return isAtEnd && isOutermost(chart, seriesIndex, index);
}

function isOutermost(chart: Chart, seriesIndex: number, index: number): boolean {
  const later = chart.series.slice(seriesIndex + 1);
  return later.every((series) => (series.helper !== undefined || series.points[index]?.value.isZero()) ?? true);
}
