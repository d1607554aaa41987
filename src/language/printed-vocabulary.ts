import type { Part } from '../model/period.ts';
import type { Basis, Qualifiers, Statistic } from '../model/qualifiers.ts';
import type { Hedge } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';
import type { AroundDates } from './around-dates.ts';

/** Words or phrases, in lower case, their words separated by one space and without apostrophes. */
export type Phrases<T> = Readonly<Record<string, T>>;

/**
 * How documents print what facts state: the words by which `facts verify` reads a source. It is
 * written apart from `AmountVocabulary`, by which facts are read from `says`, so that a mistake in
 * one of the two is noticed by the other.
 */
export interface PrintedVocabulary {
  readonly decimalMark: '.' | ',';
  /** Marks between groups of three digits; a space stands for each kind of space. */
  readonly groupMarks: readonly string[];
  /** Units, tens and teens. */
  readonly numbers: Phrases<number>;
  readonly hundreds: readonly string[];
  /** Between the parts of a number in words. */
  readonly joiners: readonly string[];
  /** Exponents of ten. */
  readonly scales: Phrases<number>;
  /** Letters set directly behind a number or its currency, in their own case: `M` in `16 M$`. */
  readonly scaleLetters: Phrases<number>;
  readonly hedgesBefore: Phrases<Hedge>;
  readonly hedgesAfter: Phrases<Hedge>;
  /** Words that may stand between a hedge and its number, or a number and its currency. */
  readonly fillers: readonly string[];
  readonly rangeWords: readonly string[];
  /** Before the first end of a range, with the word between the two ends. */
  readonly between: Phrases<string>;
  /** After a number. `$` is a dollar of no country that is named. */
  readonly currencies: Phrases<string>;
  readonly percent: readonly string[];
  readonly durations: Phrases<DurationStep>;
  readonly decades: readonly string[];
  readonly articles: readonly string[];
  /** In full and abbreviated, without full stops; 1 to 12. */
  readonly months: Phrases<number>;
  /** Whether months begin with a capital; a small letter then makes them other words. */
  readonly areMonthsCapitalized: boolean;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: Phrases<number>;
  /** Directly behind the number of a day: `st`, `er`. */
  readonly dayEndings: readonly string[];
  /** Between a day, a part or a relation and its month or year. */
  readonly dateArticles: readonly string[];
  readonly parts: Phrases<Part>;
  readonly aroundDates: AroundDates;
  readonly relations: Phrases<'since' | 'before' | 'after'>;
  /** What makes a date in the same sentence the end of an earlier time. */
  readonly earlier: readonly string[];
  readonly fiscal: readonly string[];
  /** Beside a number of years or months: the time that has just passed. */
  readonly windows: readonly string[];
  /** Years counted from the year of the source. */
  readonly relativeYears: Phrases<number>;
  /** Beginnings of the words that give the kind of an amount. */
  readonly bases: Phrases<Basis>;
  readonly flows: Phrases<NonNullable<Qualifiers['flow']>>;
  readonly statistics: Phrases<Statistic>;
  /** After an amount: so much each year. */
  readonly yearly: readonly string[];
  /** After an amount: so much each month, or for each of them. */
  readonly otherRates: readonly string[];
  /** Before an amount: it wasn't so, it went down by it, or it is still to come. */
  readonly turning: readonly string[];
  /** In the heading or sentence of a passage: its figures are in thousands, millions … */
  readonly inScales: readonly string[];
  readonly ordinals: Phrases<number>;
  readonly superlatives: readonly string[];
  /** Before a superlative: the source doesn't say that it is the first. */
  readonly amongOthers: readonly string[];
  /** Beginnings of the names of countries and their people, with ISO 3166-1 alpha-3 codes. */
  readonly countries: Phrases<string>;
  /** Before the number of a table, in its heading. */
  readonly tables: readonly string[];
}
