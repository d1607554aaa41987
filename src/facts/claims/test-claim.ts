import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import type { OutlineSlide } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import { isRefusal } from '../gate.ts';
import type { FactStore } from '../store.ts';
import { type ClaimResult, compareAll } from './compare-figures.ts';
import { testComplete, testFirst } from './dated.ts';
import { testExtreme } from './extreme.ts';
import { testPart } from './parts.ts';
import { sideOf } from './side.ts';
import { testFirstMove, testSteady, testTrend } from './stretch.ts';

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
  return testStatement(store, claim, claim.span);
}

/** The same of a statement that stands at a place of the outline. */
export function testStatement(store: FactStore, claim: Statement, span: Span): Outcome<ClaimResult | undefined> {
  switch (claim.kind) {
    case 'comparison':
      return testComparison(store, claim, span);
    case 'trend':
      return testTrend(store, claim, span);
    case 'steady':
      return testSteady(store, claim, span);
    case 'extreme':
      return testExtreme(store, claim, span);
    case 'majority':
    case 'all':
      return testPart(store, claim, span);
    case 'each': {
      const found = gatherFindings();
      const verdicts = claim.statements.map((each) => found.take(testStatement(store, each, span)));
      const worst = (['fails', undefined, 'uncertain'] as const).find((each) => verdicts.includes(each));
      return found.with(verdicts.every((each) => each === 'holds') ? 'holds' : worst);
    }
    case 'complete':
      return testComplete(store, claim, span);
    case 'first':
      return testFirst(store, claim, span);
    case 'first-move':
      return testFirstMove(store, claim, span);
    default:
      return claim satisfies never;
  }
}

function testComparison(
  store: FactStore,
  claim: Extract<Statement, { kind: 'comparison' }>,
  span: Span,
): Outcome<ClaimResult | undefined> {
  const found = gatherFindings();
  const left = found.take(sideOf(store, claim.left));
  const right = found.take(sideOf(store, claim.right));
  if (!left || !right) return found.with(undefined);
  return found.with(found.take(compareAll([{ left, relation: claim.relation, right }], 'comparison', span)));
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
