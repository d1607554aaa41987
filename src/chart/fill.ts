import { firmness } from '../facts/firmness.ts';
import { fillSentence } from '../language/chart-sentences.ts';
import { packOf } from '../language/languages.ts';
import type { Fill } from '../model/chart.ts';
import type { ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Hedge, Quantity } from '../model/quantity.ts';
import { isBound } from '../values/hedge.ts';

/**
 * The fill that shows how firm a figure is (IBCS: actual solid, planned outlined, forecast hatched): pledged or
 * committed figures are outlined, estimated ones hatched, all others solid.
 */
export function fillFor(basis: Basis | undefined, hedge: Hedge, status?: ObservationStatus): Exclude<Fill, 'none'> {
  if (hedge === 'estimated' || status === 'estimated') return 'hatched';
  return firmness(basis) === 'promised' ? 'outlined' : 'solid';
}

const FILLS = ['solid', 'outlined', 'hatched'] as const;

/** One sentence per fill, unless all are solid; fills other than hatching are named only with a basis. */
export function fillSentences(
  drawn: readonly { readonly fill: Exclude<Fill, 'none'>; readonly basis?: Basis }[],
  language: Language,
): readonly string[] {
  if (drawn.every(({ fill }) => fill === 'solid')) return [];
  return FILLS.flatMap((fill) => {
    const alike = drawn.filter((each) => each.fill === fill);
    const bases = [...new Set(alike.flatMap(({ basis }) => basis ?? []))];
    if (alike.length === 0 || (fill !== 'hatched' && bases.length === 0)) return [];
    return [fillSentence(fill, bases, language)];
  });
}

/** The sentence that says of bars drawn to "at least 40" or "up to 40" that they end at a bound. */
export function boundSentence(quantities: readonly Quantity[], language: Language): readonly string[] {
  return quantities.some(({ hedge }) => isBound(hedge)) ? [packOf(language).chartWords.bound] : [];
}
