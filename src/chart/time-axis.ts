import type { Period } from '../model/period.ts';
import { compare, firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import type { SeriesDatum } from './datum.ts';
import { isMeasuredAtIntervals } from './rhythm.ts';
import { middleDay } from './standing-day.ts';
import { everyStep } from './time-steps.ts';

/**
 * Every period of any of the series, in order. If they are years, fiscal years, quarters or months, those that no
 * series has are filled in between the first and the last, so that a gap shows as a gap; but not where all series are
 * measured at intervals.
 */
export function periodsOf(data: readonly SeriesDatum[]): readonly Period[] {
  const byText = new Map<string, Period>();
  for (const point of data.flatMap((datum) => datum.points)) byText.set(writePeriod(point.period), point.period);
  const known = [...byText.values()].toSorted(compare);
  return data.every(isMeasuredAtIntervals) ? known : everyStep(known);
}

/**
 * Position of a day among periods of equal stretches: a figure stands at the middle of its period, so the middle of the
 * first is 0 and the axis starts half a period before it. Undefined outside the time that they cover.
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
