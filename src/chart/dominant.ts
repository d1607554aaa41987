import { packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import { isRange } from '../values/quantity.ts';
import { type AmountDatum, areParts } from './datum.ts';
import { type LabelStyle, numberLabel, SHARES } from './number-label.ts';
import type { ChartRequest } from './request.ts';
import { shareOf } from './share.ts';

/** So many times as long as the next bar, the longest leaves slivers of all others. */
const TIMES = 8;
/** In a sentence a share is a whole percent. */
const IN_WORDS: LabelStyle = { ...SHARES, decimals: 0 };
/** Of two bars readers see what there is to see. */
const FEWEST = 3;

/** A bar beside which all others are slivers, and its share of all that are drawn. */
export interface Dominant {
  readonly datum: AmountDatum;
  readonly share: string;
}

/**
 * The amount that dwarfs all others of its chart, where they may be added up. Its bar is drawn to scale from zero, as statistics offices
 * ask of bars (ONS and the Analysis Function: no broken axes), so that the others can’t be read from theirs; its share is
 * told in words. Undefined where there is none.
 */
export function dominantOf(data: readonly AmountDatum[], request: ChartRequest): Dominant | undefined {
  const mayAdd = request.additive || areParts(data);
  if (!mayAdd || data.length < FEWEST || data.some(({ quantity }) => isRange(quantity))) return undefined;
  const [first, second] = data.toSorted((a, b) => b.quantity.stated.high.comparedTo(a.quantity.stated.high));
  if (first === undefined || second === undefined || data.some(({ quantity }) => quantity.stated.low.isNegative())) {
    return undefined;
  }
  const isDwarfed = second.quantity.stated.high.times(TIMES).lt(first.quantity.stated.high);
  const others = data.flatMap((datum) => (datum === first ? [] : [datum.quantity]));
  const share = isDwarfed ? shareOf(first.quantity, others) : undefined;
  return share && { datum: first, share: numberLabel(share, request.language, IN_WORDS) };
}

/** The sentence below the chart: “United States: 78% of the amounts shown.” */
export function dominantSentences(dominant: Dominant | undefined, language: Language): readonly string[] {
  if (dominant === undefined) return [];
  return [packOf(language).chartWords.dominant({ name: dominant.datum.label, label: dominant.share })];
}
