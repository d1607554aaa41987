import type { Decimal } from 'decimal.js';
import type { FactId, MeasureId, Observation, ObservationStatus } from './fact.ts';
import type { Texts } from './language.ts';
import type { Additive } from './measure.ts';
import type { Period } from './period.ts';
import type { Qualifiers } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import type { SourceId } from './source.ts';
import type { Unit } from './unit.ts';

/** The wholes that something is a part of, nearest first. Parts of one whole share what lies above it. */
export interface Wholes {
  readonly id: FactId;
  readonly above: Wholes | undefined;
  /** Whether the last of them can’t be found or read. */
  readonly isUnknown: boolean;
}

/** One printing or release of a work that has, or may have, several. */
export interface Edition {
  /** The first of the work's editions by `version-of`, the same for all of them. */
  readonly work: SourceId;
  readonly source: SourceId;
}

/** Common to every evaluated fact or point. */
interface EvaluatedBase {
  /** The fact asked for. */
  readonly fact: FactId;
  readonly qualifiers: Qualifiers;
  /** For a computed value, the measure shared by everything it rests on. */
  readonly measure?: MeasureId;
  /** What facts of the measure may be added along. */
  readonly addsOver?: readonly Additive[];
  /** The whole that this is part of, if the fact names one. */
  readonly partOf?: FactId;
  /** That whole, the whole that it is part of in turn, and so on. */
  readonly wholes?: Wholes;
  /** The fact names a whole that can't be found or read, so it is unknown what it is part of. */
  readonly hasUnknownWhole?: true;
  /** For a sum: the facts that were added. */
  readonly terms?: readonly FactId[];
  /** The editions of the sources it was read in. */
  readonly editions?: readonly Edition[];
  /** What it measures, or when it was true. A point has its own. */
  readonly period?: Period;
  /** The step down to which the fact says it is shown. */
  readonly precision?: Decimal;
  /** The rates and deflators that it, or what it is computed from, was converted or deflated with. */
  readonly instruments: readonly FactId[];
  /**
   * How it was computed, as a formula: "trade.exports-2012 − trade.imports-2012". Absent if it is
   * stated.
   */
  readonly formula?: string;
}

/** A fact's value as figures, charts and tables need it, with derivations computed. */
export type Evaluated =
  | (EvaluatedBase & {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      /** For a point of a series: how firm it is. */
      readonly status?: ObservationStatus;
    })
  | (EvaluatedBase & { readonly kind: 'series'; readonly unit: Unit; readonly points: readonly Observation[] })
  /** Whether parts add up to their total. */
  | (EvaluatedBase & { readonly kind: 'verdict'; readonly holds: boolean })
  | (EvaluatedBase & { readonly kind: 'ranking'; readonly rank?: number; readonly among: Texts })
  | (EvaluatedBase & {
      readonly kind: 'date';
      readonly date: Period;
      readonly status: 'occurred' | 'planned' | 'announced';
    })
  | (EvaluatedBase & { readonly kind: 'list'; readonly items: readonly Texts[] })
  | (EvaluatedBase & {
      readonly kind: 'quote';
      readonly text: string;
      readonly language: string;
      readonly speaker: Texts;
      /** Our own translation, into a language the words are not in. */
      readonly translation?: Texts;
    })
  /** A relation or a statement: it has a label and a period, but no value of its own. */
  | (EvaluatedBase & { readonly kind: 'words' });
