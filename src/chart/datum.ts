import type { Basis, FactId, Observation, ObservationStatus } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';

/** One fact as a chart sees it. */
export type ChartDatum =
  | {
      readonly kind: 'amount';
      readonly fact: FactId;
      readonly label: string;
      readonly quantity: Quantity;
      readonly basis?: Basis;
      readonly period?: Period;
      /** Of a point of a series: how firm it is. */
      readonly status?: ObservationStatus;
      /** The series that it is a point of, or the name that it has in common with its neighbours in time. */
      readonly series?: string;
      /** The whole that it is a part of. */
      readonly partOf?: FactId;
      /** It is the first of these less the second. */
      readonly differenceOf?: readonly [FactId, FactId];
      readonly span: Span;
    }
  | {
      readonly kind: 'series';
      readonly fact: FactId;
      readonly label: string;
      readonly unit: Unit;
      readonly basis?: Basis;
      readonly points: readonly Observation[];
      readonly span: Span;
    };

export type AmountDatum = Extract<ChartDatum, { kind: 'amount' }>;
export type SeriesDatum = Extract<ChartDatum, { kind: 'series' }>;
