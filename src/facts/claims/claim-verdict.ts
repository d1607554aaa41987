import type { ClaimVerdict } from '../../model/check-sheet.ts';
import type { Claim, Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Acceptance } from '../../model/outline.ts';
import { equals } from '../../values/period.ts';
import { evaluate } from '../derive.ts';
import { applyAcceptances, isRefusal } from '../gate.ts';
import type { FactStore } from '../store.ts';
import { testClaim } from './test-claim.ts';

/** What testing a claim came to, on a slide that lets some figures meet. */
export function claimVerdict(store: FactStore, claim: Claim, accepted: readonly Acceptance[]): ClaimVerdict {
  const { value, diagnostics } = testClaim(store, claim);
  if (value === 'fails') return 'fails';
  const refusals = diagnostics.filter(isRefusal);
  if (value === undefined || applyAcceptances(refusals, accepted).diagnostics.length > 0) return 'not-compared';
  if (value === 'uncertain') return 'uncertain';
  if (refusals.length > 0) return 'accepted';
  return comparesEndsOnly(store, claim) ? 'ends-only' : 'holds';
}

/** Whether a claim compares two points of a series without those between them. */
function comparesEndsOnly(store: FactStore, claim: Statement): boolean {
  switch (claim.kind) {
    case 'comparison':
      return isApart(store, claim.left.of, claim.right.of);
    case 'trend':
      return claim.steps === 'ends' && isApart(store, claim.from, claim.to);
    case 'each':
      return claim.statements.some((each) => comparesEndsOnly(store, each));
    case 'extreme':
    case 'steady':
    case 'majority':
    case 'all':
    case 'complete':
    case 'first':
    case 'first-move':
      return false;
    default:
      return claim satisfies never;
  }
}

/** Whether two references are points of one series that others lie between. */
function isApart(store: FactStore, one: FactReference, other: FactReference): boolean {
  if (one.id !== other.id) return false;
  const whole = evaluate(store, { id: one.id, span: one.span }).value;
  if (whole?.kind !== 'series') return false;
  const indexOf = (of: FactReference) => {
    const period = evaluate(store, of).value?.period;
    return whole.points.findIndex((each) => period !== undefined && equals(each.period, period));
  };
  return Math.abs(indexOf(one) - indexOf(other)) > 1;
}
