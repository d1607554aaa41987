import type { DerivedFact, FactId, FactReference } from '../model/fact.ts';
import type { FactStore } from './store.ts';

/** What a derived fact is computed from: its operands, and the rates or prices it is converted by. */
export function operandsOf(fact: DerivedFact): readonly Pick<FactReference, 'id' | 'at'>[] {
  return [...fact.of, ...[fact.rate, fact.deflator].flatMap((id) => (id === undefined ? [] : [{ id }]))];
}

/** The derived facts that rest on a fact, directly or by way of others, sorted. */
export function dependentsOf(store: FactStore, id: FactId): readonly FactId[] {
  const derived = [...store.facts.values()].filter((fact) => fact.kind === 'derived');
  const dependents = new Set<FactId>();
  const visit = (on: FactId): void => {
    for (const fact of derived) {
      if (dependents.has(fact.id) || !operandsOf(fact).some((operand) => operand.id === on)) continue;
      dependents.add(fact.id);
      visit(fact.id);
    }
  };
  visit(id);
  return [...dependents].sort();
}
