import type { Claim, ClaimTerm } from '../model/claim.ts';
import type { FactReference } from '../model/fact.ts';
import type { Hedge, Quantity } from '../model/quantity.ts';
import { evaluate } from './derive.ts';
import { isSameReference } from './reference.ts';
import type { FactStore } from './store.ts';

/**
 * Whether a hedge that an author typed before a figure is backed: the fact has it itself, or a claim
 * says that something is more, less or about as much as the fact.
 */
export function isBackedHedge(hedge: Hedge, of: FactReference, claims: readonly Claim[], store: FactStore): boolean {
  const value = evaluate(store, of).value;
  if (value?.kind === 'quantity' && value.quantity.hedge === hedge) return true;
  if (hedge === 'over' && value?.kind === 'quantity' && isStretchOfTime(value.quantity)) return true;
  const relation = RELATIONS[hedge];
  return relation !== undefined && claims.some((claim) => relationTo(claim, of) === relation);
}

/** "Over four to six months": in the course of them, since nothing is more than a range. */
function isStretchOfTime({ unit, stated }: Quantity): boolean {
  return unit.kind === 'duration' && !stated.low.eq(stated.high);
}

type Relation = 'more' | 'less' | 'about';

/** What is "more than" a fact is more than it; what is "nearly" a fact, less. */
const RELATIONS: Readonly<Record<Hedge, Relation | undefined>> = {
  exact: undefined,
  estimated: undefined,
  about: 'about',
  over: 'more',
  'at-least': 'more',
  nearly: 'less',
  'at-most': 'less',
  'up-to': 'less',
  'less-than': 'less',
};

/** How a claim says that something stands to a fact. */
function relationTo(claim: Claim, of: FactReference): Relation | undefined {
  switch (claim.kind) {
    case 'comparison': {
      const { left, relation, right } = claim;
      if (relation === '=') return undefined;
      if (relation === 'about') return isOnce(left, of) || isOnce(right, of) ? 'about' : undefined;
      const [greater, lesser] = relation.startsWith('>') ? [left, right] : [right, left];
      return isOnce(lesser, of) ? 'more' : isOnce(greater, of) ? 'less' : undefined;
    }
    case 'trend': {
      if (!isSameReference(claim.from, of)) return undefined;
      return claim.direction === 'rises' ? 'more' : 'less';
    }
    case 'extreme':
    case 'majority':
      return undefined;
  }
}

function isOnce({ times, of }: ClaimTerm, wanted: FactReference): boolean {
  return times.eq(1) && isSameReference(of, wanted);
}
