import type { Chart, ChartSeries } from '../model/chart.ts';

/** The series that show figures. The others help to draw: they have no colour that a reader tells apart. */
export function dataSeries({ series }: Chart): readonly ChartSeries[] {
  return series.filter(isData);
}

/** Whether a series shows figures: it draws something, and is no helper. */
export function isData({ fill, helper }: ChartSeries): boolean {
  return fill !== 'none' && helper === undefined;
}
