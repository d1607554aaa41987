import type { Chart } from '../../../model/chart.ts';

/** Number of series in the part: an area is drawn twice, once filled and once as the line on its edge. */
export function seriesCount(chart: Chart): number {
  return chart.kind === 'area' ? 2 * chart.series.length : chart.series.length;
}
