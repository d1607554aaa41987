import type { Edition, Evaluated } from '../model/evaluated.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { SourceId } from '../model/source.ts';
import type { FactStore } from './store.ts';

/**
 * What a fact says about its value. Keys are absent if it says nothing, so that a computed value
 * keeps its own.
 */
export function describedBy(
  store: FactStore,
  fact: Fact,
): Pick<Evaluated, 'measure' | 'addsOver' | 'partOf' | 'wholes' | 'hasUnknownWhole' | 'period'> {
  const period = fact.period ?? fact.asOf;
  const wholes = wholesOf(store, fact);
  const addsOver = fact.measure === undefined ? undefined : store.measures.get(fact.measure)?.addsOver;
  return {
    ...(fact.measure !== undefined && { measure: fact.measure }),
    ...(addsOver && { addsOver }),
    ...(fact.partOf !== undefined && { partOf: fact.partOf, wholes }),
    ...(wholes.some((whole) => !store.facts.has(whole)) && { hasUnknownWhole: true }),
    ...(period && { period }),
  };
}

/** The wholes that contain a fact, nearest first. */
function wholesOf(store: FactStore, fact: Fact): readonly FactId[] {
  const wholes = new Set<FactId>();
  for (let whole = fact.partOf; whole !== undefined && !wholes.has(whole); whole = store.facts.get(whole)?.partOf) {
    wholes.add(whole);
  }
  return [...wholes];
}

/**
 * The edition that a fact was read in: the source of its first citation that isn't superseded, and
 * the work's first edition.
 */
export function editionOf(store: FactStore, fact: Fact): { readonly editions?: readonly Edition[] } {
  const source = fact.citations.find((citation) => !citation.superseded)?.source;
  if (source === undefined) return {};
  const seen = new Set<SourceId>([source]);
  let work = source;
  for (let next = store.sources.get(work)?.versionOf; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    work = next;
    next = store.sources.get(work)?.versionOf;
  }
  return { editions: [{ work, source }] };
}
