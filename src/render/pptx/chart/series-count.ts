import type { Chart } from '../../../model/chart.ts';
import { pastEndSeries } from '../workbook/label-cells.ts';

/**
 * Number of series in the part: an area is drawn twice, once filled and once as the line on its edge, and labels past the
 * ends of stacks and names above bars have series of their own.
 */
export function seriesCount(chart: Chart): number {
  return (
    (chart.kind === 'area' ? 2 : 1) * chart.series.length + pastEndSeries(chart).length + (chart.namesAbove ? 1 : 0)
  );
}
