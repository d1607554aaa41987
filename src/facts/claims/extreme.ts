import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Statement } from '../../model/claim.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Span } from '../../model/span.ts';
import { writePeriod } from '../../values/period-text.ts';
import { evaluate } from '../derive.ts';
import { pointOf } from '../select-point.ts';
import type { FactStore } from '../store.ts';
import { type ClaimResult, type Comparison, compareAll, type Side } from './compare-figures.ts';
import { isSame, notComparable, side, wholeSide } from './side.ts';

/** Whether a figure is the largest or smallest among facts, and series with all their points. */
export function testExtreme(
  store: FactStore,
  claim: Extract<Statement, { kind: 'extreme' }>,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const left = found.take(wholeSide(store, claim.of));
  const others: Side[] = [];
  let complete = true;
  for (const reference of claim.among) {
    const value = found.take(evaluate(store, reference));
    if (value?.kind === 'series') {
      const gap = value.points.find((each) => !each.quantity);
      if (gap) found.add(gapIn(value.fact, writePeriod(gap.period), span));
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
  const verdict = found.take(compareAll(comparisons, 'comparison', span));
  if (comparisons.length === 0 && found.with(undefined).diagnostics.length === 0) {
    found.add(emptyClaim(`${left.name} is compared with nothing but itself`, span));
    return found.with('fails');
  }
  return found.with(verdict === 'holds' && !complete ? 'uncertain' : verdict);
}

function sidesOf(value: Evaluated | undefined): readonly Side[] {
  return value?.kind === 'quantity' ? [side(value)] : [];
}

/** A claim that nothing could contradict. */
export function emptyClaim(message: string, span: Span): Diagnostic {
  const hint = 'name what it is compared with';
  return diagnostic('claims/fails', { message, span, hint });
}

/** A missing point, which might be the one that contradicts. */
export function gapIn(fact: string, period: string, span: Span): Diagnostic {
  return diagnostic('claims/uncertain', {
    message: `${fact} has no value for ${period}, which may be the extreme one`,
    span,
    hint: `claim less, or name a stretch of years without a gap, such as ${fact}@2002..2011`,
  });
}
