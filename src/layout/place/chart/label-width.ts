import { pointLabel } from '../../../chart/point-label.ts';
import type { Chart, ChartSeries } from '../../../model/chart.ts';
import type { LabelWidth } from './geometry.ts';

/** Left and right inset of a label in points, as PowerPoint and LibreOffice have it. */
export const INSET = 4;

/** Width in points of the label beside a point, insets included. */
export function labelWidth(chart: Chart, series: ChartSeries, index: number, width: LabelWidth): number {
  const label = pointLabel(chart, series, index);
  if (label === undefined) return 0;
  if (label.broken) return Math.max(...label.broken.map((line) => width(line, true))) + 2 * INSET;
  const name = label.name === undefined ? 0 : width(label.name, true);
  const value = label.value === undefined ? 0 : width(label.value, series.points[index]?.emphasis === true);
  const text = label.lines === 2 ? Math.max(name, value) : name + (name > 0 && value > 0 ? width(' ') : 0) + value;
  return text + 2 * INSET;
}
