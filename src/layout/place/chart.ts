import type { Chart } from '../../model/chart.ts';
import type { SceneChart } from '../../model/scene.ts';
import type { Box, Slot, TextStyle } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { styleNamed } from '../fit.ts';
import { measureText } from '../text/measure.ts';

/** Points between a label and what it names. */
const LABEL_GAP = 10;
/** A horizontal bar and its share of the gap are at most this high, so that two bars don't fill a slide. */
const ROW_PITCH = 116;
/** Up to this many bars, their words are set a step larger. */
const FEW_BARS = 6;
/** Names of categories take at most this share of the width before they wrap. */
const NAMES_SHARE = 0.38;

/** A chart in its box, with a plot area that leaves its measured labels their room. */
export function placeChart(chart: Chart, slot: Slot, box: Box, context: LayoutContext, suffix = ''): Placement<never> {
  const large = chart.kind === 'bar' && chart.categories.length <= FEW_BARS && slot.accepts.includes('chart');
  const style = styleNamed(context.template, large ? 'label' : 'chart');
  const width = (text: string, bold = false) =>
    measureText(text, { font: context.template.fonts[style.font], size: style.size, bold, italic: false });
  const horizontal = chart.kind === 'bar' && chart.direction === 'horizontal';
  const height = horizontal ? Math.min(box.height, rowsOf(chart) * ROW_PITCH + legendHeight(chart, style)) : box.height;
  const own = { ...box, height };
  const shape: SceneChart = {
    kind: 'chart',
    name: `chart${suffix}`,
    slot: slot.name,
    box: own,
    chart,
    plot: horizontal ? horizontalPlot(chart, own, style, width) : verticalPlot(chart, own, style, width),
    labelStyle: style,
  };
  return { shapes: [shape], cures: [], diagnostics: [] };
}

function rowsOf(chart: Chart): number {
  const clustered = chart.grouping === 'clustered' ? Math.min(2, Math.max(1, chart.series.length)) : 1;
  return chart.categories.length * (clustered > 1 ? 1.4 : 1);
}

function legendHeight(chart: Chart, style: TextStyle): number {
  return chart.legend ? style.line + LABEL_GAP : 0;
}

type Width = (text: string, bold?: boolean) => number;

function horizontalPlot(chart: Chart, box: Box, style: TextStyle, width: Width): Box {
  const names = Math.min(box.width * NAMES_SHARE, Math.max(...chart.categories.map((c) => width(c.label))) + LABEL_GAP);
  const labels = chart.grouping === 'clustered' ? widestLabel(chart, width) + LABEL_GAP : LABEL_GAP;
  const below = (chart.valueAxis.visible ? style.line + 6 : 4) + legendHeight(chart, style);
  return { x: names, y: 4, width: box.width - names - labels, height: box.height - 4 - below };
}

function verticalPlot(chart: Chart, box: Box, style: TextStyle, width: Width): Box {
  const ticks = chart.valueAxis.visible ? width(tickText(chart)) + LABEL_GAP : halfCategory(chart, box, width);
  const above = (chart.events.length > 0 ? style.line + 6 : 0) + style.line + 6;
  const ends = chart.series
    .filter((series) => series.labelEnd)
    .map((series) => width(endText(series.name, lastLabel(series)), true));
  const right =
    ends.length > 0
      ? Math.max(...ends) + LABEL_GAP + 4
      : Math.max(12, chart.kind === 'line' ? widestLabel(chart, width) / 2 + 4 : 12);
  const below = style.line + 12 + legendHeight(chart, style);
  return { x: ticks, y: above, width: box.width - ticks - right, height: box.height - above - below };
}

/** Room for the half of the first category's name that stands left of a line's first point. */
function halfCategory(chart: Chart, _box: Box, width: Width): number {
  return chart.kind === 'line'
    ? Math.max(width(chart.categories[0]?.label ?? '') / 2, widestLabel(chart, width) / 2) + 4
    : 4;
}

/** The widest tick: its digits are those of the axis's end. */
function tickText(chart: Chart): string {
  const { max, step } = chart.valueAxis;
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return `${max.toFixed(places)}${max >= 1000 ? '0' : ''}`;
}

function endText(name: string, label: string | undefined): string {
  return label === undefined ? name : `${name} ${label}`;
}

function lastLabel(series: Chart['series'][number]): string | undefined {
  return series.points.findLast((point) => point !== null)?.label;
}

function widestLabel(chart: Chart, width: Width): number {
  const labels = chart.series.flatMap((series) =>
    series.points.flatMap((point) => (point?.label ? [width(point.label, true)] : [])),
  );
  return Math.max(0, ...labels);
}
