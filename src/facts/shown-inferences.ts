import type { Fact, FactId } from '../model/fact.ts';
import { COMPUTED_FROM, reach } from './graph.ts';
import type { FactStore } from './store.ts';

const WHEN: ReadonlySet<string> = new Set(['date', 'period', 'as-of']);

/** Of facts whose dates are shown, those whose dates their sources don't print: ours, or of what they are computed from. */
export function withInferredDates(store: FactStore, dated: readonly FactId[]): readonly FactId[] {
  return dated.filter((id) => reach(store, [id], COMPUTED_FROM).some(hasInferredDate));
}

function hasInferredDate({ kind, inferred }: Fact): boolean {
  return kind !== 'derived' && inferred.some((key) => WHEN.has(key));
}

/** Whether the currency of a fact, or of what it is computed from, is only a `$` in the source. */
export function hasInferredCurrency(store: FactStore, id: FactId): boolean {
  return reach(store, [id], COMPUTED_FROM).some(
    (fact) => fact.kind !== 'derived' && fact.inferred.includes('currency'),
  );
}
