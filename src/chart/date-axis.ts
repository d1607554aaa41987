import { axisName } from '../language/format-period.ts';
import type { DateAxis, TimeSlots, TimeStop } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import { addMonths, civilDay, dayNumber } from '../values/calendar.ts';
import { firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { standingDay } from './standing-day.ts';
import { everyStep, type TimeStep, timeStep } from './time-steps.ts';

/** Earlier days are wrong on a date axis or can't be: a workbook counts a 29 February 1900, and nothing before 1900. */
export const FIRST_DATE = dayNumber(1900, 3, 1);

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 50, 100, 200];
/** The numbers of a step that may lie between two names. */
export const STEPS: Readonly<Record<TimeStep, readonly number[]>> = {
  year: YEARS,
  'fiscal-year': YEARS,
  quarter: [1, 2, 4, 8, 12, 20, 40, 80],
  month: [1, 2, 3, 6, 12, 24, 36, 60, 120, 240],
};
const MONTHS: Readonly<Record<TimeStep, number>> = { year: 12, 'fiscal-year': 12, quarter: 3, month: 1 };
const FORMATS: Readonly<Record<TimeStep, DateAxis['format']>> = {
  year: 'year',
  'fiscal-year': undefined,
  quarter: undefined,
  month: 'month',
};

/** Multiples of the distance that all periods keep, where it is more than one step. */
const MULTIPLES = [1, 2, 3, 4, 5, 10, 20];

/** Up to this many days, each may be named; up to ten times as many, each week's; then each month's. */
const SINGLE_DAYS = 40;
const DAY_STEPS = [1, 2, 4, 7, 14];
const WEEK_STEPS = [1, 2, 4, 8, 13, 26];

/**
 * The axis of dates from the first period's figure to the last one's; where `marked` days lie outside, from the first
 * period's beginning or to the last one's end. Undefined if a figure has no day, all stand at one, or one lies before
 * dates in a workbook begin.
 */
export function dateAxis(
  periods: readonly Period[],
  marked: readonly number[],
  language: Language,
): DateAxis | undefined {
  const days = periods.flatMap((period) => standingDay(period) ?? []);
  const [from, to] = [periods[0], periods.at(-1)];
  if (days.length < periods.length || from === undefined || to === undefined) return undefined;
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const first = marked.some((day) => day < start) ? Math.min(start, firstDay(from) ?? start) : start;
  const last = marked.some((day) => day > end) ? Math.max(end, lastDay(to) ?? end) : end;
  if (start === end || first < FIRST_DATE) return undefined;
  return { kind: 'dates', first, last, ...stopsOf(periods, start, end, language) };
}

type Stops = Pick<DateAxis, 'stops' | 'stride' | 'steps' | 'format'>;

function stopsOf(periods: readonly Period[], start: number, end: number, language: Language): Stops {
  const step = timeStep(periods);
  if (step === undefined) return stopsOfDays(periods, start, end, language);
  const format = FORMATS[step];
  return {
    stops: everyStep(periods).map((period) => ({
      day: standingDay(period) ?? start,
      label: axisName(period, language),
    })),
    stride: { unit: 'month', count: MONTHS[step] },
    steps: stepsFor(step, periods),
    ...(format && { format }),
  };
}

/** From day to day, week to week or month to month; the last figure's day is a stop, too. */
function stopsOfDays(periods: readonly Period[], start: number, end: number, language: Language): Stops {
  const stride = strideOf(end - start);
  const regular: TimeStop[] = [];
  for (let day = start; day < end; day = dayAfter(start, stride, regular.length)) {
    regular.push({ day, label: nameAt(day, periods, language) });
  }
  const steps = stride.unit === 'month' ? STEPS.month : stride.count === 1 ? DAY_STEPS : WEEK_STEPS;
  return { stops: [...regular, { day: end, label: nameAt(end, periods, language) }], stride, steps };
}

function strideOf(length: number): DateAxis['stride'] {
  if (length <= SINGLE_DAYS) return { unit: 'day', count: 1 };
  return length <= 10 * SINGLE_DAYS ? { unit: 'day', count: 7 } : { unit: 'month', count: 1 };
}

function dayAfter(start: number, { unit, count }: DateAxis['stride'], strides: number): number {
  return unit === 'day' ? start + strides * count : addMonths(start, strides * count);
}

/** A figure's own period by its name, any other day by its date. */
function nameAt(day: number, periods: readonly Period[], language: Language): string {
  const own = periods.find((period) => standingDay(period) === day);
  return axisName(own ?? { kind: 'date', date: civilDay(day) }, language);
}

/** How periods of one step stand that take up equal stretches; undefined for others. */
export function timeSlots(periods: readonly Period[]): TimeSlots | undefined {
  const step = timeStep(periods);
  return step && { kind: 'slots', steps: stepsFor(step, periods) };
}

/** Figures of every fifth year are named by fifth years, so that names stand where figures do. */
function stepsFor(step: TimeStep, periods: readonly Period[]): readonly number[] {
  const slots = everyStep(periods);
  const places = new Set(periods.map(writePeriod));
  const apart = slots.reduce(
    (common, slot, index) => (places.has(writePeriod(slot)) ? greatestCommonDivisor(common, index) : common),
    0,
  );
  return apart > 1 ? MULTIPLES.map((each) => each * apart) : STEPS[step];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
