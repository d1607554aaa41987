import { DECIDED_BY, dependentsOf } from '../../facts/graph.ts';
import type { Use } from '../../facts/slide-uses.ts';
import type { FactId } from '../../model/fact.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import type { KnownFact } from './known-fact.ts';
import { usesOfKnown } from './named-fact.ts';

export interface UsesOfFact {
  /** The slides that show it, or something computed from it. */
  readonly uses: readonly Use[];
  /** IDs of the facts computed from it, sorted. */
  readonly computed: readonly FactId[];
}

/** @param known - all facts that have the ID */
export function usesOfFact(facts: WorkspaceFacts, id: FactId, known: readonly KnownFact[]): UsesOfFact {
  return {
    uses: known.flatMap((each) => usesOfKnown(each, facts)),
    computed: [...new Set(facts.views.flatMap(({ store }) => dependentsOf(store, id, DECIDED_BY)))].sort(),
  };
}
