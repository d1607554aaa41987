import { categoriesHaveWidth, runsAcross } from '../../../chart/axis-kind.ts';
import { RING_HOLE } from '../../../chart/look.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart, ChartEvent, ChartSeries } from '../../../model/chart.ts';
import type { Point } from '../../../model/mark.ts';
import type { Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';

/** The width of a text in the chart's style, in points. */
export type LabelWidth = (text: string, bold?: boolean) => number;

/** A text in lines; `broken` if one of them ends inside a word. */
export interface WrappedName {
  readonly lines: readonly string[];
  readonly broken: boolean;
}

/** A chart in its frame: where its marks stand on the slide, and how its text is measured. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly box: Box;
  /** In slide coordinates. */
  readonly plot: Box;
  readonly style: TextStyle;
  /** Style of the category names on their axis. */
  readonly nameStyle: TextStyle;
  /** Whether the labels of dots on stems stand in rows above the plot, at the ends of leaders. */
  readonly labelsInRows: boolean;
  readonly colours: Template['colours'];
  readonly width: LabelWidth;
  readonly wrap: (text: string, width: number) => WrappedName;
}

/** Coordinate of a category, or of a position among the categories along their axis; 0 is the middle of the first category. */
export function along(placed: PlacedChart, position: number): number {
  const { chart, plot } = placed;
  const count = chart.categories.length;
  if (runsAcross(chart)) return plot.y + (plot.height * (position + 0.5)) / count;
  if (chart.time?.kind === 'dates') {
    return alongDay(placed, chart.categories[position]?.day ?? chart.time.first);
  }
  if (categoriesHaveWidth(chart)) return plot.x + (plot.width * (position + 0.5)) / count;
  return plot.x + (plot.width * position) / (count - 1);
}

/** Coordinate of a day along a date axis: a stem’s stands in its middle, a line’s first and last at the edges. */
export function alongDay({ chart: { time }, plot }: PlacedChart, day: number): number {
  if (time?.kind !== 'dates') throw new Error('A day on an axis without dates');
  const { first, last, daysHaveWidth } = time;
  const share = daysHaveWidth ? (day - first + 0.5) / (last - first + 1) : (day - first) / (last - first);
  return plot.x + plot.width * share;
}

/** Coordinate of an event along an axis of time. */
export function alongEvent(placed: PlacedChart, { position }: ChartEvent): number {
  return placed.chart.time?.kind === 'dates' ? alongDay(placed, position) : along(placed, position);
}

/** Coordinate of a value along the value axis. */
export function valueAt({ chart, plot }: PlacedChart, value: number): number {
  const { min, max } = chart.valueAxis;
  const share = (value - min) / (max - min);
  return runsAcross(chart) ? plot.x + plot.width * share : plot.y + plot.height * (1 - share);
}

/** The bar of a point, or the point of a line or a stem as a box without size. */
export function markBox(placed: PlacedChart, seriesIndex: number, index: number): Box {
  const { chart, plot } = placed;
  const series = chart.series[seriesIndex];
  const middle = along(placed, index);
  if (series === undefined || isLine(chart, series)) {
    const value = valueAt(placed, series?.points[index]?.value.toNumber() ?? 0);
    const place = runsAcross(chart) ? { x: value, y: middle } : { x: middle, y: value };
    return { ...place, width: 0, height: 0 };
  }
  const [from, to] = stretch(chart, seriesIndex, index).map((value) => valueAt(placed, value)) as [number, number];
  const { thickness, offset } = barAcross(placed, seriesIndex);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return runsAcross(chart)
    ? { x: low, y: middle + offset - thickness / 2, width: high - low, height: thickness }
    : {
        x: middle + offset - thickness / 2,
        y: low,
        width: thickness,
        height: Math.max(0, Math.min(high, plot.y + plot.height) - low),
      };
}

/** Whether its points stand at places and have no extent: on a line, an area, stems or in rows of dots. */
export function isLine(chart: Chart, series: ChartSeries): boolean {
  return chart.kind !== 'bar' || series.drawnAs !== undefined;
}

/** Thickness of a bar, and the offset of its middle from its category's. */
function barAcross({ chart, plot }: PlacedChart, seriesIndex: number): { thickness: number; offset: number } {
  const extent = runsAcross(chart) ? plot.height : plot.width;
  const bars = chart.series.filter((series) => series.drawnAs === undefined).length;
  const names = chart.namesAbove ? 1 : 0;
  const side = chart.grouping === 'clustered' ? bars + names : 1;
  const thickness = extent / chart.categories.length / (side + chart.gapWidth / 100);
  const offset = chart.grouping === 'clustered' ? (seriesIndex + names - (side - 1) / 2) * thickness : 0;
  return { thickness, offset };
}

/** The middle of the stretch above a category's bars in which its name stands: a bar's thickness. */
export function nameAbove(placed: PlacedChart, index: number): number {
  return along(placed, index) + barAcross(placed, -1).offset;
}

/** The values at which a bar starts and ends. */
function stretch(chart: Chart, seriesIndex: number, index: number): readonly [number, number] {
  const value = (series: ChartSeries | undefined) => series?.points[index]?.value.toNumber() ?? 0;
  const own = value(chart.series[seriesIndex]);
  if (chart.grouping === 'clustered') return [0, own];
  const before = chart.series.slice(0, seriesIndex).reduce((sum, series) => sum + value(series), 0);
  if (chart.grouping === 'stacked') return [before, before + own];
  const whole = chart.series.reduce((sum, series) => sum + Math.abs(value(series)), 0) || 1;
  return [(100 * before) / whole, (100 * (before + own)) / whole];
}

/** A doughnut's ring: its centre and its outer and inner radius. */
export function ringOf({ plot }: PlacedChart): {
  readonly middle: Point;
  readonly outer: number;
  readonly inner: number;
} {
  const outer = Math.min(plot.width, plot.height) / 2;
  return {
    middle: { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 },
    outer,
    inner: outer * RING_HOLE,
  };
}

/** Where a slice starts and ends, in radians clockwise from twelve o'clock. */
export function sliceTurns(chart: Chart, index: number): readonly [number, number] {
  const values = chart.series[0]?.points.map((point) => point?.value.toNumber() ?? 0) ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  const before = values.slice(0, index).reduce((sum, value) => sum + value, 0);
  return [(before / whole) * FULL_TURN, ((before + (values[index] ?? 0)) / whole) * FULL_TURN];
}

const FULL_TURN = 2 * Math.PI;

/** Direction from the ring's centre to a slice's middle, as a unit vector. */
export function sliceDirection({ chart }: PlacedChart, index: number): Point {
  const [from, to] = sliceTurns(chart, index);
  return turnedTo({ x: 0, y: 0 }, (from + to) / 2, 1);
}

/** The point at a distance from a centre, at an angle clockwise from twelve o'clock. */
export function turnedTo({ x, y }: Point, turn: number, radius: number): Point {
  return { x: x + Math.sin(turn) * radius, y: y - Math.cos(turn) * radius };
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
