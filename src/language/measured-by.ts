import type { Basis, Calendar, DENOMINATORS, Qualifiers, Statistic } from '../model/qualifiers.ts';
import type { Scale } from '../model/quantity.ts';

/**
 * Words that say how something is measured, as patterns without flags for small letters with plain
 * spaces, hyphens and apostrophes. A word that as often means something else ("contribution",
 * "total") is left out.
 */
export interface MeasuredBy {
  /** Constant prices: "in real terms". */
  readonly constantPrices: readonly string[];
  readonly currentPrices: readonly string[];
  /** Denominators: "a month". A year is left out, since a yearly amount is most often a plain one. */
  readonly per: Patterns<Exclude<(typeof DENOMINATORS)[number], 'year' | 'unit'>>;
  readonly bases: Patterns<Extract<Basis, 'pledge' | 'commitment' | 'disbursement' | 'expenditure'>>;
  readonly flows: Patterns<Extract<Qualifiers['flow'], 'exports' | 'imports'>>;
  readonly statistics: Patterns<Extract<Statistic, 'mean' | 'cumulative'>>;
  readonly channels: Patterns<Extract<Qualifiers['channel'], 'bilateral' | 'multilateral'>>;
  readonly calendars: Patterns<Exclude<Calendar, 'unknown'>>;
  /** Verbs that say so beside a figure, and may say something else anywhere else: "paid", "sold". */
  readonly verbs: {
    readonly bases: Patterns<Extract<Basis, 'pledge' | 'commitment' | 'disbursement'>>;
    readonly flows: Patterns<Extract<Qualifiers['flow'], 'exports' | 'imports'>>;
  };
  /** Behind a figure, before a verb that says how firm it is: "was" paid. */
  readonly auxiliaries: readonly string[];
  /** Between a flow and whose it is: exports "of" Mali. */
  readonly owners: readonly string[];
  /** Units of measurement but currencies and times: "tonnes". */
  readonly units: readonly string[];
  readonly percent: readonly string[];
  /** Scales of a unit: "millions" of "millions of dollars". */
  readonly scales: Patterns<Exclude<Scale, 'one'> | 'trillion'>;
}

type Patterns<K extends string> = Readonly<Record<K, readonly string[]>>;
