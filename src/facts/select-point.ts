import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactReference, Observation, PointSelector } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { contains, equals } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { writeSelector } from './reference.ts';

type Series = Extract<Evaluated, { kind: 'series' }>;

/**
 * The part of a series that a reference names: one point as a quantity with the point's period, or
 * for a range of years a shorter series. `latest` and `earliest` skip missing points; of equal
 * extremes the earlier counts.
 */
export function selectPoint(
  series: Series,
  at: PointSelector,
  reference: FactReference,
): Outcome<Evaluated | undefined> {
  if (at.kind === 'period' && at.period.kind === 'range') return selectRange(series, at.period, reference);
  const point = findPoint(series.points, at);
  if (point?.quantity) return { value: pointOf(series, point), diagnostics: [] };
  const text = writeSelector(at);
  const message = point ? `the point ${text} of ${series.fact} is missing` : `${series.fact} has no point ${text}`;
  return unknownPoint(message, series, reference);
}

/** A point as a quantity that keeps what its series says. */
export function pointOf(series: Series, point: Observation): Evaluated | undefined {
  if (!point.quantity) return undefined;
  const { unit: _, points: __, ...kept } = series;
  return { ...kept, kind: 'quantity', quantity: point.quantity, period: point.period, status: point.status };
}

function selectRange(series: Series, range: Period, reference: FactReference): Outcome<Evaluated | undefined> {
  const points = series.points.filter((point) => contains(range, point.period));
  if (points.length > 0) return { value: { ...series, points, period: range }, diagnostics: [] };
  return unknownPoint(`${series.fact} has no point in ${writePeriod(range)}`, series, reference);
}

function findPoint(points: readonly Observation[], at: PointSelector): Observation | undefined {
  const known = points.filter((point) => point.quantity);
  switch (at.kind) {
    case 'period':
      return points.find((point) => equals(point.period, at.period));
    case 'earliest':
      return known[0];
    case 'latest':
      return known.at(-1);
    case 'max':
      return extreme(known, (one, other) => one.gt(other));
    case 'min':
      return extreme(known, (one, other) => one.lt(other));
  }
}

type Amount = NonNullable<Observation['quantity']>['stated']['low'];

function extreme(
  known: readonly Observation[],
  beats: (one: Amount, other: Amount) => boolean,
): Observation | undefined {
  return known.reduce<Observation | undefined>((best, point) => {
    if (!best?.quantity || !point.quantity) return best ?? point;
    return beats(point.quantity.stated.low, best.quantity.stated.low) ? point : best;
  }, undefined);
}

function unknownPoint(message: string, series: Series, reference: FactReference): Outcome<undefined> {
  const [first, last] = [series.points[0], series.points.at(-1)];
  const hint = first && last && `it runs from ${writePeriod(first.period)} to ${writePeriod(last.period)}`;
  return {
    value: undefined,
    diagnostics: [diagnostic('facts/unknown-point', { message, span: reference.span, hint })],
  };
}
