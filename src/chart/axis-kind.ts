import type { Chart } from '../model/chart.ts';

/** Whether the value axis is horizontal, as in a chart of horizontal bars. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/**
 * Whether a category takes up a stretch of the axis, as a bar does. A line without a value axis runs from edge to edge
 * of the plot, unless an event lies before its first or after its last point. With a value axis it keeps its distance,
 * so that neither its first label nor the first year collides with the axis's numbers.
 */
export function categoriesHaveWidth(chart: Chart): boolean {
  const last = chart.categories.length - 1;
  const outside = chart.events.some((event) => event.position < 0 || event.position > last);
  return chart.kind === 'bar' || last < 1 || outside || chart.valueAxis.visible;
}
