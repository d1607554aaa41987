import type { FactKind, MeasureId } from './fact.ts';
import type { Texts } from './language.ts';
import type { Basis, Calendar } from './qualifiers.ts';
import type { Span } from './span.ts';
import type { Unit } from './unit.ts';
import type { Volatility } from './volatility.ts';

/** Qualifiers along which a whole splits into parts: exports and imports, donors, places. */
export const DIMENSIONS = [
  'flow',
  'reporter',
  'partner',
  'subject',
  'object',
  'population',
  'place',
  'channel',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What facts of a measure may be added along. */
export type Additive = Dimension | 'period';

/** What a fact measures. Supplies defaults for facts and says what they may be added to. */
export interface Measure {
  readonly id: MeasureId;
  readonly span: Span;
  readonly label: Texts;
  readonly kind: FactKind;
  /** The unit, if the measure fixes it. Money takes its currency from the fact. */
  readonly unit?: Unit;
  readonly basis?: Basis;
  readonly calendar?: Calendar;
  /**
   * What facts of this measure may be summed along: `flow`, `partner`, `period`. Empty: never
   * summed.
   */
  readonly addsOver: readonly Additive[];
  /** How soon its facts go out of date, unless they say so themselves. */
  readonly volatility?: Volatility;
  readonly note?: Texts;
}
