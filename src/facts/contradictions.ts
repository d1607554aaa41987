import type { Fact, FactId } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import { DIMENSIONS } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Basis, Qualifiers } from '../model/qualifiers.ts';
import type { Quantity } from '../model/quantity.ts';
import { overlaps } from '../values/interval.ts';
import { writePeriod } from '../values/period-text.ts';
import { sameUnit } from '../values/unit.ts';
import { SUMMARIES } from './comparability/qualifiers.ts';
import type { FactStore } from './store.ts';

/** A stated figure and the time it is of. */
interface Stated {
  readonly fact: Fact;
  readonly period: Period;
  readonly quantity: Quantity;
}

/** The stated figures of a store that may contradict one another, and how its computed facts set facts against one another. */
interface Index {
  /** For each fact, the figures of its measure, times, places and parties; its own are among them. */
  readonly alike: ReadonlyMap<FactId, ReadonlySet<readonly Stated[]>>;
  /** For each fact, the computed facts that it is an operand of. */
  readonly operandOf: ReadonlyMap<FactId, ReadonlySet<FactId>>;
}

const INDEXES = new WeakMap<FactStore, Index>();

/**
 * The facts that contradict one though no conflict says so: stated figures of one measure, unit, time
 * and scope whose true values can't be the same. A place or a party that only one of them states keeps
 * them apart; any other qualifier does so only where both state it. Money that was announced is left
 * out, and so are facts that a computed fact sets against one another.
 */
export function contradictionsOf(store: FactStore, id: FactId): readonly FactId[] {
  const index = INDEXES.get(store) ?? indexOf(store);
  INDEXES.set(store, index);
  const rivals = [...(index.alike.get(id) ?? [])].flatMap((figures) => {
    const own = figures.filter(({ fact }) => fact.id === id);
    return figures.filter((other) => own.some((one) => contradict(one, other, index, store)));
  });
  return [...new Set(rivals.map(({ fact }) => fact.id))];
}

function contradict(one: Stated, other: Stated, { operandOf }: Index, store: FactStore): boolean {
  const [a, b] = [one.fact, other.fact];
  if (!areApart(one, other) || !haveOneScope(a, b) || areExplained(a, b, store)) return false;
  const [ofA, ofB] = [operandOf.get(a.id), operandOf.get(b.id)];
  return ofA === undefined || ofB === undefined || ![...ofA].some((computed) => ofB.has(computed));
}

function indexOf({ facts }: FactStore): Index {
  const alike = new Map<string, Stated[]>();
  const operandOf = new Map<FactId, Set<FactId>>();
  for (const fact of facts.values()) {
    for (const stated of statedIn(fact)) keptOrMade(alike, keyOf(stated), () => []).push(stated);
    if (fact.kind !== 'derived') continue;
    for (const { id } of fact.of) keptOrMade(operandOf, id, () => new Set()).add(fact.id);
  }
  const byFact = new Map<FactId, Set<readonly Stated[]>>();
  for (const figures of alike.values()) {
    for (const { fact } of figures) keptOrMade(byFact, fact.id, () => new Set()).add(figures);
  }
  return { alike: byFact, operandOf };
}

/** Figures with other keys are of another measure or time, or are apart by a place, a party or what they are per. */
function keyOf({ fact: { measure, qualifiers }, period }: Stated): string {
  return JSON.stringify([measure, writePeriod(period), ...APART.map((key) => qualifiers[key])]);
}

function statedIn(fact: Fact): readonly Stated[] {
  if (fact.measure === undefined || fact.retired || isAnnounced(fact.qualifiers.basis)) return [];
  const period = fact.period ?? fact.asOf;
  switch (fact.kind) {
    case 'money':
    case 'quantity':
      return period === undefined || period.kind === 'unknown' ? [] : [{ fact, period, quantity: fact.quantity }];
    case 'series':
      return fact.points.flatMap((point) =>
        point.quantity ? [{ fact, period: point.period, quantity: point.quantity }] : [],
      );
    case 'event':
    case 'relation':
    case 'ranking':
    case 'list':
    case 'statement':
    case 'quote':
    case 'rate':
    case 'place':
    case 'derived':
      return [];
    default:
      return fact satisfies never;
  }
}

function areApart({ fact: a, quantity: one }: Stated, { fact: b, quantity: other }: Stated): boolean {
  return a.id !== b.id && sameUnit(one.unit, other.unit) && !overlaps(one.interval, other.interval);
}

function haveOneScope({ qualifiers: a }: Fact, { qualifiers: b }: Fact): boolean {
  const [one, other] = [a.statistic ?? 'total', b.statistic ?? 'total'];
  if (one !== other && [one, other].some((each) => SUMMARIES.includes(each))) return false;
  return OPEN.every((key) => {
    const [x, y] = [a[key], b[key]];
    return x === undefined || y === undefined || JSON.stringify(x) === JSON.stringify(y);
  });
}

/** Several sums of money may be announced at one time. */
function isAnnounced(basis: Basis | undefined): boolean {
  return basis === 'pledge' || basis === 'commitment' || basis === 'contribution';
}

/** Qualifiers that keep figures apart even where only one states them. */
const APART = [...DIMENSIONS, 'per'] as const satisfies readonly (keyof Qualifiers)[];

/** Qualifiers that a source often leaves out. */
const OPEN = [
  'basis',
  'calendar',
  'prices',
  'valuation',
  'conversion',
] as const satisfies readonly (keyof Qualifiers)[];

/**
 * Whether the store says how the two facts stand to one another. Two rows of one data set are of
 * two things.
 */
function areExplained(a: Fact, b: Fact, { sources, conflicts }: Pick<FactStore, 'sources' | 'conflicts'>): boolean {
  const worksOf = ({ citations }: Fact) => citations.map(({ source }) => sources.get(source)?.versionOf ?? source);
  const areEditions =
    worksOf(a).some((work) => worksOf(b).includes(work)) &&
    !a.citations.some(({ source }) => b.citations.some((other) => other.source === source));
  const areRows =
    a.citations[0]?.source === b.citations[0]?.source && sources.get(a.citations[0]?.source ?? '')?.kind === 'dataset';
  return (
    areEditions ||
    areRows ||
    a.supersededBy === b.id ||
    b.supersededBy === a.id ||
    a.partOf === b.id ||
    b.partOf === a.id ||
    (conflicts.get(a.id) ?? []).some(({ members }) => members.includes(b.id))
  );
}
