import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { formatInterval } from '../language/format-interval.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import type { Claim, ClaimRelation, ClaimTerm } from '../model/claim.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactReference } from '../model/fact.ts';
import type { OutlineSlide } from '../model/outline.ts';
import type { Interval } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { Decimal } from '../values/decimal.ts';
import { multiply, overlaps, point } from '../values/interval.ts';
import { equals } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { evaluate } from './derive.ts';
import { isRefusal, type Meeting, mayAllMeet, mayMeet } from './gate.ts';
import { nameOf, operate } from './operate.ts';
import { pointOf } from './point.ts';
import type { FactStore } from './store.ts';

/** Whether a claim is true of every value that the printed figures allow, of none, or of some only. */
export type Verdict = 'holds' | 'fails' | 'uncertain';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

/** A figure as a claim compares it: perhaps several times a fact's. */
interface Side {
  readonly name: string;
  readonly figure: Figure;
  readonly times: Decimal;
}

/** Two sides with how the first must stand to the second. */
interface Comparison {
  readonly left: Side;
  readonly relation: ClaimRelation;
  readonly right: Side;
}

/**
 * Tests a claim on the figures as they are today. A claim holds where every true value that the figures allow bears it
 * out; it fails where none does, or where the figures as printed contradict it; otherwise it is uncertain. `about` asks
 * whether the printed figures lie within a tenth of one another, and `=` whether they print alike.
 *
 * What is found are the gate's refusals, which a slide may accept, what can't be evaluated, and a claim that does not
 * hold. The verdict is undefined where the figures can't be compared at all.
 */
export function testClaim(store: FactStore, claim: Claim): Outcome<Verdict | undefined> {
  const found = gatherFindings();
  switch (claim.kind) {
    case 'comparison': {
      const left = found.take(sideOf(store, claim.left));
      const right = found.take(sideOf(store, claim.right));
      if (!left || !right) return found.with(undefined);
      return found.with(found.take(testAll([{ left, relation: claim.relation, right }], 'comparison', claim.span)));
    }
    case 'trend': {
      const from = found.take(sideOf(store, whole(claim.from)));
      const to = found.take(sideOf(store, whole(claim.to)));
      if (!from || !to) return found.with(undefined);
      const relation = claim.direction === 'rises' ? '>' : '<';
      return found.with(found.take(testAll([{ left: to, relation, right: from }], 'comparison', claim.span)));
    }
    case 'extreme':
      return found.with(found.take(testExtreme(store, claim)));
    case 'majority':
      return found.with(found.take(testMajority(store, claim)));
  }
}

function whole(of: FactReference): ClaimTerm {
  return { times: new Decimal(1), of };
}

function sideOf(store: FactStore, { times, of }: ClaimTerm): Outcome<Side | undefined> {
  const { value, diagnostics } = evaluate(store, of);
  if (!value) return { value: undefined, diagnostics };
  if (value.kind === 'quantity') return { value: side(value, times), diagnostics };
  return { value: undefined, diagnostics: [...diagnostics, notComparable(value, of.span)] };
}

function side(figure: Figure, times = new Decimal(1)): Side {
  return { name: nameOf(figure), figure, times };
}

function notComparable(value: Evaluated, span: Span): Diagnostic {
  const message = `${value.fact} is not a number that a claim can compare`;
  const hint = value.kind === 'series' ? `name one point: ${value.fact}@latest` : 'name a fact that is a number';
  return diagnostic('facts/not-a-number', { message, span, hint });
}

function testExtreme(store: FactStore, claim: Extract<Claim, { kind: 'extreme' }>): Outcome<Verdict | undefined> {
  const found = gatherFindings();
  const left = found.take(sideOf(store, whole(claim.of)));
  const others: Side[] = [];
  let complete = true;
  for (const reference of claim.among) {
    const value = found.take(evaluate(store, reference));
    if (value?.kind === 'series') {
      const gap = value.points.find((each) => !each.quantity);
      if (gap) found.add(gapIn(value.fact, writePeriod(gap.period), claim.span));
      complete &&= gap === undefined;
      others.push(...value.points.flatMap((each) => sidesOf(pointOf(value, each))));
    } else if (value?.kind === 'quantity') others.push(side(value));
    else if (value) found.add(notComparable(value, reference.span));
  }
  if (!left) return found.with(undefined);
  const relation = claim.extreme === 'max' ? '>=' : '<=';
  const comparisons = others
    .filter((other) => !isSame(other.figure, left.figure))
    .map((right): Comparison => ({ left, relation, right }));
  const verdict = found.take(testAll(comparisons, 'comparison', claim.span));
  return found.with(verdict === 'holds' && !complete ? 'uncertain' : verdict);
}

function sidesOf(value: Evaluated | undefined): readonly Side[] {
  return value?.kind === 'quantity' ? [side(value)] : [];
}

function isSame(a: Figure, b: Figure): boolean {
  return a.fact === b.fact && (a.period === b.period || (!!a.period && !!b.period && equals(a.period, b.period)));
}

function gapIn(fact: string, period: string, span: Span): Diagnostic {
  return diagnostic('claims/uncertain', {
    message: `${fact} has no value for ${period}, which may be the extreme one`,
    span,
    hint: `claim less, or name a stretch of years without a gap, such as ${fact}@2002..2011`,
  });
}

/** A part among its parts is set against the others, so that its own uncertainty doesn't count on both sides. */
function testMajority(store: FactStore, claim: Extract<Claim, { kind: 'majority' }>): Outcome<Verdict | undefined> {
  const found = gatherFindings();
  const part = found.take(sideOf(store, whole(claim.part)));
  const sides = claim.of.map((reference) => found.take(sideOf(store, whole(reference))));
  const known = sides.filter((each) => each !== undefined);
  if (!part || known.length < sides.length) return found.with(undefined);
  const [only, ...more] = known;
  if (only && more.length === 0) {
    const doubled = { ...part, times: new Decimal(2) };
    return found.with(found.take(testAll([{ left: doubled, relation: '>', right: only }], 'share', claim.span)));
  }
  const others = known.filter((each) => !isSame(each.figure, part.figure));
  const left = others.length === known.length ? { ...part, times: new Decimal(2) } : part;
  found.add(
    ...mayAllMeet(
      'sum',
      known.map(({ figure }) => figure),
      claim.span,
    ),
  );
  const [first] = others;
  if (!first) return found.with('holds');
  const sum =
    others.length === 1
      ? first.figure
      : operate(
          'sum',
          others.map(({ figure }) => figure),
          claim.span,
        ).value;
  if (sum?.kind !== 'quantity') return found.with(undefined);
  const right = { name: others.map(({ name }) => name).join(' + '), figure: sum, times: new Decimal(1) };
  return found.with(found.take(testAll([{ left, relation: '>', right }], undefined, claim.span)));
}

/** The worst verdict of several comparisons, with a finding for each that doesn't hold. */
function testAll(
  comparisons: readonly Comparison[],
  meeting: Meeting | undefined,
  span: Span,
): Outcome<Verdict | undefined> {
  const found = gatherFindings();
  const verdicts = comparisons.map((comparison): Verdict | undefined => {
    const refusals = meeting ? mayMeet(meeting, comparison.left.figure, comparison.right.figure, span) : [];
    found.add(...refusals);
    if (refusals.some(({ code }) => NO_COMMON_UNIT.has(code))) return undefined;
    const verdict = verdictOn(comparison);
    if (verdict !== 'holds') found.add(finding(verdict, comparison, span));
    return verdict;
  });
  if (verdicts.includes('fails')) return found.with('fails');
  if (verdicts.includes(undefined)) return found.with(undefined);
  return found.with(verdicts.includes('uncertain') ? 'uncertain' : 'holds');
}

const NO_COMMON_UNIT: ReadonlySet<string> = new Set(['facts/incomparable-currency', 'facts/incomparable-unit']);

function scaled(interval: Interval, times: Decimal): Interval {
  return multiply(interval, point(times));
}

function verdictOn({ left, relation, right }: Comparison): Verdict {
  const printed = [left, right].map(({ figure, times }) => scaled(figure.quantity.stated, times));
  const allowed = [left, right].map(({ figure, times }) => scaled(figure.quantity.interval, times));
  const [a, b] = printed;
  const [x, y] = allowed;
  if (!a || !b || !x || !y) throw new Error('a comparison has two sides');
  switch (relation) {
    case '>':
      return order(x.low.gt(y.high), a.low.gt(b.high));
    case '>=':
      return order(x.low.gte(y.high), a.low.gte(b.high));
    case '<':
      return order(x.high.lt(y.low), a.high.lt(b.low));
    case '<=':
      return order(x.high.lte(y.low), a.high.lte(b.low));
    case '=':
      if (a.low.eq(b.low) && a.high.eq(b.high)) return 'holds';
      return overlaps(x, y) ? 'uncertain' : 'fails';
    case 'about':
      if (overlaps(widened(a), widened(b))) return 'holds';
      return overlaps(widened(x), widened(y)) ? 'uncertain' : 'fails';
  }
}

/** An order that the printed figures contradict fails, though their rounding might allow it. */
function order(certain: boolean, printed: boolean): Verdict {
  if (certain) return 'holds';
  return printed ? 'uncertain' : 'fails';
}

/** A twentieth to each side: two figures then meet where they lie within about a tenth of one another. */
function widened({ low, high }: Interval): Interval {
  const by = (end: Decimal) => end.abs().times('0.05');
  return { low: low.minus(by(low)), high: high.plus(by(high)) };
}

const SAYS: Readonly<Record<ClaimRelation, string>> = {
  '>': 'more than',
  '<': 'less than',
  '>=': 'at least',
  '<=': 'at most',
  '=': 'the same as',
  about: 'about',
};

function finding(verdict: 'fails' | 'uncertain', { left, relation, right }: Comparison, span: Span): Diagnostic {
  const [one, other] = [left, right].map(printedSide);
  if (verdict === 'fails') {
    const message = `${one} is not ${SAYS[relation]} ${other}`;
    return diagnostic('claims/fails', { message, span, hint: 'correct the words and the claim, or the fact' });
  }
  const [x, y] = [left, right].map(({ figure }) => formatInterval(figure.quantity, 'en'));
  return diagnostic('claims/uncertain', {
    message: `whether ${one} is ${SAYS[relation]} ${other} can’t be told`,
    span,
    hint: `as rounded, the first may be ${x}, the second ${y}; claim less, or cite finer figures`,
  });
}

function printedSide({ name, figure, times }: Side): string {
  const text = formatQuantity(figure.quantity, 'words', 'en').whole;
  return times.eq(1) ? `${name} (${text})` : `${times.toSignificantDigits(3)} × ${name} (${text})`;
}

/** What is found when a slide's claims are tested, each with its place. */
export function testClaims(
  store: FactStore,
  { id, claims }: Pick<OutlineSlide, 'id' | 'claims'>,
): { readonly refusals: readonly Diagnostic[]; readonly others: readonly Diagnostic[] } {
  const found = claims
    .flatMap((claim) => testClaim(store, claim).diagnostics)
    .map((each) => ({ ...each, where: each.where ?? `slide ${id}, claims` }));
  return { refusals: found.filter(isRefusal), others: found.filter((each) => !isRefusal(each)) };
}
