import type { Fact, FactId } from '../model/fact.ts';
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

/**
 * The facts that contradict another though no conflict says so, by ID: stated figures of one
 * measure, unit, time and scope whose true values can't be the same. A place or a party that only
 * one of them states keeps them apart; any other qualifier does so only where both state it.
 * Money that was announced is left out, and so are facts that a computed fact sets against one
 * another.
 */
export function contradictions(
  store: Pick<FactStore, 'facts' | 'sources' | 'conflicts'>,
): ReadonlyMap<FactId, ReadonlySet<FactId>> {
  const alike = new Map<string, Stated[]>();
  for (const stated of [...store.facts.values()].flatMap(statedIn)) {
    const key = `${stated.fact.measure} ${writePeriod(stated.period)}`;
    const known = alike.get(key);
    if (known) known.push(stated);
    else alike.set(key, [stated]);
  }
  const compared = operandPairs(store);
  const rivals = new Map<FactId, Set<FactId>>();
  for (const figures of alike.values()) {
    for (const [index, a] of figures.entries()) {
      for (const b of figures.slice(index + 1)) {
        const isTold = compared.has(pair(a.fact.id, b.fact.id)) || areExplained(a.fact, b.fact, store);
        if (isTold || !areApart(a, b) || !haveOneScope(a.fact, b.fact)) continue;
        rivals.set(a.fact.id, (rivals.get(a.fact.id) ?? new Set()).add(b.fact.id));
        rivals.set(b.fact.id, (rivals.get(b.fact.id) ?? new Set()).add(a.fact.id));
      }
    }
  }
  return rivals;
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
  if (DIMENSIONS.some((key) => a[key] !== b[key]) || a.per !== b.per) return false;
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

/** Qualifiers that a source often leaves out. */
const OPEN = [
  'basis',
  'calendar',
  'prices',
  'valuation',
  'conversion',
] as const satisfies readonly (keyof Qualifiers)[];

/** Facts that a computed fact sets against one another, such as a strength and its target. */
function operandPairs({ facts }: Pick<FactStore, 'facts'>): ReadonlySet<string> {
  const pairs = [...facts.values()].flatMap((fact) =>
    fact.kind === 'derived' ? fact.of.flatMap((a, index) => fact.of.slice(index + 1).map((b) => pair(a.id, b.id))) : [],
  );
  return new Set(pairs);
}

function pair(a: FactId, b: FactId): string {
  return [a, b].sort().join(' ');
}

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
