import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { formatInterval } from '../../language/format-interval.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { MAIN_LANGUAGE } from '../../language/languages.ts';
import type { ClaimRelation } from '../../model/claim.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Decimal } from '../../values/decimal.ts';
import { isBelow, multiply, overlaps, point } from '../../values/interval.ts';
import { type Meeting, mayMeet } from '../gate.ts';

/**
 * Whether a claim is true of every value that the printed figures allow, of none, or of only some.
 */
export type ClaimResult = 'holds' | 'fails' | 'uncertain';

export type Figure = Extract<Evaluated, { kind: 'quantity' }>;

/** A figure as a claim compares it, perhaps multiplied: `times` times a fact's value. */
export interface Side {
  readonly name: string;
  readonly figure: Figure;
  readonly times: Decimal;
}

/** Two sides, and the relation the left must have to the right. */
export interface Comparison {
  readonly left: Side;
  readonly relation: ClaimRelation;
  readonly right: Side;
}

/**
 * The worst verdict of several comparisons, with a finding for each that doesn't hold. Undefined if
 * some can't be compared and none fails. `meeting` is what to ask the gate; if undefined, the gate
 * isn't asked, because the caller has done so.
 */
export function compareAll(
  comparisons: readonly Comparison[],
  meeting: Meeting | undefined,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const verdicts = comparisons.map((comparison): ClaimResult | undefined => {
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

function verdictOn({ left, relation, right }: Comparison): ClaimResult {
  const printed = [left, right].map(({ figure, times }) => scaled(figure.quantity.stated, times));
  const allowed = [left, right].map(({ figure, times }) => scaled(figure.quantity.interval, times));
  const [a, b] = printed;
  const [x, y] = allowed;
  if (!a || !b || !x || !y) throw new Error('a comparison has two sides');
  switch (relation) {
    case '>':
      return order(isBelow(y, x), a.low.gt(b.high));
    case '>=':
      return order(x.low.gte(y.high), a.low.gte(b.high));
    case '<':
      return order(isBelow(x, y), a.high.lt(b.low));
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

/** If the printed figures contradict an order it fails, even if their rounding might allow it. */
function order(certain: boolean, printed: boolean): ClaimResult {
  if (certain) return 'holds';
  return printed ? 'uncertain' : 'fails';
}

/**
 * Adds a twentieth to each side, so that two figures meet if they lie within about a tenth of one
 * another.
 */
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
  const [x, y] = [left, right].map(({ figure }) => formatInterval(figure.quantity, MAIN_LANGUAGE));
  return diagnostic('claims/uncertain', {
    message: `whether ${one} is ${SAYS[relation]} ${other} can’t be told`,
    span,
    hint: `as rounded, the first may be ${x}, the second ${y}; claim less, or cite finer figures`,
  });
}

function printedSide({ name, figure, times }: Side): string {
  const text = formatQuantity(figure.quantity, 'words', MAIN_LANGUAGE).whole;
  return times.eq(1) ? `${name} (${text})` : `${times.toSignificantDigits(3)} × ${name} (${text})`;
}
