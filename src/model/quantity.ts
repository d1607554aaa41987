import type { Decimal } from 'decimal.js';
import type { Unit } from './unit.ts';

/** The power-of-ten word a figure is printed with. Thousands are written out in digits. */
export const SCALES = ['one', 'thousand', 'million', 'billion'] as const;

export type Scale = (typeof SCALES)[number];

/**
 * How the source qualifies a number. `nearly` and `at-most` bound it from above, `over` and
 * `at-least` from below.
 */
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'estimated' | 'at-least' | 'at-most';

/** Every value from `low` to `high`, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
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
  readonly hedge: Hedge;
  readonly unit: Unit;
}
