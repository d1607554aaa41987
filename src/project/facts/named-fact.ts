import { meantAmong } from '../../facts/find-fact.ts';
import { type Use, usesOf } from '../../facts/slide-uses.ts';
import type { FactId } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { WorkspaceFacts } from '../read-facts.ts';
import { type KnownFact, knownFacts } from './known-fact.ts';

/** What an ID refers to in a workspace. */
export type NamedFacts =
  /** At least one fact. Two folders that don't see each other may both define the ID. */
  | { readonly kind: 'known'; readonly facts: readonly [KnownFact, ...KnownFact[]] }
  /** A file defines it, but it can't be read. The findings on the files say why. */
  | { readonly kind: 'unread'; readonly at: Span }
  /** `meant`: the ID that was probably meant. */
  | { readonly kind: 'unknown'; readonly meant?: FactId };

export function factsNamed(facts: WorkspaceFacts, id: FactId): NamedFacts {
  const known = knownFacts(facts);
  const [first, ...others] = known.filter(({ fact }) => fact.id === id);
  if (first) return { kind: 'known', facts: [first, ...others] };
  const [at] = facts.views.flatMap(({ store }) => store.unread.fact.get(id) ?? []);
  if (at) return { kind: 'unread', at };
  const meant = meantAmong(known.map(({ fact }) => fact.id))(id);
  return { kind: 'unknown', ...(meant !== undefined && { meant }) };
}

/** The uses of a fact in the outlines of every folder that sees this same fact. */
export function usesOfKnown({ fact }: KnownFact, { views }: WorkspaceFacts): readonly Use[] {
  return views
    .filter(({ store }) => store.facts.get(fact.id)?.span.file === fact.span.file)
    .flatMap(({ store, outlines }) => usesOf(store, outlines, fact.id));
}
