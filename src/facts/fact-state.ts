import type { Fact } from '../model/fact.ts';
import type { FactState } from '../model/fact-state.ts';
import type { FactStore } from './store.ts';

/** The state of a fact. If several apply, the gravest. */
export function stateOf(store: FactStore, fact: Fact): FactState {
  if (fact.retired) return 'retired';
  if (fact.supersededBy !== undefined) return 'superseded';
  const conflicts = store.conflicts.get(fact.id) ?? [];
  if (conflicts.some(({ preferred }) => preferred === undefined)) return 'disputed';
  if (conflicts.length > 0) return 'settled';
  return fact.corrected ? 'corrected' : 'current';
}
