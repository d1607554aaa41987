import { hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import { dataSeries } from '../../../chart/data-series.ts';
import type { Chart } from '../../../model/chart.ts';
import type { Trouble } from './legible.ts';

/** What is said of a chart that can't be read in its place, and what else its author can do. */
export function wayOut(
  trouble: Trouble,
  chart: Chart,
  where: string,
): { readonly message: string; readonly hint: string } {
  switch (trouble.kind) {
    case 'plot':
      return { message: `the chart has no room in ${where}`, hint: hintFor(chart) };
    case 'name':
      return {
        message: runsAcross(chart)
          ? `the chart’s rows are too low for the name “${trouble.text}” in ${where}`
          : `the chart’s columns are too narrow for the name “${trouble.text}” in ${where}`,
        hint: hintFor(chart),
      };
    case 'time':
      return {
        message: `the first and the last period of the chart have no room side by side in ${where}`,
        hint: hintFor(chart),
      };
    case 'days':
      return {
        message: `the days of “${trouble.other}” and “${trouble.text}” are too near each other for two dots in ${where}`,
        hint: 'use `kind: bar`, leave one of them out, or give the chart a slide of its own',
      };
    case 'annotation':
      return {
        message: `the annotation “${trouble.text}” has no room that is free of ink in the chart in ${where}`,
        hint: 'shorten it, give the chart a slide of its own, or say it in the slide’s words',
      };
    case 'words':
      return { message: `“${trouble.text}” has no room in the chart in ${where}`, hint: hintFor(chart) };
    default:
      return trouble satisfies never;
  }
}

/** More rows than this of bars, or columns, are too many for any slide. */
const MANY = 12;
/** Lines are many from here on. */
const MANY_LINES = 3;

function hintFor(chart: Chart): string {
  const fewer = chart.categories.length > MANY || dataSeries(chart).length > MANY_LINES;
  if (hasStems(chart)) return 'use `kind: bar`, show fewer facts, or shorten their labels';
  if (chart.kind === 'line' || chart.kind === 'area') {
    return fewer
      ? 'draw fewer years (id@2015..2022) or fewer series, give the chart a slide of its own, or use `kind: table`'
      : 'give the chart a slide of its own, shorten the facts’ labels, or use `kind: table`';
  }
  if (chart.series.length === 1 && chart.categories.length > MANY && chart.time === undefined) {
    return 'draw the largest and the sum of all others (`top: 10`), give the chart a slide of its own, or use `kind: table`';
  }
  return fewer
    ? 'show fewer facts, give the chart a slide of its own, or use `kind: table`'
    : 'shorten the facts’ labels, give the chart a slide of its own, or use `kind: table`';
}
