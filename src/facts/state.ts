import type { Fact } from '../model/fact.ts';
import type { FactStore } from './store.ts';

/**
 * How a fact stands: `retired` and `superseded` ones are no longer to be used, a `disputed` one contradicts another and
 * nobody has settled it, a `settled` one did, a `corrected` one was once wrong.
 */
export type FactState = 'current' | 'corrected' | 'settled' | 'disputed' | 'superseded' | 'retired';

export const FACT_STATES: readonly FactState[] = [
  'current',
  'corrected',
  'settled',
  'disputed',
  'superseded',
  'retired',
];

/** Of several that hold, the one that weighs most. */
export function stateOf(store: FactStore, fact: Fact): FactState {
  if (fact.retired) return 'retired';
  if (fact.supersededBy !== undefined) return 'superseded';
  const conflicts = store.conflicts.get(fact.id) ?? [];
  if (conflicts.some(({ preferred }) => preferred === undefined)) return 'disputed';
  if (conflicts.length > 0) return 'settled';
  return fact.corrected ? 'corrected' : 'current';
}
