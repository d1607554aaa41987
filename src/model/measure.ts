import type { Basis, Calendar, FactKind } from './fact.ts';
import type { Bilingual } from './language.ts';
import type { Span } from './span.ts';
import type { Unit } from './unit.ts';

export type MeasureId = string;

/** What a fact measures. Supplies a fact's defaults and says what it may be added to. */
export interface Measure {
  readonly id: MeasureId;
  readonly span: Span;
  readonly label: Bilingual;
  readonly kind: FactKind;
  /** The unit, where the measure fixes it. Money takes its currency from the fact. */
  readonly unit?: Unit;
  readonly basis?: Basis;
  readonly calendar?: Calendar;
  /** Qualifiers along which facts of this measure may be summed: `flow`, `partner`, `period`. None: never summed. */
  readonly addsOver: readonly string[];
  readonly note?: Bilingual;
}
