import type { FactId } from '../model/fact.ts';
import { evaluate } from './derive.ts';
import type { FactStore } from './store.ts';

/** The facts that a fact rests on: itself, or what it is derived from. */
export function restsOn(id: FactId, store: FactStore): readonly FactId[] {
  const fact = store.facts.get(id);
  if (fact === undefined || fact.kind !== 'derived') return [id];
  return evaluate(store, { id, span: fact.span }).value?.inputs ?? fact.of.map((reference) => reference.id);
}
