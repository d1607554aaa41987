import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { constantPrices } from '../../facts/deflate.ts';
import { findFact } from '../../facts/find-fact.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import { locationOn, type SlideContext } from '../context.ts';
import type { ShownFact } from '../shown-facts.ts';

/** The money that a chart shows, in the prices of the year it asks for. */
export function inPricesOf(
  shown: readonly ShownFact[],
  { deflator, base }: NonNullable<ChartEvidence['prices']>,
  context: SlideContext,
): Outcome<readonly ShownFact[]> {
  const found = gatherFindings();
  const at = locationOn(context, 'chart');
  const index = found.take(findFact(context.store, deflator));
  if (index === undefined) return found.with([]);
  if (index.kind !== 'series') {
    const message = `${index.id} is no series of prices`;
    const hint = 'name a series with an index for each year';
    found.add(diagnostic('facts/wrong-operands', { message, span: deflator.span, at, hint }));
    return found.with([]);
  }
  return found.with(
    shown.flatMap(({ reference, value }): readonly ShownFact[] => {
      const outcome = constantPrices(value, index, base, reference.span);
      const real = found.take({ ...outcome, diagnostics: outcome.diagnostics.map((each) => ({ ...each, at })) });
      return real === undefined ? [] : [{ reference, value: real }];
    }),
  );
}
