import type { Edition, Evaluated, Wholes } from '../model/evaluated.ts';
import type { Fact, FactId } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
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
    ...(fact.partOf !== undefined && { partOf: fact.partOf }),
    ...(wholes && { wholes }),
    ...(wholes?.isUnknown && { hasUnknownWhole: true }),
    ...(period && { period }),
  };
}

const WHOLES = new WeakMap<FactStore, Map<FactId, Wholes>>();

/** The wholes that contain a fact, nearest first; where they form a circle, each once. */
function wholesOf(store: FactStore, { partOf }: Fact): Wholes | undefined {
  const known = keptOrMade(WHOLES, store, () => new Map());
  const way = new Set<FactId>();
  let next = partOf;
  while (next !== undefined && !known.has(next) && !way.has(next)) {
    way.add(next);
    next = store.facts.get(next)?.partOf;
  }
  let above = next === undefined ? undefined : known.get(next);
  for (const id of [...way].reverse()) {
    above = { id, above, isUnknown: above?.isUnknown ?? !store.facts.has(id) };
    known.set(id, above);
  }
  return partOf === undefined ? undefined : known.get(partOf);
}

/**
 * The edition that a fact was read in: the source of its first citation that isn't superseded, and
 * the work's first edition.
 */
export function editionOf(store: FactStore, fact: Fact): { readonly editions?: readonly Edition[] } {
  const source = fact.citations.find((citation) => !citation.superseded)?.source;
  if (source === undefined) return {};
  return { editions: [{ work: firstEdition(store, source), source }] };
}

const FIRST_EDITIONS = new WeakMap<FactStore, Map<SourceId, SourceId>>();

function firstEdition(store: FactStore, source: SourceId): SourceId {
  const known = keptOrMade(FIRST_EDITIONS, store, () => new Map());
  const way = new Set<SourceId>([source]);
  let work = known.get(source) ?? source;
  for (let next = store.sources.get(work)?.versionOf; next !== undefined && !way.has(next); ) {
    way.add(next);
    work = known.get(next) ?? next;
    next = store.sources.get(work)?.versionOf;
  }
  for (const each of way) known.set(each, work);
  return work;
}
