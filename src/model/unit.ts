import type { ByLanguage } from './language.ts';
/** A noun that a number counts, in the forms a language needs: `troop`, `troops`. */
export interface CountNoun {
  readonly one: string;
  readonly many: string;
}

/** What a number counts or measures. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: Currency }
  /** People, bases, countries …; `noun` gives the words, if the measure or the fact names them. */
  | { readonly kind: 'count'; readonly noun?: ByLanguage<CountNoun> }
  | { readonly kind: 'duration'; readonly step: DurationStep }
  /** 93 means 93 %. */
  | { readonly kind: 'percent' }
  /** How far two percentages are apart: 2 means 2 percentage points. */
  | { readonly kind: 'points' }
  /** A bare ratio: 13 in "13 times". */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'area'; readonly of: 'km2' | 'ha' }
  /** Units of `to` for one unit of `from`: CAD 1.0660 for USD 1. */
  | { readonly kind: 'rate'; readonly from: Currency; readonly to: Currency };

export type DurationStep = 'year' | 'month' | 'week' | 'day';

/** ISO 4217 codes of the currencies this program can write. */
export const CURRENCIES = ['CAD', 'USD', 'EUR', 'GBP', 'XOF'] as const;

export type Currency = (typeof CURRENCIES)[number];
