import type { Chart } from '../model/chart.ts';

/** Whether the value axis is horizontal, as in a chart of horizontal bars. */
export function runsAcross(chart: Chart): boolean {
  return chart.kind === 'bar' && chart.direction === 'horizontal';
}

/** Whether single amounts stand at their days, as dots on stems. */
export function hasStems({ series }: Chart): boolean {
  return series.some(({ drawnAs }) => drawnAs === 'stems');
}

/** Whether two moments of each fact are dots in its row, joined by a bar. */
export function hasDots({ series }: Chart): boolean {
  return series.some(({ drawnAs }) => drawnAs === 'dots');
}

/** Whether ticks that count from the beginning of a date axis meet its stops: not where it begins before the first. */
export function ticksMeetStops({ time }: Chart): boolean {
  return time?.kind === 'dates' && time.stops[0]?.day === time.first;
}

/**
 * Whether a category takes up a stretch of the axis, as a bar does. Lines and areas run from edge to edge of the plot,
 * unless an event lies before the first slot's middle or after the last one's.
 */
export function categoriesHaveWidth(chart: Chart): boolean {
  const last = chart.categories.length - 1;
  const outside =
    chart.time?.kind !== 'dates' && chart.events.some((event) => event.position < 0 || event.position > last);
  return chart.kind === 'bar' || last < 1 || outside;
}
