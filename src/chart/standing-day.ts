import type { Period } from '../model/period.ts';
import { dayNumber } from '../values/calendar.ts';
import { firstDay, lastDay } from '../values/period.ts';

/** Days of the first month of a year and of a fiscal year's half, and of a month, that figures of these stand at. */
const MIDDLE_OF_YEAR = 7;
const MIDDLE_OF_FISCAL_YEAR = 10;
const MIDDLE_OF_MONTH = 15;

/**
 * The day at which a period's figure stands on an axis of dates, counted from 1970-01-01. It is the middle of what the
 * figure covers, so that a coup in March lies before the point of its year, and a later one after it: a year's 1 July, a
 * fiscal year's 1 October, the 15th of a quarter's second month and of a month. These are the same date in each period, so that ticks are whole years or
 * months apart. Undefined if neither end of the period is known.
 */
export function standingDay(period: Period): number | undefined {
  if (period.kind === 'fiscal-year') return dayNumber(period.start, MIDDLE_OF_FISCAL_YEAR, 1);
  if (period.kind === 'quarter') return dayNumber(period.year, 3 * period.quarter - 1, MIDDLE_OF_MONTH);
  if (period.kind === 'date' && period.date.day === undefined) {
    const { year, month } = period.date;
    return month === undefined ? dayNumber(year, MIDDLE_OF_YEAR, 1) : dayNumber(year, month, MIDDLE_OF_MONTH);
  }
  const day = middleDay(period);
  return day === undefined ? undefined : Math.floor(day);
}

/** The middle day of a period; if it is open at one end, its known end. */
export function middleDay(period: Period): number | undefined {
  const [first, last] = [firstDay(period), lastDay(period)];
  return first === undefined || last === undefined ? (first ?? last) : (first + last) / 2;
}
