import type { DerivedFact, Fact, FactId, FactReference } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import { MOST_OPERANDS } from './most-operands.ts';
import { writeReference } from './reference.ts';
import type { FactStore } from './store.ts';

/**
 * Why one fact names another: it is computed from it (`operand`), converted (`rate`) or deflated by
 * it (`deflator`), is a share made more precise by the whole's other parts (`sibling`), lies in it
 * (`whole`), was replaced by it (`successor`), or contradicts it (`rival`).
 */
export type Role = 'operand' | 'rate' | 'deflator' | 'sibling' | 'whole' | 'successor' | 'rival';

/** Where a computed fact takes its value from, and what it cites. */
export const COMPUTED_FROM: readonly Role[] = ['operand', 'rate', 'deflator'];

/** Everything that can change a computed value. */
export const DECIDED_BY: readonly Role[] = [...COMPUTED_FROM, 'sibling'];

/** What a fact names in its own definition. */
export const NAMED: readonly Role[] = [...COMPUTED_FROM, 'successor', 'whole', 'rival'];

/** Facts used but not shown, so their dates are not part of what a slide says. */
export const INSTRUMENTS: ReadonlySet<Role> = new Set(['rate', 'deflator', 'sibling']);

/** The part of a store that a walk over facts reads. */
export type FactGraph = Pick<FactStore, 'facts' | 'parts'>;

export interface Edge {
  readonly role: Role;
  readonly to: FactReference;
}

/** What a fact names in these roles, operands first, each with the span where it is named. */
export function edgesOf(graph: FactGraph, fact: Fact, roles: readonly Role[]): readonly Edge[] {
  const edges = [...(fact.kind === 'derived' ? computationOf(fact) : []), ...relationsOf(fact)];
  const named = edges.filter(({ role }) => roles.includes(role));
  // Many shares of one whole have many parts each, which few ask for.
  return fact.kind === 'derived' && roles.includes('sibling') ? [...named, ...siblingsOf(graph, fact)] : named;
}

function computationOf(fact: DerivedFact): readonly Edge[] {
  return [
    ...fact.of.map((to): Edge => ({ role: 'operand', to })),
    ...to(fact, 'rate', fact.rate),
    ...to(fact, 'deflator', fact.deflator),
  ];
}

/** For a share: the other stated parts of its whole. */
function siblingsOf(graph: FactGraph, fact: DerivedFact): readonly Edge[] {
  const [part, whole] = fact.of;
  if (fact.op !== 'share' || !part || !whole || graph.facts.get(part.id)?.partOf !== whole.id) return [];
  return statedParts(graph, whole.id).flatMap(({ id }) => (id === part.id ? [] : to(fact, 'sibling', id)));
}

/** The parts of a whole that sources state; none if they are too many to be added up. */
export function statedParts({ facts, parts }: FactGraph, whole: FactId): readonly Fact[] {
  const ids = parts.get(whole) ?? [];
  if (ids.length > MOST_OPERANDS) return [];
  return ids.flatMap((id) => {
    const fact = facts.get(id);
    return fact && fact.kind !== 'derived' ? [fact] : [];
  });
}

function relationsOf(fact: Fact): readonly Edge[] {
  const { conflicts } = fact;
  const rivals = conflicts
    ? new Set([...conflicts.members, ...(conflicts.preferred ? [conflicts.preferred] : [])])
    : [];
  return [
    ...to(fact, 'successor', fact.supersededBy),
    ...to(fact, 'whole', fact.partOf),
    ...[...rivals].flatMap((id) => to(fact, 'rival', id)),
  ];
}

function to({ span }: Fact, role: Role, id: FactId | undefined): readonly Edge[] {
  return id === undefined ? [] : [{ role, to: { id, span } }];
}

/** A fact that a walk reached, and how it was named there. */
export interface Reached {
  readonly fact: Fact;
  /** Includes the points selected: a selection on a computed series passes to its operands. */
  readonly reference: FactReference;
  /** Absent for the facts the walk starts from. */
  readonly role?: Role;
}

/**
 * Everything that some references rest on in these roles, themselves included, in reading order:
 * once per role and selection of points. References to unknown facts are skipped. Circles end, and
 * depth costs no stack.
 */
export function walk(graph: FactGraph, starts: readonly FactReference[], roles: readonly Role[]): readonly Reached[] {
  const reached = new Map<string, Reached>();
  const open: Omit<Reached, 'fact'>[] = starts.map((reference) => ({ reference })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { reference, role } = next;
    const fact = graph.facts.get(reference.id);
    const key = `${role} ${writeReference(reference)}`;
    if (!fact || reached.has(key)) continue;
    reached.set(key, { ...next, fact });
    const edges = edgesOf(graph, fact, roles).map((edge) => ({
      role: edge.role,
      reference: passedDown(reference, edge),
    }));
    for (const edge of edges.reverse()) open.push(edge);
  }
  return [...reached.values()];
}

function passedDown({ at }: FactReference, { role, to }: Edge): FactReference {
  return at && role === 'operand' && !to.at ? { ...to, at } : to;
}

/** The facts that some facts rest on in these roles, themselves included, each once. */
export function reach(graph: FactGraph, ids: readonly FactId[], roles: readonly Role[]): readonly Fact[] {
  const reached = new Map<FactId, Fact>();
  const open = ids.toReversed();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fact = graph.facts.get(id);
    if (!fact || reached.has(id)) continue;
    reached.set(id, fact);
    for (const { to } of edgesOf(graph, fact, roles).toReversed()) open.push(to.id);
  }
  return [...reached.values()];
}

/** The stated facts that some facts are computed from; a stated fact is its own leaf. */
export function leavesOf(graph: FactGraph, ids: readonly FactId[]): readonly FactId[] {
  return reach(graph, ids, COMPUTED_FROM).flatMap(({ kind, id }) => (kind === 'derived' ? [] : [id]));
}

/** The facts that rest on a fact in these roles, directly or indirectly, sorted. */
export function dependentsOf(graph: FactGraph, id: FactId, roles: readonly Role[]): readonly FactId[] {
  const namedBy = new Map<FactId, FactId[]>();
  for (const fact of graph.facts.values()) {
    for (const { to } of edgesOf(graph, fact, roles)) {
      keptOrMade(namedBy, to.id, (): FactId[] => []).push(fact.id);
    }
  }
  const dependents = new Set<FactId>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const dependent of namedBy.get(next) ?? []) {
      if (dependents.has(dependent)) continue;
      dependents.add(dependent);
      open.push(dependent);
    }
  }
  dependents.delete(id);
  return [...dependents].sort();
}

interface DepthFirst {
  /** Every fact reached, each after all it rests on, except in circles. */
  readonly finished: readonly Fact[];
  /** The circles found, a hundred at most, each as its IDs in the order in which one names the next. */
  readonly circles: readonly (readonly FactId[])[];
}

/** Facts that all name each other form more circles than can be told, and each that is mended ends others. */
const MOST_CIRCLES = 100;

/**
 * Walks down from some facts in these roles, and finishes each fact after those it names. Facts for
 * which `isDone` is true are skipped with everything below them.
 */
export function depthFirst(
  graph: FactGraph,
  ids: Iterable<FactId>,
  roles: readonly Role[],
  isDone: (id: FactId) => boolean = () => false,
): DepthFirst {
  const finished = new Map<FactId, Fact>();
  const circles: FactId[][] = [];
  /**
   * The path from the start to the current fact, and for each fact on it what remains to be walked.
   */
  const path = new Map<FactId, { readonly fact: Fact; readonly open: FactId[] }>();
  const enter = (id: FactId): void => {
    const fact = graph.facts.get(id);
    if (!fact || finished.has(id) || isDone(id)) return;
    if (path.has(id)) {
      if (circles.length === MOST_CIRCLES) return;
      const way = [...path.keys()];
      circles.push(way.slice(way.indexOf(id)));
    } else
      path.set(id, {
        fact,
        open: edgesOf(graph, fact, roles)
          .map((edge) => edge.to.id)
          .reverse(),
      });
  };
  for (const id of ids) {
    enter(id);
    const way: FactId[] = [...path.keys()];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const here = path.get(last);
      const next = here?.open.pop();
      if (next === undefined) {
        path.delete(last);
        way.pop();
        if (here) finished.set(last, here.fact);
        continue;
      }
      const before = path.size;
      enter(next);
      if (path.size > before) way.push(next);
    }
  }
  return { finished: [...finished.values()], circles };
}
