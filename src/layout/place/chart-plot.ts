import { formatNumber } from '../../language/number.ts';
import type { Chart, ChartSeries } from '../../model/chart.ts';
import type { Box, Template, TextStyle } from '../../model/template.ts';
import { Decimal } from '../../values/decimal.ts';
import { measureText } from '../text/measure.ts';

/** Points between a label and what it names. */
export const LABEL_GAP = 10;
/** Names of categories take at most this share of the width before they wrap. */
const NAMES_SHARE = 0.38;
/** Above the plot of a chart that runs to the right, and below one without ticks. Points. */
const EDGE = 4;
/** Points between the plot and the words above or below it. */
const WORD_GAP = 6;
/** At the right of a plot at the least, for what stands at its last point. */
const RIGHT = 12;

/** The width of words in a chart's style. */
export type LabelWidth = (text: string, bold?: boolean) => number;

export function labelWidth(style: TextStyle, template: Pick<Template, 'fonts' | 'fontTables'>): LabelWidth {
  const tables = template.fontTables && { tables: template.fontTables };
  return (text, bold = false) =>
    measureText(text, { font: template.fonts[style.font], ...tables, size: style.size, bold, italic: false });
}

/** Whether values run to the right. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/** The plot area in the chart's box, in points from its corner, with room around it for the measured labels. */
export function plotArea(chart: Chart, box: Box, style: TextStyle, width: LabelWidth): Box {
  if (chart.kind === 'doughnut') return roundPlot(chart, box, style);
  return runsAcross(chart) ? acrossPlot(chart, box, style, width) : uprightPlot(chart, box, style, width);
}

function roundPlot(chart: Chart, box: Box, style: TextStyle): Box {
  return { x: 0, y: EDGE, width: box.width, height: box.height - 2 * EDGE - legendHeight(chart, style) };
}

export function legendHeight(chart: Chart, style: TextStyle): number {
  return chart.legend ? style.line + LABEL_GAP : 0;
}

function acrossPlot(chart: Chart, box: Box, style: TextStyle, width: LabelWidth): Box {
  const categories = [...chart.categories.map(({ label }) => label), ...(chart.beside?.categories ?? [])];
  const widest = Math.max(...categories.map((label) => width(label)));
  const names = Math.min(box.width * NAMES_SHARE, widest + LABEL_GAP);
  const labels = chart.grouping === 'clustered' ? widestValue(chart, width) + LABEL_GAP : LABEL_GAP;
  const below = (chart.valueAxis.visible ? style.line + WORD_GAP : EDGE) + legendHeight(chart, style);
  return { x: names, y: EDGE, width: box.width - names - labels, height: box.height - EDGE - below };
}

function uprightPlot(chart: Chart, box: Box, style: TextStyle, width: LabelWidth): Box {
  const left = chart.valueAxis.visible ? width(widestTick(chart)) + LABEL_GAP : halfFirstName(chart, width);
  const above = (chart.events.length > 0 ? style.line + WORD_GAP : 0) + style.line + WORD_GAP;
  const right = Math.max(RIGHT, rightOfLast(chart, width));
  const below = style.line + 2 * WORD_GAP + legendHeight(chart, style);
  return { x: left, y: above, width: box.width - left - right, height: box.height - above - below };
}

/** What stands right of a line's last point: names of series, or half of a value above it. */
function rightOfLast(chart: Chart, width: LabelWidth): number {
  const last = chart.categories.length - 1;
  const named = chart.series.filter(({ nameAt }) => nameAt === last).map((series) => width(nameText(series), true));
  if (chart.kind !== 'bar' && named.length > 0) return Math.max(...named) + LABEL_GAP + EDGE;
  return chart.kind === 'bar' ? 0 : widestValue(chart, width) / 2 + EDGE;
}

/** Room for what stands left of a line's first point: half of its name, or of the value above it. */
function halfFirstName(chart: Chart, width: LabelWidth): number {
  if (chart.kind === 'bar') return EDGE;
  return Math.max(width(chart.categories[0]?.label ?? ''), widestValue(chart, width)) / 2 + EDGE;
}

/** The widest tick: its digits are those of the axis's end. */
function widestTick(chart: Chart): string {
  return tickTexts(chart).at(-1) ?? '';
}

/** The ticks as the value axis writes them, from the least. */
export function tickTexts({ valueAxis: { min, max, step }, language }: Chart): readonly string[] {
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    formatNumber(new Decimal(min).plus(new Decimal(step).times(index)), places, language),
  );
}

/** What is written beside the point that carries a series' name. */
export function nameText(series: ChartSeries): string {
  const label = series.nameAt === undefined ? undefined : series.points[series.nameAt]?.label;
  return label === undefined ? series.name : `${series.name} ${label}`;
}

function widestValue(chart: Chart, width: LabelWidth): number {
  const labels = chart.series.flatMap((series) =>
    series.points.flatMap((point, index) =>
      chart.kind === 'bar' && series.nameAt === index ? [nameText(series)] : (point?.label ?? []),
    ),
  );
  return Math.max(0, ...[...labels, ...(chart.beside?.labels ?? [])].map((label) => width(label, true)));
}
