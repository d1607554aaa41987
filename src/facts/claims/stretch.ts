import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { ClaimRelation, Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import { Decimal } from '../../values/decimal.ts';
import { adjoins, compare } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { evaluate } from '../derive.ts';
import { pointOf } from '../select-point.ts';
import type { FactStore } from '../store.ts';
import { type ClaimResult, type Comparison, compareAll, type Figure, type Side } from './compare-figures.ts';
import { gapIn } from './extreme.ts';
import { isSame, notComparable, side, wholeSide } from './side.ts';

type Trend = Extract<Statement, { kind: 'trend' }>;
type Steady = Extract<Statement, { kind: 'steady' }>;
type FirstMove = Extract<Statement, { kind: 'first-move' }>;

const RELATION = { rises: '>', falls: '<' } as const satisfies Record<string, ClaimRelation>;
const DENIAL = { rises: '<=', falls: '>=' } as const satisfies Record<string, ClaimRelation>;

/** Whether a series stands higher (lower) at the end than at the start, or at each of its steps. */
export function testTrend(store: FactStore, claim: Trend, span: Span): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const stretch = found.take(stretchOf(store, claim.from, claim.to, span));
  if (!stretch) return found.with(undefined);
  const { first, last, sides } = stretch;
  const relation = RELATION[claim.direction];
  if (claim.steps === 'ends') {
    return found.with(found.take(compareAll([{ left: last, relation, right: first }], 'comparison', span)));
  }
  const steps = sides.slice(1).map((left, index): Comparison => ({ left, relation, right: sides[index] ?? left }));
  const gaps = gapsIn(stretch, span);
  found.add(...gaps);
  const verdict = found.take(compareAll(steps, 'comparison', span));
  return found.with(verdict === 'holds' && gaps.length > 0 ? 'uncertain' : verdict);
}

/** Whether each point of a stretch lies within so many percent of a figure. */
export function testSteady(store: FactStore, claim: Steady, span: Span): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const base = found.take(wholeSide(store, claim.of));
  const stretch = found.take(stretchOf(store, claim.from, claim.to, span));
  if (!stretch || !base) return found.with(undefined);
  const share = claim.percent.div(100);
  const [least, most] = [new Decimal(1).minus(share), new Decimal(1).plus(share)];
  const gaps = gapsIn(stretch, span);
  found.add(...gaps);
  const comparisons = stretch.sides
    .filter((each) => !isSame(each.figure, base.figure))
    .flatMap((left): readonly Comparison[] => [
      { left, relation: '>=', right: { ...base, times: least } },
      { left, relation: '<=', right: { ...base, times: most } },
    ]);
  const verdict = found.take(compareAll(comparisons, 'comparison', span));
  return found.with(verdict === 'holds' && gaps.length > 0 ? 'uncertain' : verdict);
}

/** Whether a point is the first that moved so since another, which moved so too. */
export function testFirstMove(store: FactStore, claim: FirstMove, span: Span): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const earliest: FactReference = { ...claim.since, at: { kind: 'earliest' } };
  const whole = found.take(stretchOf(store, earliest, claim.of, span));
  const between = found.take(stretchOf(store, claim.since, claim.of, span));
  if (!whole || !between) return found.with(undefined);
  const gaps = gapsIn(between, span);
  found.add(...gaps);
  const from = whole.sides.length - between.sides.length;
  const comparisons = whole.sides.flatMap((left, index): readonly Comparison[] => {
    const right = whole.sides[index - 1];
    if (!right || index < from) return [];
    const moved = index === from || index === whole.sides.length - 1;
    return [{ left, relation: (moved ? RELATION : DENIAL)[claim.direction], right }];
  });
  const verdict = found.take(compareAll(comparisons, 'comparison', span));
  return found.with(verdict === 'holds' && gaps.length > 0 ? 'uncertain' : verdict);
}

/** The known points of a series from one to another, both included. */
interface Stretch {
  readonly fact: string;
  readonly first: Side;
  readonly last: Side;
  readonly sides: readonly Side[];
  /** Periods without a value, as written. */
  readonly missing: readonly string[];
}

function stretchOf(store: FactStore, from: FactReference, to: FactReference, span: Span): Outcome<Stretch | undefined> {
  const found = gatherFindings();
  const first = found.take(wholeSide(store, from));
  const last = found.take(wholeSide(store, to));
  const whole = evaluate(store, { id: from.id, span: from.span }).value;
  const [start, end] = [first?.figure.period, last?.figure.period];
  if (!first || !last || !whole || !start || !end) return found.with(undefined);
  if (whole.kind !== 'series') {
    found.add(notComparable(whole, from.span));
    return found.with(undefined);
  }
  if (compare(start, end) >= 0) {
    found.add(backwards(first.name, last.name, span));
    return found.with(undefined);
  }
  const points = whole.points.filter(({ period }) => compare(period, start) >= 0 && compare(period, end) <= 0);
  const sides = points.flatMap((each): readonly Side[] => {
    const value = pointOf(whole, each);
    return value?.kind === 'quantity' ? [side(value)] : [];
  });
  return found.with({ fact: whole.fact, first, last, sides, missing: missingIn(points) });
}

function missingIn(points: readonly { readonly period: NonNullable<Figure['period']>; readonly quantity?: unknown }[]) {
  return points.flatMap(({ period, quantity }, index) => {
    const before = points[index - 1];
    if (quantity === undefined) return [writePeriod(period)];
    return before && !adjoins(before.period, period) ? [`the time before ${writePeriod(period)}`] : [];
  });
}

function gapsIn({ fact, missing }: Stretch, span: Span): readonly Diagnostic[] {
  const [gap] = missing;
  return gap === undefined ? [] : [gapIn(fact, gap, span)];
}

function backwards(first: string, last: string, span: Span): Diagnostic {
  const hint = 'write the earlier point first';
  return diagnostic('claims/unreadable', { message: `${first} is not earlier than ${last}`, span, hint });
}
