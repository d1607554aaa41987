import type { Chart } from '../../../model/chart.ts';
import { PAST_END, pastEndHeading, pastEndSeries } from '../workbook/label-cells.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { INVISIBLE } from './drawing.ts';
import { pastEndLabels } from './labels.ts';
import type { ChartLook } from './look.ts';
import { categoryLabels, labelRange, numbers, seriesName } from './values.ts';

/**
 * `c:ser` of a helper: stacked on the last part, it has no length and draws nothing, and its labels, set inside its base,
 * stand past the end of the stack.
 */
export function pastEndBar(chart: Chart, index: number, references: ChartReferences, look: ChartLook): string {
  const own = references.pastEnd[index];
  const points = pastEndSeries(chart)[index];
  if (own === undefined || points === undefined) return '';
  const id = chart.series.length + index;
  const texts = points.map((of) => of && chart.series[of.series]?.points[of.point]?.label);
  const zeros = numbers(
    own.values,
    points.map(() => PAST_END),
  );
  return (
    `<c:ser><c:idx val="${id}"/><c:order val="${id}"/>${seriesName(own.name, pastEndHeading(chart.language))}${INVISIBLE}` +
    `<c:invertIfNegative val="0"/>${pastEndLabels(chart, points, look)}` +
    `${categoryLabels(references.categories, chart)}<c:val>${zeros}</c:val>${labelRange(own.labels, texts)}</c:ser>`
  );
}
