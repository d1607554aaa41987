import { firmness } from '../facts/firmness.ts';
import { fillSentence } from '../language/chart-sentences.ts';
import { packOf } from '../language/languages.ts';
import type { Fill } from '../model/chart.ts';
import type { ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Hedge, Quantity } from '../model/quantity.ts';
import { boundOf, isBound } from '../values/hedge.ts';
import type { AmountDatum } from './datum.ts';

/**
 * The fill that shows how firm a figure is (IBCS: actual solid, planned outlined, forecast hatched): pledged or
 * committed figures are outlined, estimated ones hatched, all others solid.
 */
export function fillFor(basis: Basis | undefined, hedge: Hedge, status?: ObservationStatus): Exclude<Fill, 'none'> {
  if (hedge === 'estimated' || status === 'estimated') return 'hatched';
  return firmness(basis) === 'promised' ? 'outlined' : 'solid';
}

const FILLS = ['solid', 'outlined', 'hatched'] as const;

/** One sentence per fill (an estimate’s dot is a diamond instead), unless all are solid; fills other than hatching are named only with a basis. */
export function fillSentences(
  drawn: readonly { readonly fill: Exclude<Fill, 'none'>; readonly basis?: Basis }[],
  language: Language,
  as: 'bars' | 'dots' = 'bars',
): readonly string[] {
  if (drawn.every(({ fill }) => fill === 'solid')) return [];
  return FILLS.flatMap((fill) => {
    const alike = drawn.filter((each) => each.fill === fill);
    const bases = [...new Set(alike.flatMap(({ basis }) => basis ?? []))];
    if (alike.length === 0 || (fill !== 'hatched' && bases.length === 0)) return [];
    return [fillSentence(fill === 'hatched' && as === 'dots' ? 'diamond' : fill, bases, language)];
  });
}

/**
 * The fill of a bar that stands by itself: one that ends at an upper bound is hatched, as a range is that begins at zero,
 * unless its fill says that it is a promise.
 */
export function fillOfBar({ basis, quantity, status }: AmountDatum): Exclude<Fill, 'none'> {
  const fill = fillFor(basis, quantity.hedge, status);
  return fill === 'solid' && isUpperBound(quantity) ? 'hatched' : fill;
}

function isUpperBound({ hedge }: Quantity): boolean {
  return isBound(hedge) && boundOf(hedge) === 'high';
}

/** The sentences that say of bars, or dots, drawn at "at least 40" or "up to 40" that they are bounds. */
export function boundSentences(
  amounts: readonly AmountDatum[],
  language: Language,
  as: 'bars' | 'dots' = 'bars',
): readonly string[] {
  const { bound, fills, upperBound } = packOf(language).chartWords;
  const bounds = amounts.filter(({ quantity }) => isBound(quantity.hedge));
  const isHatched = bounds.some((datum) => isUpperBound(datum.quantity) && fillOfBar(datum) === 'hatched');
  return [
    ...(bounds.length > 0 ? [bound] : []),
    ...(isHatched ? [upperBound(fills[as === 'dots' ? 'diamond' : 'hatched'])] : []),
  ];
}
