import type { Hedge } from '../model/quantity.ts';

/** The hedge of a number that falls as this one rises, as for a divisor or a subtrahend. */
export function mirrored(hedge: Hedge): Hedge {
  switch (hedge) {
    case 'nearly':
    case 'less-than':
      return 'over';
    case 'over':
      return 'less-than';
    case 'at-least':
      return 'at-most';
    case 'at-most':
    case 'up-to':
      return 'at-least';
    case 'exact':
    case 'about':
    case 'estimated':
      return hedge;
  }
}

const FROM_BELOW: readonly Hedge[] = ['over', 'at-least'];
const FROM_ABOVE: readonly Hedge[] = ['nearly', 'at-most', 'up-to', 'less-than'];

/**
 * The end of the interval that a hedge names, where nothing says how far the true value lies from it. `nearly` says that
 * it is close, and the others name no end.
 */
export function boundOf(hedge: Hedge): 'low' | 'high' | undefined {
  if (hedge === 'nearly') return undefined;
  if (FROM_BELOW.includes(hedge)) return 'low';
  return FROM_ABOVE.includes(hedge) ? 'high' : undefined;
}

/**
 * The hedge of a number made from numbers with these hedges. Exact ones don't count; like hedges stay; a bound without
 * limit on its other side stays a bound, whatever is beside it; two bounds on the same side give the weaker one;
 * otherwise any estimate makes an estimate, and anything else `about`.
 */
export function combined(hedges: readonly Hedge[]): Hedge {
  const distinct = new Set(hedges.filter((hedge) => hedge !== 'exact'));
  const [only] = distinct;
  if (only === undefined) return 'exact';
  if (distinct.size === 1) return only;
  const all = [...distinct];
  if (all.every((hedge) => FROM_BELOW.includes(hedge))) return 'at-least';
  if (all.every((hedge) => FROM_ABOVE.includes(hedge))) return 'at-most';
  const open = all.filter((hedge) => boundOf(hedge) !== undefined);
  const [bound] = open;
  if (bound !== undefined && open.length === 1) return bound;
  return distinct.has('estimated') ? 'estimated' : 'about';
}

/** Whether the number is only an end of what the true value may be, however far that lies from it. */
export function isBound(hedge: Hedge): boolean {
  return hedge !== 'nearly' && (FROM_BELOW.includes(hedge) || FROM_ABOVE.includes(hedge));
}
