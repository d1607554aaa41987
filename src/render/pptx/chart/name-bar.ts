import type { Chart } from '../../../model/chart.ts';
import { NAME_ABOVE, namesHeading } from '../workbook/marked-places.ts';
import type { ChartReferences } from '../workbook/references.ts';
import { INVISIBLE } from './drawing.ts';
import { label, labels } from './labels.ts';
import { type ChartLook, textAt } from './look.ts';
import { categoryLabels, numbers, seriesName } from './values.ts';

/**
 * `c:ser` of a helper above the bars of each category: it has no length and draws nothing, and its labels, set inside its
 * base, are the names of the categories, read from the same cells. It stands first in the part, so that it lies above, and
 * counts last.
 */
export function nameBar(chart: Chart, references: ChartReferences, look: ChartLook): string {
  if (!chart.namesAbove) return '';
  const id = chart.series.length;
  const { name, values } = references.namesAbove;
  const words = chart.categories.map(({ label: categoryName }, index) =>
    label(textAt(look, 'names', index), index, chart.language, look, { categoryName, id: `name ${index}` }),
  );
  const zeros = numbers(
    values,
    words.map(() => NAME_ABOVE),
  );
  return (
    `<c:ser><c:idx val="${id}"/><c:order val="0"/>${seriesName(name, namesHeading(chart.language))}${INVISIBLE}` +
    `<c:invertIfNegative val="0"/>${labels(words)}${categoryLabels(references.categories, chart)}<c:val>${zeros}</c:val></c:ser>`
  );
}
