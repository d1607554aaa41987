import type { Period } from '../model/period.ts';
import { compare, firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import type { SeriesDatum } from './datum.ts';

/**
 * Every period of any of the series, in order. If all are years, fiscal years or months, those that no series has are
 * filled in between the first and the last, so that a gap shows as a gap.
 */
export function periodsOf(data: readonly SeriesDatum[]): readonly Period[] {
  const byText = new Map<string, Period>();
  for (const point of data.flatMap((datum) => datum.points)) byText.set(writePeriod(point.period), point.period);
  const known = [...byText.values()].toSorted(compare);
  for (const between of stepsBetween(known)) {
    if (!byText.has(writePeriod(between))) byText.set(writePeriod(between), between);
  }
  return [...byText.values()].toSorted(compare);
}

/** A hundred years of months: more categories than any axis shows. */
const MOST_STEPS = 1200;

function stepsBetween(known: readonly Period[]): readonly Period[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || !known.every((period) => stepKind(period) === stepKind(first)))
    return [];
  const steps: Period[] = [];
  for (let at = next(first); at !== undefined && compare(at, last) < 0 && steps.length < MOST_STEPS; at = next(at)) {
    steps.push(at);
  }
  return steps;
}

function stepKind(period: Period): 'year' | 'month' | 'fiscal-year' | undefined {
  if (period.kind === 'fiscal-year') return 'fiscal-year';
  if (period.kind !== 'date' || period.date.day !== undefined) return undefined;
  return period.date.month === undefined ? 'year' : 'month';
}

function next(period: Period): Period | undefined {
  if (period.kind === 'fiscal-year') return { kind: 'fiscal-year', start: period.start + 1 };
  if (period.kind !== 'date') return undefined;
  const { year, month, day } = period.date;
  if (day !== undefined) return undefined;
  if (month === undefined) return { kind: 'date', date: { year: year + 1 } };
  return { kind: 'date', date: month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 } };
}

/** The middle day of a period; if it is open at one end, its known end. */
export function middleDay(period: Period): number | undefined {
  const [first, last] = [firstDay(period), lastDay(period)];
  return first === undefined || last === undefined ? (first ?? last) : (first + last) / 2;
}

/**
 * Position of a day among time categories: a category's figure stands at its middle, so the middle of the first is 0
 * and the axis starts half a category before it. Undefined outside the time that the categories cover.
 */
export function positionOf(day: number, periods: readonly Period[]): number | undefined {
  const stops = axisStops(periods);
  const after = stops.findIndex((stop) => stop.day >= day);
  const [right, left] = [stops[after], stops[after - 1]];
  if (right === undefined) return undefined;
  if (left === undefined || left.day === right.day) return right.day === day ? right.position : undefined;
  return left.position + ((right.position - left.position) * (day - left.day)) / (right.day - left.day);
}

/** The first day of the axis, the middle of each category, and the last day. */
function axisStops(periods: readonly Period[]): readonly { readonly day: number; readonly position: number }[] {
  const [first, last] = [periods[0], periods.at(-1)];
  const start = first && firstDay(first);
  const end = last && lastDay(last);
  const middles = periods.flatMap((period, position) => {
    const day = middleDay(period);
    return day === undefined ? [] : [{ day, position }];
  });
  return [
    ...(start === undefined ? [] : [{ day: start, position: -0.5 }]),
    ...middles,
    ...(end === undefined ? [] : [{ day: end, position: periods.length - 0.5 }]),
  ];
}
