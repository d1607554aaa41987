/** A calendar date known to the day, the month or the year. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A third of a year or a month that a source names without dates: "early 2012". */
export type Part = 'early' | 'mid' | 'late';

/**
 * When something was measured, held or happened.
 * Written `2012`, `2013-05`, `2013-05-15`, `2024-Q1`, `FY2010-11`, `2002..2021`, `since 2008`, `before 1995`,
 * `after 2020-08`, `early 2012`, `last 20y @ 2022-02-17`, `unknown`.
 */
export type Period =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** A Canadian federal fiscal year, 1 April to 31 March; `start` is the year it begins in. */
  | { readonly kind: 'fiscal-year'; readonly start: number }
  /** A quarter of a calendar year, 1 to 4. */
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  /** Both ends included. */
  | { readonly kind: 'range'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'since'; readonly from: CalendarDate }
  | { readonly kind: 'before'; readonly to: CalendarDate }
  | { readonly kind: 'after'; readonly from: CalendarDate }
  | { readonly kind: 'part'; readonly part: Part; readonly of: CalendarDate }
  /** A rolling window that ends at its anchor, which must be stated. */
  | { readonly kind: 'window'; readonly count: number; readonly step: 'year' | 'month'; readonly anchor: CalendarDate }
  | { readonly kind: 'unknown' };
