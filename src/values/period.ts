import type { CalendarDate, Part, Period } from '../model/period.ts';
import { addMonths, civilDay, dayNumber, daysInMonth } from './calendar.ts';

/*
 * What a period allows, in days counted from 1970-01-01. A period that is open at an end, and `unknown` at both, has no
 * day there.
 */

/** The first day a date known to the day, the month or the year may be. */
export function firstDayOf(date: CalendarDate): number {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

export function lastDayOf(date: CalendarDate): number {
  const month = date.month ?? 12;
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/** The first day the period allows; undefined where it is open. `after` begins on the day after its date is over. */
export function firstDay(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return firstDayOf(period.date);
    case 'fiscal-year':
      return dayNumber(period.start, 4, 1);
    case 'range':
    case 'since':
      return firstDayOf(period.from);
    case 'after':
      return lastDayOf(period.from) + 1;
    case 'part':
      return third(period.part, period.of).first;
    case 'window':
      return addMonths(lastDayOf(period.anchor) + 1, -period.count * (period.step === 'year' ? 12 : 1));
    case 'before':
    case 'unknown':
      return undefined;
  }
}

/** The last day the period allows; undefined where it is open. `before` ends on the day before its date begins. */
export function lastDay(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return lastDayOf(period.date);
    case 'fiscal-year':
      return dayNumber(period.start + 1, 3, 31);
    case 'range':
      return lastDayOf(period.to);
    case 'before':
      return firstDayOf(period.to) - 1;
    case 'part':
      return third(period.part, period.of).last;
    case 'window':
      return lastDayOf(period.anchor);
    case 'since':
    case 'after':
    case 'unknown':
      return undefined;
  }
}

/** Thirds of a year are four months each; of a month, the days to the 10th, to the 20th, and the rest. */
function third(part: Part, of: CalendarDate): { first: number; last: number } {
  if (of.day !== undefined) return { first: firstDayOf(of), last: lastDayOf(of) };
  const index = { early: 0, mid: 1, late: 2 }[part];
  if (of.month === undefined) {
    const month = 1 + index * 4;
    return { first: dayNumber(of.year, month, 1), last: lastDayOf({ year: of.year, month: month + 3 }) };
  }
  return {
    first: dayNumber(of.year, of.month, 1 + index * 10),
    last: part === 'late' ? lastDayOf(of) : dayNumber(of.year, of.month, 10 + index * 10),
  };
}

const START_OF_TIME = Number.NEGATIVE_INFINITY;
const END_OF_TIME = Number.POSITIVE_INFINITY;

/** Whether every day of `inner` is one of `outer`. Nothing is known of `unknown`: it holds nothing and nothing holds it. */
export function contains(outer: Period, inner: Period): boolean {
  if (outer.kind === 'unknown' || inner.kind === 'unknown') return false;
  return (
    (firstDay(outer) ?? START_OF_TIME) <= (firstDay(inner) ?? START_OF_TIME) &&
    (lastDay(inner) ?? END_OF_TIME) <= (lastDay(outer) ?? END_OF_TIME)
  );
}

/** Whether some day may lie in both; with `unknown`, always. */
export function overlaps(a: Period, b: Period): boolean {
  return !precedes(a, b) && !precedes(b, a);
}

/** Whether the periods surely share no day. */
export function disjoint(a: Period, b: Period): boolean {
  return !overlaps(a, b);
}

/** Whether every day of `a` surely comes before any of `b`. */
export function precedes(a: Period, b: Period): boolean {
  const last = lastDay(a);
  const first = firstDay(b);
  return last !== undefined && first !== undefined && last < first;
}

/** Whether both cover the same days, however they are written. Two unknown periods are not known to be equal. */
export function equals(a: Period, b: Period): boolean {
  if (a.kind === 'date' && b.kind === 'date' && isAsFine(a.date, b.date)) {
    return a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;
  }
  return contains(a, b) && contains(b, a);
}

/** Whether both are known to the day, to the month or to the year. */
function isAsFine(a: CalendarDate, b: CalendarDate): boolean {
  return (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);
}

/** For sorting: by first day, then by last; open starts come first and `unknown` last. */
export function compare(a: Period, b: Period): number {
  const unknown = Number(a.kind === 'unknown') - Number(b.kind === 'unknown');
  return (
    unknown ||
    order(firstDay(a) ?? START_OF_TIME, firstDay(b) ?? START_OF_TIME) ||
    order(lastDay(a) ?? END_OF_TIME, lastDay(b) ?? END_OF_TIME)
  );
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether `b` begins on the day after `a` ends. */
export function adjoins(a: Period, b: Period): boolean {
  const [last, first] = [lastDay(a), firstDay(b)];
  return last !== undefined && first !== undefined && last + 1 === first;
}

/** The smallest period that holds all of some; undefined where there is none, or one of them is open. */
export function hull(periods: readonly Period[]): Period | undefined {
  const firsts = periods.map(firstDay);
  const lasts = periods.map(lastDay);
  if (periods.length === 0 || [...firsts, ...lasts].includes(undefined)) return undefined;
  const known = (days: readonly (number | undefined)[]) => days.filter((day) => day !== undefined);
  return daysFrom(Math.min(...known(firsts)), Math.max(...known(lasts)));
}

/** The period from a day to a day, both included, written as plainly as it can be: a year, years, months, days. */
export function daysFrom(first: number, last: number): Period {
  const [from, to] = [civilDay(first), civilDay(last)];
  const beginsMonth = from.day === 1;
  const endsMonth = to.day === daysInMonth(to.year, to.month);
  if (beginsMonth && endsMonth) {
    const years = from.month === 1 && to.month === 12;
    return between(
      years ? { year: from.year } : { year: from.year, month: from.month },
      years ? { year: to.year } : { year: to.year, month: to.month },
    );
  }
  return between(from, to);
}

function between(from: CalendarDate, to: CalendarDate): Period {
  const same = from.year === to.year && from.month === to.month && from.day === to.day;
  return same ? { kind: 'date', date: from } : { kind: 'range', from, to };
}

/** How many months the period lasts: 240 for twenty years. Undefined where it is open, or lasts no whole months. */
export function lengthInMonths(period: Period): number | undefined {
  const first = firstDay(period);
  const last = lastDay(period);
  if (first === undefined || last === undefined) return undefined;
  const [from, end] = [civilDay(first), civilDay(last + 1)];
  const months = (end.year - from.year) * 12 + end.month - from.month;
  return months > 0 && addMonths(first, months) === last + 1 ? months : undefined;
}
