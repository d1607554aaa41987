import type { ObservationStatus } from '../model/fact.ts';
import type { Marking } from '../model/marking.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Scale } from '../model/quantity.ts';
import type { CountNoun, Currency, DurationStep } from '../model/unit.ts';

/** A language's names for what facts refer to by key. */
export interface Vocabulary {
  /** IATI's names of transaction types, in the singular as a table shows them. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** In Canada, as printed in the Treasury Board's Standard on Security Categorization. */
  readonly markings: Readonly<Record<Marking, string>>;
  /** Shown after an observation; empty for a final one. */
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
  /** In the plural: "millions", "milliards". Empty for `one`. */
  readonly scales: Readonly<Record<Scale, string>>;
  /** In full and plural, for axes, workbooks and notes: "Canadian dollars". */
  readonly currencies: Readonly<Record<Currency, string>>;
  /** One unit of the currency: "Canadian dollar". */
  readonly currencyUnits: Readonly<Record<Currency, string>>;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** After a number; alone on an axis, in the plural. */
  readonly durations: Readonly<Record<DurationStep, CountNoun>>;
  readonly durationAxes: Readonly<Record<DurationStep, string>>;
  /** How far two percentages are apart, after a number: in a sentence, and in tables and charts. */
  readonly points: Readonly<Record<'words' | 'short', CountNoun>>;
  /** Whether parts add up to their total, as `facts show` reports it. */
  readonly verdicts: Readonly<Record<'holds' | 'fails', string>>;
}
