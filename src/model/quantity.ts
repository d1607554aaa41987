import type { Decimal } from 'decimal.js';
import type { Unit } from './unit.ts';

/** The power-of-ten word a figure is printed with. Thousands are written out in digits. */
export const SCALES = ['one', 'thousand', 'million', 'billion'] as const;

export type Scale = (typeof SCALES)[number];

/**
 * How the source qualifies a number. `nearly`, `less-than`, `at-most` and `up-to` bound it from above,
 * `over` and `at-least` from below. `over` and `less-than` leave the number itself out, and nothing
 * says how far the true value lies from it; `nearly` says that it is close. `up-to` allows the
 * same values as `at-most`, in other words.
 */
export type Hedge =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'over'
  | 'estimated'
  | 'at-least'
  | 'at-most'
  | 'up-to'
  | 'less-than';

/** Every value from `low` to `high`, both included unless an end is open. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  /** "Over 10" allows every value above 10, and not 10. */
  readonly lowOpen?: true;
  /** "Less than 10" allows every value below 10, and not 10. */
  readonly highOpen?: true;
}

/**
 * A number as stated by a source, or computed from such numbers. In units of `unit`, never scaled:
 * $17.2 million is 17 200 000.
 */
export interface Quantity {
  /** The number printed, or the two ends of a printed range (equal for a single number). */
  readonly stated: Interval;
  /**
   * Every true value that would print as `stated`: 17.2 million allows 17.15 to 17.25 million. An
   * exact count allows only itself. Operations on quantities compute with it.
   */
  readonly interval: Interval;
  /**
   * Exponent of ten of the last significant place: 5 for 17.2 million, 0 for 23. Nothing finer is
   * ever shown.
   */
  readonly place: number;
  /**
   * Significant figures of the stated number: 3 for 17.2 million, 2 for 16 million. Exact counts
   * have no limit.
   */
  readonly figures: number | 'exact';
  readonly scale: Scale;
  /**
   * How each end of a printed range is written, where the two differ in scale or in their digits
   * after the decimal mark: "$500,000 to $1 million". It is lost in any computation.
   */
  readonly ends?: readonly [low: RangeEnd, high: RangeEnd];
  readonly hedge: Hedge;
  readonly unit: Unit;
}

/** The last significant place of one end of a range, and the scale it is printed in. */
export interface RangeEnd {
  readonly place: number;
  readonly scale: Scale;
}
