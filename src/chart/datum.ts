import type { FactId, Observation, ObservationStatus } from '../model/fact.ts';
import type { FactRole } from '../model/fact-role.ts';
import type { Period } from '../model/period.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';

/** One fact as a chart sees it. */
export type ChartDatum =
  | {
      readonly kind: 'amount';
      readonly fact: FactId;
      readonly label: string;
      /** What its fact is called, without the period of a point. */
      readonly name?: string;
      readonly quantity: Quantity;
      readonly basis?: Basis;
      readonly period?: Period;
      /** For a point of a series: how firm it is. */
      readonly status?: ObservationStatus;
      /** The series it is a point of, or the name it shares with its neighbours in time. */
      readonly series?: string;
      /** The whole it is a part of. */
      readonly partOf?: FactId;
      /** It is the first of these minus the second. */
      readonly differenceOf?: readonly [FactId, FactId];
      /** It is the sum of these facts, which are not drawn by themselves; `fact` is the first of them. */
      readonly sumOfFacts?: readonly FactId[];
      /** The part that the brief gives it in all charts. */
      readonly role?: FactRole;
      readonly span: Span;
    }
  | {
      readonly kind: 'series';
      readonly fact: FactId;
      readonly label: string;
      readonly unit: Unit;
      readonly basis?: Basis;
      readonly points: readonly Observation[];
      readonly role?: FactRole;
      readonly span: Span;
    };

export type AmountDatum = Extract<ChartDatum, { kind: 'amount' }>;
export type SeriesDatum = Extract<ChartDatum, { kind: 'series' }>;

/** Whether all are points of one series, so that time runs along the axis. */
export function inOneSeries(amounts: readonly AmountDatum[]): boolean {
  const [first] = amounts;
  const series = first?.series;
  return (
    amounts.length > 1 &&
    series !== undefined &&
    amounts.every((datum) => datum.series === series && datum.period !== undefined)
  );
}

/** Whether all are parts of the same whole. */
export function areParts(amounts: readonly AmountDatum[]): boolean {
  const whole = amounts[0]?.partOf;
  return whole !== undefined && amounts.every((datum) => datum.partOf === whole);
}

/** Number of points that have a figure. */
export function pointCount(series: SeriesDatum): number {
  return series.points.filter((point) => point.quantity !== undefined).length;
}

/** With up to this many points each, series are compared fact by fact instead of over time. */
const FEW_POINTS = 3;

export function haveFewPoints(series: readonly SeriesDatum[]): boolean {
  return Math.max(...series.map(pointCount)) <= FEW_POINTS;
}
