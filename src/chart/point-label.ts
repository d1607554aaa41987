import type { Chart, ChartSeries } from '../model/chart.ts';
import { hasStems } from './axis-kind.ts';

/**
 * The text beside a point: the name of what it belongs to, its figure, or both, side by side or one above the other.
 */
export interface PointLabel {
  readonly name?: string;
  readonly value?: string;
  readonly lines: number;
  /** The value in lines, for words that are longer than a figure. */
  readonly broken?: readonly string[];
}

/** The label of a series' point; undefined if it has none. Layout measures it and the renderer writes it. */
export function pointLabel(chart: Chart, series: ChartSeries, index: number): PointLabel | undefined {
  const point = series.points[index];
  if (!point) return undefined;
  if (series.helper === 'annotation') {
    return point.lines && { value: point.lines.join(' '), lines: point.lines.length, broken: point.lines };
  }
  const own = series.nameAt === index ? series.name : undefined;
  const name = namesItsCategories(chart) ? chart.categories[index]?.label : own;
  if (name === undefined && point.label === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(point.label !== undefined && { value: point.label }),
    lines: name !== undefined && point.label !== undefined && isTall(chart, series) ? 2 : 1,
  };
}

/** If no axis writes the categories' names, or it writes days instead, each name stands at its point. */
function namesItsCategories(chart: Chart): boolean {
  return chart.kind === 'doughnut' || hasStems(chart);
}

/** A part of a horizontal stack, a slice, a dot on a stem or a line's end has more room above its label than beside it. */
function isTall(chart: Chart, { drawnAs }: ChartSeries): boolean {
  const isLine = chart.kind === 'line' || drawnAs === 'line';
  if (isLine) return chart.namesBeside !== true;
  const lyingStack = chart.kind === 'bar' && chart.direction === 'horizontal' && chart.grouping !== 'clustered';
  return namesItsCategories(chart) || (lyingStack && chart.categories.length === 1);
}
