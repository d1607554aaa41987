import { leavesOf } from '../../facts/graph.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { inLanguage, packOf } from '../../language/languages.ts';
import { formatLocator } from '../../language/locator.ts';
import type { ChartSourceRow } from '../../model/chart.ts';
import type { FactId } from '../../model/fact.ts';
import type { Texts } from '../../model/language.ts';
import { citationOf } from '../citations.ts';
import type { SlideContext } from '../context.ts';
import { labelOf, type ShownFact } from '../shown-facts.ts';

/**
 * Rows of the workbook's second sheet: which fact each row of the chart is, and where it comes
 * from. What is drawn only within a sum is named after it.
 */
export function sourceRows(
  item: ShownFact,
  within: string | undefined,
  rates: readonly FactId[],
  context: SlideContext,
): readonly ChartSourceRow[] {
  const own = labelOf(item.reference, context);
  const row = within === undefined ? own : `${within}${packOf(context.language).typography.colon}${own}`;
  const period = item.value.period === undefined ? '' : formatPeriod(item.value.period, 'short', context.language);
  const rests = [item.reference.id, ...rates.filter((rate) => item.value.instruments.includes(rate))];
  return leavesOf(context.store, rests).map((leaf) => {
    const citation = citationOf(leaf, context);
    const source = citation === undefined ? undefined : context.store.sources.get(citation.source);
    const name = (texts: Texts | undefined) => inLanguage(texts, context.language) ?? '';
    return {
      row,
      fact: leaf,
      period,
      source: [name(source?.publisher), name(source?.title)].filter((text) => text !== '').join(', '),
      at: [source?.code, citation?.at && formatLocator(citation.at, context.language)]
        .filter((text) => text !== undefined)
        .join(', '),
      says: citation?.says ?? '',
    };
  });
}
