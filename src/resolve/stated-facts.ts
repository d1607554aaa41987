import { evaluate } from '../facts/derive.ts';
import { exactValue } from '../facts/exact-value.ts';
import { fingerprint } from '../facts/fingerprint.ts';
import { leavesOf } from '../facts/graph.ts';
import type { StatedFact } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Memory } from '../model/memory.ts';
import type { ResolveContext } from './context.ts';

/**
 * The facts shown and the stated facts that they rest on, as they are now. Findings on them are
 * reported where they are shown.
 */
export function statedFacts(
  shown: readonly FactId[],
  { store }: ResolveContext,
  memory: Memory,
): readonly StatedFact[] {
  const known = [...new Set([...shown, ...leavesOf(store, shown)])].flatMap((id) => store.facts.get(id) ?? []);
  return known.map(({ id, span }) =>
    memory.keep('state fact', [store, id], (): StatedFact => {
      const evaluated = evaluate(store, { id, span }).value;
      const value = evaluated && exactValue(evaluated);
      return { id, fingerprint: fingerprint(store, id), ...(value !== undefined && { value }) };
    }),
  );
}
