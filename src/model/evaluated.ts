import type { FactId, MeasureId, Observation, ObservationStatus } from './fact.ts';
import type { Texts } from './language.ts';
import type { Additive } from './measure.ts';
import type { Period } from './period.ts';
import type { Qualifiers } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import type { SourceId } from './source.ts';
import type { Unit } from './unit.ts';

/** One printing or release of a work that has, or may have, several. */
export interface Edition {
  /** The first of the work's editions by `version-of`: the same for all of them. */
  readonly work: SourceId;
  readonly source: SourceId;
}

/** What every evaluated fact, or point of one, has. */
interface EvaluatedBase {
  /** The fact asked for. */
  readonly fact: FactId;
  readonly qualifiers: Qualifiers;
  /** Of a computed value, the measure that all it rests on share. */
  readonly measure?: MeasureId;
  /** What the measure's facts may be added along. */
  readonly addsOver?: readonly Additive[];
  /** The whole that this is a part of, where the fact names one. */
  readonly partOf?: FactId;
  /** That whole, the whole of which it is a part in turn, and so on. */
  readonly wholes?: readonly FactId[];
  /** It names a whole that can't be found or read: whether it is a part of something, nobody knows. */
  readonly hasUnknownWhole?: true;
  /** Of a sum: the facts that were added. */
  readonly terms?: readonly FactId[];
  /** The editions of the sources it was read in. */
  readonly editions?: readonly Edition[];
  /** What it measures, or when it was true; of a point, the point's. */
  readonly period?: Period;
  /** Facts of the store it rests on that are not themselves derived: itself, or the leaves of its derivation. */
  readonly inputs: readonly FactId[];
  /** How it was computed, in signs: "trade.exports-2012 − trade.imports-2012". Absent where it is stated. */
  readonly formula?: string;
}

/** A fact's value as figures, charts and tables need it, derivations done. */
export type Evaluated =
  | (EvaluatedBase & {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      /** Of a point of a series: how firm it is. */
      readonly status?: ObservationStatus;
    })
  | (EvaluatedBase & { readonly kind: 'series'; readonly unit: Unit; readonly points: readonly Observation[] })
  /** Whether parts foot with their total. */
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
      /** Ours, into a language that the words are not in. */
      readonly translation?: Texts;
    })
  /** A relation or a statement: it has a label and a period, but no value of its own. */
  | (EvaluatedBase & { readonly kind: 'words' });
