import type { Period } from '../model/period.ts';
import { compare } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';

/** How periods follow one another. */
export type TimeStep = 'year' | 'fiscal-year' | 'quarter' | 'month';

/** The step that all periods are one of; undefined if they are days, ranges, or of several kinds. */
export function timeStep(periods: readonly Period[]): TimeStep | undefined {
  const [first] = periods;
  const step = first && stepOf(first);
  return periods.every((period) => stepOf(period) === step) ? step : undefined;
}

function stepOf(period: Period): TimeStep | undefined {
  if (period.kind === 'fiscal-year' || period.kind === 'quarter') return period.kind;
  if (period.kind !== 'date' || period.date.day !== undefined) return undefined;
  return period.date.month === undefined ? 'year' : 'month';
}

/**
 * The periods with those that lie between them, in order: 2008, 2009, 2010 for 2008 and 2010. Only what is given where
 * they are of no common step.
 */
export function everyStep(periods: readonly Period[]): readonly Period[] {
  const known = periods.toSorted(compare);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || timeStep(known) === undefined) return known;
  const own = new Map(known.map((period) => [writePeriod(period), period]));
  const steps: Period[] = [first];
  for (let at = next(first); at !== undefined && compare(at, last) <= 0; at = next(at)) {
    steps.push(own.get(writePeriod(at)) ?? at);
  }
  return steps;
}

/** Whether the second period follows the first. */
export function follows(before: Period, after: Period): boolean {
  const expected = next(before);
  return expected !== undefined && compare(expected, after) === 0;
}

function next(period: Period): Period | undefined {
  if (period.kind === 'fiscal-year') return { kind: 'fiscal-year', start: period.start + 1 };
  if (period.kind === 'quarter') {
    const { year, quarter } = period;
    return quarter === 4
      ? { kind: 'quarter', year: year + 1, quarter: 1 }
      : { kind: 'quarter', year, quarter: quarter + 1 };
  }
  if (period.kind !== 'date') return undefined;
  const { year, month, day } = period.date;
  if (day !== undefined) return undefined;
  if (month === undefined) return { kind: 'date', date: { year: year + 1 } };
  return { kind: 'date', date: month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 } };
}
