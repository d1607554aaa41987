import { categoriesHaveWidth, hasDots, hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import { dataSeries } from '../../../chart/data-series.ts';
import { DOT_SIZE } from '../../../chart/look.ts';
import { pointLabel } from '../../../chart/point-label.ts';
import { tickText, tickValues } from '../../../chart/ticks.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart, ChartEvent } from '../../../model/chart.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import type { LabelWidth, PlacedChart } from './geometry.ts';
import { labelWidth } from './label-width.ts';
import { legendHeight } from './legend-rows.ts';

/** Points between a label and what it names. */
export const LABEL_GAP = 10;
/** Maximum share of the width that category names take before they wrap. */
const NAMES_SHARE = 0.38;
/** Rows of more bars than this are too low for a name of two lines, so that names take more of the width. */
const LOW_ROWS = 12;
const NAMES_SHARE_OF_LOW_ROWS = 0.45;
/** Points above the plot of a chart with horizontal bars, and below one without ticks. */
const EDGE = 4;
/** Points between the names of two columns. */
const NAME_GAP = 6;
/** Points between the plot and the text above or below it. */
const WORD_GAP = 6;
/** Minimum space in points to the right of a plot, for the label of its last point. */
const RIGHT = 12;
/** Points between a ring and the labels around it. */
export const RING_GAP = 12;
/** Diameter in points below which a ring makes no more room for its words. */
const SMALLEST_RING = 110;
/** Maximum height in points of a single horizontal stack. */
const STACK_HEIGHT = 110;
/** Share of the free height left above it: a little above the middle. */
const STACK_DROP = 0.3;

/** A chart whose plot area is not yet known. */
type Unplotted = Omit<PlacedChart, 'plot'>;

/** The plot area in points from the corner of the chart's box, with room around it for the measured labels. */
export function plotArea(measured: Unplotted): Box {
  const { chart } = measured;
  if (chart.kind === 'doughnut') return ringPlot(measured);
  if (runsAcross(chart)) return isSingleStack(chart) ? stackPlot(measured) : acrossPlot(measured);
  return uprightPlot(measured);
}

/** Whether the chart is one horizontal stacked bar, whose labels may stand above it. */
export function isSingleStack(chart: Chart): boolean {
  return runsAcross(chart) && chart.grouping !== 'clustered' && chart.categories.length === 1;
}

/** A ring with room around it for its words: above and below, and as far as it stays large enough, at its sides. */
function ringPlot(measured: Unplotted): Box {
  const { chart, box, style, width } = measured;
  const room = box.height - legendHeight(measured);
  const words = chart.series.flatMap((series) =>
    series.points.map((_, index) => labelWidth(chart, series, index, width)),
  );
  const beside = box.width - 2 * (Math.max(0, ...words) + RING_GAP);
  const side = Math.min(room - 2 * (2 * style.line + RING_GAP + EDGE), box.width / 2, Math.max(SMALLEST_RING, beside));
  return { x: (box.width - side) / 2, y: (room - side) / 2, width: side, height: side };
}

/** A bar with room above it for the labels that are wider than their part. */
function stackPlot(measured: Unplotted): Box {
  const { chart, box, style, width } = measured;
  const above = 2 * style.line + WORD_GAP;
  const last = chart.series.at(-1);
  const beyond = last?.points[0]?.labelPosition === 'end' ? labelWidth(chart, last, 0, width) : 0;
  const below = (chart.valueAxis.visible ? style.line + WORD_GAP : EDGE) + legendHeight(measured);
  const room = box.height - above - below;
  const height = Math.min(STACK_HEIGHT, room);
  return { x: EDGE, y: above + (room - height) * STACK_DROP, width: box.width - 2 * EDGE - beyond, height };
}

function acrossPlot(measured: Unplotted): Box {
  const { chart, box, style, width } = measured;
  const named = [...chart.categories.map((category) => category.label), ...(chart.beside?.categories ?? [])];
  const widest = Math.max(...named.map((name) => width(name)));
  const share = chart.categories.length > LOW_ROWS ? NAMES_SHARE_OF_LOW_ROWS : NAMES_SHARE;
  const names = chart.namesAbove ? EDGE : Math.min(box.width * share, widest + LABEL_GAP);
  const below = (chart.valueAxis.visible ? style.line + WORD_GAP : EDGE) + legendHeight(measured);
  return {
    x: names,
    y: EDGE,
    width: hasDots(chart) ? box.width - names : Math.max(0, acrossWidth(chart, box.width - names, width)),
    height: box.height - EDGE - below,
  };
}

/** The widest plot in which every bar and the label beyond its end fit. */
function acrossWidth(chart: Chart, room: number, width: LabelWidth): number {
  const beside = Math.max(0, ...(chart.beside?.labels ?? []).map((label) => width(label, true)));
  if (beside > 0) return room - beside - LABEL_GAP;
  const { min, max } = chart.valueAxis;
  const lastTick = chart.valueAxis.visible ? tickRoom(chart, max, width) / 2 : 0;
  const limits = chart.series.flatMap((series, s) =>
    series.points.flatMap((point, index) => {
      if (point === null || point.labelPosition === 'inside') return [];
      const label = labelWidth(chart, series, index, width);
      const end = endOf(chart, s, index);
      return label === 0 || end <= min ? [] : [((room - LABEL_GAP - label) * (max - min)) / (end - min)];
    }),
  );
  return Math.min(room - Math.max(LABEL_GAP, lastTick), ...limits);
}

function endOf(chart: Chart, seriesIndex: number, index: number): number {
  const values = chart.series.map((series) => series.points[index]?.value.toNumber() ?? 0);
  if (chart.grouping === 'clustered') return values[seriesIndex] ?? 0;
  const sum = values.slice(0, seriesIndex + 1).reduce((total, value) => total + value, 0);
  return chart.grouping === 'percent' ? 100 : sum;
}

function uprightPlot(measured: Unplotted): Box {
  const { chart, box, style, width } = measured;
  if (measured.labelsInRows) return rowsPlot(measured);
  const isWide = categoriesHaveWidth(chart);
  const ticks = chart.valueAxis.visible
    ? Math.max(...tickValues(chart).map((value) => tickRoom(chart, value, width))) + LABEL_GAP
    : EDGE;
  const first = hasStems(chart) ? halfAbove(chart, 0, width) : 0;
  const left = Math.max(ticks, first, isWide ? overColumn(measured, 0) : leftOfFirst(chart, width));
  const right = Math.max(rightOfLast(chart, width), overColumn(measured, chart.categories.length - 1));
  const plotWidth = uprightWidth(chart, box.width - left, right);
  const events = eventTiers(measured, { x: left, width: plotWidth }).length;
  const above = (events > 0 ? events * style.line + WORD_GAP : 0) + valueRoom(chart, style);
  const below = nameLines(measured, plotWidth) * style.line + 2 * WORD_GAP + legendHeight(measured);
  return { x: left, y: above, width: plotWidth, height: box.height - above - below };
}

/** A plot that holds its labels, each of which would have room in the frame above its own column. */
function rowsPlot({ chart, box, style, width }: Unplotted): Box {
  const half =
    Math.max(...chart.series.flatMap((series) => series.points.map((_, i) => labelWidth(chart, series, i, width)))) / 2;
  return { x: half, y: EDGE, width: box.width - 2 * half, height: box.height - EDGE - style.line - 2 * WORD_GAP };
}

/** The label right of the last point may extend over the half category that follows it. */
function uprightWidth(chart: Chart, room: number, right: number): number {
  const half = categoriesHaveWidth(chart) && chart.kind !== 'bar' ? 1 / (2 * chart.categories.length) : 0;
  return Math.min(room - RIGHT, (room - right) / (1 - half));
}

/** Height in points above the highest point, for its label or for half of the axis's top number. */
function valueRoom(chart: Chart, style: TextStyle): number {
  const labels = chart.series.flatMap((series) =>
    series.points.flatMap((point, index) => {
      const lines = pointLabel(chart, series, index)?.lines ?? 0;
      return dataSeries(chart).length === 1 && point?.labelPosition === 'right' ? lines / 2 : lines;
    }),
  );
  const lines = Math.max(0, ...labels) + annotationLines(chart);
  const dot = hasStems(chart) ? DOT_SIZE / 2 : 0;
  return Math.max(lines * style.line, chart.valueAxis.visible ? style.line / 2 : 0) + WORD_GAP + dot;
}

/** Lines that are kept free above columns for what is said at one of them. */
function annotationLines({ kind, series }: Chart): number {
  return kind === 'bar' && series.some(({ helper }) => helper === 'annotation') ? 2 : 0;
}

/** Number of lines the longest category name takes below its column; along an axis of time, one. */
function nameLines({ chart, wrap }: Unplotted, plotWidth: number): number {
  if (chart.time !== undefined || chart.kind !== 'bar') return 1;
  const room = nameRoom(chart, plotWidth);
  return Math.max(...chart.categories.map(({ label }) => wrap(label, room).lines.length));
}

/** Width in points of a category's name below its column: what the next one leaves. */
export function nameRoom(chart: Chart, plotWidth: number): number {
  return plotWidth / chart.categories.length - NAME_GAP;
}

/** Width in points of what stands right of the last point. */
function rightOfLast(chart: Chart, width: LabelWidth): number {
  const beside = (chart.beside?.labels ?? []).map((label) => (chart.kind === 'line' ? width(label, true) : 0));
  const labels = chart.series.flatMap((series) =>
    series.points.flatMap((point, index) =>
      point?.labelPosition === 'right' && index > chart.categories.length - 3
        ? [labelWidth(chart, series, index, width)]
        : [],
    ),
  );
  const widest = Math.max(0, ...labels, ...beside);
  return widest > 0 ? widest + LABEL_GAP : halfAbove(chart, chart.categories.length - 1, width);
}

/**
 * Width in points of what stands left of the first point: a slope's name and number, or half of the text centred on it.
 */
function leftOfFirst(chart: Chart, width: LabelWidth): number {
  const labels = chart.series.flatMap((series) =>
    series.points[0]?.labelPosition === 'left' ? [labelWidth(chart, series, 0, width)] : [],
  );
  const widest = Math.max(0, ...labels);
  return widest > 0 ? widest + LABEL_GAP : halfAbove(chart, 0, width);
}

/** The width by which the label of the first or last of many columns hangs over the plot. */
function overColumn({ chart, box, width }: Unplotted, index: number): number {
  if (chart.kind !== 'bar') return 0;
  const labels = chart.series.map((series) =>
    series.points[index]?.labelPosition === 'end' ? labelWidth(chart, series, index, width) : 0,
  );
  const label = Math.max(0, ...labels);
  return label === 0 ? 0 : Math.max(0, (label - box.width / chart.categories.length) / 2) + EDGE;
}

/** The first and last points of a line stand on the plot's edges, and text centred on them hangs over; on stems, only names of the axis do. */
function halfAbove(chart: Chart, index: number, width: LabelWidth): number {
  if (chart.kind !== 'line' && chart.kind !== 'area' && !hasStems(chart)) return EDGE;
  const name = width(nameAt(chart, index));
  if (hasStems(chart)) return name / 2 + EDGE;
  const labels = chart.series.map((series) => labelWidth(chart, series, index, width));
  return Math.max(name, ...labels) / 2 + EDGE;
}

/** What the axis names at its first or last point. */
function nameAt({ time, categories }: Chart, index: number): string {
  const stop = time?.kind === 'dates' ? time.stops.at(index === 0 ? 0 : -1) : categories[index];
  return stop?.label ?? '';
}

/** Width in points of a number along the value axis. */
export function tickRoom(chart: Chart, value: number, width: LabelWidth): number {
  return width(tickText(chart, value));
}

/**
 * Arranges event texts in rows above the plot, lowest row first, so that none collide: each goes to the lowest row with
 * room for it. The plot's place counts from the left of the chart's box, in which the texts stay.
 */
export function eventTiers(
  { chart, box, width }: Unplotted,
  plot: Pick<Box, 'x' | 'width'>,
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  const stretches = chart.events.map((event) => {
    const middle = plot.x + plot.width * eventShare(chart, event);
    const half = width(event.label) / 2 + LABEL_GAP;
    const start = chart.valueAxis.visible ? plot.x - LABEL_GAP : 0;
    const from = Math.min(Math.max(start, middle - half), Math.max(start, box.width - 2 * half));
    return { from, to: from + 2 * half };
  });
  stretches.forEach((own, index) => {
    const isFree = (row: readonly number[]) =>
      row.every((other) => {
        const taken = stretches[other];
        return taken === undefined || own.from >= taken.to || own.to <= taken.from;
      });
    const row = rows.find(isFree);
    if (row) row.push(index);
    else rows.push([index]);
  });
  return rows;
}

function eventShare(chart: Chart, { position }: ChartEvent): number {
  if (chart.time?.kind === 'dates') return (position - chart.time.first) / (chart.time.last - chart.time.first);
  const count = chart.categories.length;
  return categoriesHaveWidth(chart) ? (position + 0.5) / count : position / (count - 1);
}
