import type { Hedge } from '../model/quantity.ts';

/** The hedge of a number that falls when this one rises: what stands below a line, or is taken away. */
export function mirrored(hedge: Hedge): Hedge {
  switch (hedge) {
    case 'nearly':
      return 'over';
    case 'over':
      return 'nearly';
    case 'at-least':
      return 'at-most';
    case 'at-most':
      return 'at-least';
    case 'exact':
    case 'about':
    case 'estimated':
      return hedge;
  }
}

const FROM_BELOW: readonly Hedge[] = ['over', 'at-least'];
const FROM_ABOVE: readonly Hedge[] = ['nearly', 'at-most'];

/**
 * The hedge of a number made from numbers with these hedges. Exact ones don't matter; like hedges stay; two bounds from
 * one side give the weaker bound; an estimate among the rest makes an estimate; else only `about` is left.
 */
export function combined(hedges: readonly Hedge[]): Hedge {
  const distinct = new Set(hedges.filter((hedge) => hedge !== 'exact'));
  const [only] = distinct;
  if (only === undefined) return 'exact';
  if (distinct.size === 1) return only;
  const all = [...distinct];
  if (all.every((hedge) => FROM_BELOW.includes(hedge))) return 'at-least';
  if (all.every((hedge) => FROM_ABOVE.includes(hedge))) return 'at-most';
  return distinct.has('estimated') ? 'estimated' : 'about';
}
