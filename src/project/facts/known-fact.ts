import type { Fact } from '../../model/fact.ts';
import type { FactView, WorkspaceFacts } from '../read-facts.ts';

/** A fact in the view of the folder that defines it, which sees everything that the fact names. */
export interface KnownFact {
  readonly fact: Fact;
  readonly view: FactView;
}

/**
 * Every fact of the workspace, once each, sorted by ID. Two folders that don't see each other may
 * both define a fact with the same ID.
 */
export function knownFacts({ views, linked }: WorkspaceFacts): readonly KnownFact[] {
  return views
    .flatMap((view) =>
      [...view.store.facts.values()]
        .filter(({ span: { file } }) => file.startsWith(`${view.folder}/facts/`) && !linked.has(file))
        .map((fact) => ({ fact, view })),
    )
    .sort((a, b) => (a.fact.id === b.fact.id ? 0 : a.fact.id < b.fact.id ? -1 : 1));
}
