import { runsAcross } from '../../../chart/axis-kind.ts';
import { coarserAxis } from '../../../chart/scale.ts';
import type { PlacedChart } from './geometry.ts';

/** The least distance of two numbers on an upright axis, in lines of their text. */
const LINES_APART = 1.5;

/** The chart with as many ticks on its value axis as a low plot has room for: both ends always, and what lies regularly between. */
export function withRoomyTicks(placed: PlacedChart): PlacedChart {
  const { chart, plot, style } = placed;
  if (!chart.valueAxis.visible || chart.kind === 'doughnut' || runsAcross(chart)) return placed;
  const most = Math.max(1, Math.floor(plot.height / (LINES_APART * style.line)));
  return { ...placed, chart: { ...chart, valueAxis: coarserAxis(chart.valueAxis, most) } };
}
