import type { FactId } from '../model/fact.ts';
import type { FactStore } from './store.ts';

/** Whether a fact is computed as a change or a difference, so that its sign says which way it went. */
export function isChangeFact(store: FactStore, id: FactId): boolean {
  const fact = store.facts.get(id);
  return fact?.kind === 'derived' && (fact.op === 'growth' || fact.op === 'difference');
}
