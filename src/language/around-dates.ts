/**
 * What a word beside a date makes of it: another time (`until`, `not in`), the day before (`eve of`),
 * or one that isn't plainly told (`around`, `planned for`).
 */
export type Shift = 'other' | 'eve' | 'unsure';

/** Months counted from the year that is named: 1 to 12, 0 the December before it, 13 the January after it. */
export type Months = readonly [first: number, last: number];

/** What may stand beside a date in the words that a fact cites, and what it makes of the date. */
export interface AroundDates {
  /** Directly before a date, leaving it as it is: `in`, `held on`. A word of no list here leaves it unsure. */
  readonly leads: readonly string[];
  /** Before a date and the words that lead to it. */
  readonly shifts: Readonly<Record<string, Shift>>;
  /** Directly behind a date. */
  readonly shiftsBehind: Readonly<Record<string, Shift>>;
  /** Anywhere in the words: the event didn't happen, or nobody is sure that it did. */
  readonly denials: readonly string[];
  /** Anywhere in the words: the event was to come. */
  readonly plans: readonly string[];
  /** Beginnings of the words for a beginning, which “since 1972” dates. */
  readonly beginnings: readonly string[];
  /** Parts of a year, with their months; the winter of a year is one of two. */
  readonly stretches: Readonly<Record<string, readonly Months[]>>;
  /** Directly behind the first year of a decade: `s` in `1990s`. */
  readonly decadeEndings: readonly string[];
  /** Before the first year of a decade: `années` 1990. */
  readonly decadeLeads: readonly string[];
}
