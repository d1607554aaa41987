import type { Chart } from '../model/chart.ts';

/** Whether values run to the right. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/**
 * Whether a category takes up a stretch of the axis, as a bar does. A line runs from edge to edge, its first and last
 * points on the plot's edges, unless an event stands before or after them.
 */
export function categoriesHaveWidth(chart: Chart): boolean {
  const last = chart.categories.length - 1;
  return chart.kind === 'bar' || last < 1 || chart.events.some((e) => e.position < 0 || e.position > last);
}
