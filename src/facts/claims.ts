import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Claim, ClaimTerm } from '../model/claim.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactReference } from '../model/fact.ts';
import type { OutlineSlide } from '../model/outline.ts';
import type { Span } from '../model/span.ts';
import { Decimal } from '../values/decimal.ts';
import { equals } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { type ClaimResult, type Comparison, compareAll, type Figure, type Side } from './compare-figures.ts';
import { evaluate } from './derive.ts';
import { nameOf } from './formula.ts';
import { isRefusal, mayAllMeet } from './gate.ts';
import { operate } from './operate.ts';
import { pointOf } from './select-point.ts';
import type { FactStore } from './store.ts';

/**
 * Tests a claim on the figures as they are today. A claim holds if it is true of every value that
 * the figures allow. It fails if it is true of none, or if the figures as printed contradict it.
 * Otherwise it is uncertain. `about` asks whether the printed figures lie within a tenth of one
 * another, and `=` whether they print alike.
 *
 * The findings are the gate's refusals, which a slide may accept, anything that can't be evaluated,
 * and a claim that doesn't hold. The verdict is undefined if the figures can't be compared.
 */
export function testClaim(store: FactStore, claim: Claim): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  switch (claim.kind) {
    case 'comparison': {
      const left = found.take(sideOf(store, claim.left));
      const right = found.take(sideOf(store, claim.right));
      if (!left || !right) return found.with(undefined);
      return found.with(found.take(compareAll([{ left, relation: claim.relation, right }], 'comparison', claim.span)));
    }
    case 'trend': {
      const from = found.take(sideOf(store, whole(claim.from)));
      const to = found.take(sideOf(store, whole(claim.to)));
      if (!from || !to) return found.with(undefined);
      const relation = claim.direction === 'rises' ? '>' : '<';
      return found.with(found.take(compareAll([{ left: to, relation, right: from }], 'comparison', claim.span)));
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

function testExtreme(store: FactStore, claim: Extract<Claim, { kind: 'extreme' }>): Outcome<ClaimResult | undefined> {
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
  const verdict = found.take(compareAll(comparisons, 'comparison', claim.span));
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

/**
 * A part that is itself among the parts is compared with the others, so that its own uncertainty
 * doesn't count on both sides.
 */
function testMajority(store: FactStore, claim: Extract<Claim, { kind: 'majority' }>): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const part = found.take(sideOf(store, whole(claim.part)));
  const sides = claim.of.map((reference) => found.take(sideOf(store, whole(reference))));
  const known = sides.filter((each) => each !== undefined);
  if (!part || known.length < sides.length) return found.with(undefined);
  const [only, ...more] = known;
  if (only && more.length === 0) {
    const doubled = { ...part, times: new Decimal(2) };
    return found.with(found.take(compareAll([{ left: doubled, relation: '>', right: only }], 'share', claim.span)));
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
  return found.with(found.take(compareAll([{ left, relation: '>', right }], undefined, claim.span)));
}

/** The findings from testing a slide's claims, each with its location. */
export function testClaims(
  store: FactStore,
  { id, claims }: Pick<OutlineSlide, 'id' | 'claims'>,
): { readonly refusals: readonly Diagnostic[]; readonly others: readonly Diagnostic[] } {
  const found = claims
    .flatMap((claim) => testClaim(store, claim).diagnostics)
    .map((each) => ({ ...each, at: each.at ?? { kind: 'slide' as const, slide: id, part: 'claims' as const } }));
  return { refusals: found.filter(isRefusal), others: found.filter((each) => !isRefusal(each)) };
}
