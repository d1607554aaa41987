import type { ObservationStatus } from '../model/fact.ts';
import type { Marking } from '../model/marking.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Scale } from '../model/quantity.ts';
import type { CountNoun, Currency, DurationStep } from '../model/unit.ts';

/** What a language calls the things that facts name by a key. */
export interface Vocabulary {
  /** IATI's names of transaction types, in the singular as a table prints them. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** In Canada as the Treasury Board's Standard on Security Categorization prints them. */
  readonly markings: Readonly<Record<Marking, string>>;
  /** Printed after an observation; nothing for a final one. */
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
  /** In the plural: "millions", "milliards". Empty for `one`. */
  readonly scales: Readonly<Record<Scale, string>>;
  /** In full and in the plural, for axes, workbooks and notes: "Canadian dollars". */
  readonly currencies: Readonly<Record<Currency, string>>;
  /** One unit of it: "Canadian dollar". */
  readonly currencyUnits: Readonly<Record<Currency, string>>;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** After a number; and alone on an axis, in the plural. */
  readonly durations: Readonly<Record<DurationStep, CountNoun>>;
  readonly durationAxes: Readonly<Record<DurationStep, string>>;
  /** Whether parts add up to their total, as `facts show` says it. */
  readonly verdicts: Readonly<Record<'holds' | 'fails', string>>;
}
