import type { Chart } from '../model/chart.ts';

/** Whether values run to the right. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/**
 * Whether a category takes up a stretch of the axis, as a bar does. A line without a value axis runs from edge to edge, its
 * first and last points on the plot's edges, unless an event stands before or after them; beside a value axis it keeps off
 * the numbers, so that neither its first label nor the first year stands on one.
 */
export function categoriesHaveWidth(chart: Chart): boolean {
  const last = chart.categories.length - 1;
  const outside = chart.events.some((event) => event.position < 0 || event.position > last);
  return chart.kind === 'bar' || last < 1 || outside || chart.valueAxis.visible;
}
