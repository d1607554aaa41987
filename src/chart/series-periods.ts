import type { Period } from '../model/period.ts';
import { compare } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import type { SeriesDatum } from './datum.ts';

/**
 * Every period that any of the series has, in order. Years that all of them lack between the first and the last
 * stand too, so that a gap shows as a gap.
 */
export function periodsOf(data: readonly SeriesDatum[]): readonly Period[] {
  const byText = new Map<string, Period>();
  for (const point of data.flatMap((datum) => datum.points)) byText.set(writePeriod(point.period), point.period);
  const years = [...byText.values()].map(yearOf);
  if (years.every((year) => year !== undefined)) {
    const first = Math.min(...years);
    const last = Math.max(...years);
    for (let year = first; year <= last; year += 1) {
      const period: Period = { kind: 'date', date: { year } };
      if (!byText.has(writePeriod(period))) byText.set(writePeriod(period), period);
    }
  }
  return [...byText.values()].toSorted(compare);
}

/** The year of a period that is a whole calendar year. */
export function yearOf(period: Period): number | undefined {
  return period.kind === 'date' && period.date.month === undefined ? period.date.year : undefined;
}
