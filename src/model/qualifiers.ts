/**
 * How firm an amount is: IATI's transaction types where they fit. `trade` is a recorded flow of
 * goods.
 */
export const BASES = [
  'pledge',
  'commitment',
  'contribution',
  'disbursement',
  'expenditure',
  'trade',
  'unspecified',
] as const;

export type Basis = (typeof BASES)[number];

export const STATISTICS = ['total', 'mean', 'cumulative', 'snapshot', 'peak'] as const;

export type Statistic = (typeof STATISTICS)[number];

export const CALENDARS = ['calendar', 'fiscal-ca', 'unknown'] as const;

export type Calendar = (typeof CALENDARS)[number];

export const CHANNELS = ['bilateral', 'multilateral', 'mixed', 'unknown'] as const;

export const FLOWS = ['exports', 'imports', 'both', 'net'] as const;

/** Free on board; with cost, insurance and freight. */
export const VALUATIONS = ['fob', 'cif', 'unknown'] as const;

/** What an amount is stated for each of: $12 a person, 500 a month. */
export const DENOMINATORS = ['year', 'month', 'week', 'day', 'person', 'household', 'unit'] as const;

/** Which of a currency's rates are used: the mean of a year, its end, or the day of each amount. */
export const RATE_METHODS = ['annual-mean', 'year-end', 'value-date'] as const;

export type RateMethod = (typeof RATE_METHODS)[number];

/** Current prices, or constant prices of a year. */
export type Prices = { readonly kind: 'current' } | { readonly kind: 'constant'; readonly base: number };

/**
 * What decides whether two figures may be combined. Absent: not stated by the fact, its file or its
 * measure.
 */
export interface Qualifiers {
  readonly basis?: Basis;
  readonly statistic?: Statistic;
  readonly calendar?: Calendar;
  readonly prices?: Prices;
  readonly channel?: (typeof CHANNELS)[number];
  readonly flow?: (typeof FLOWS)[number];
  readonly valuation?: (typeof VALUATIONS)[number];
  readonly per?: (typeof DENOMINATORS)[number];
  /** For money converted from another currency: which rates were used. */
  readonly conversion?: RateMethod;
  /** ISO 3166 alpha-3, or a word for an organisation. */
  readonly reporter?: string;
  readonly partner?: string;
  readonly subject?: string;
  readonly object?: string;
  /**
   * Which people or things are counted: `troops`, `police-and-military`. A part is written after
   * its whole: `military/troops`.
   */
  readonly population?: string;
  /** Where. A part of a place is written after it: `sahel/mali` is in `sahel`. */
  readonly place?: string;
}
