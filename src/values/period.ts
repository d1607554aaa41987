import type { CalendarDate, Part, Period } from '../model/period.ts';
import { addMonths, civilDay, dayNumber, daysInMonth } from './calendar.ts';

/*
 * The range of days that a period allows, counted from 1970-01-01. An open end has no day; `unknown` is open at both
 * ends.
 */

/** The earliest possible day of a date known to the day, month or year. */
export function firstDayOf(date: CalendarDate): number {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

export function lastDayOf(date: CalendarDate): number {
  const month = date.month ?? 12;
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/**
 * The first day that the period allows; undefined if its start is open. `after` begins the day after its date is over.
 */
export function firstDay(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return firstDayOf(period.date);
    case 'fiscal-year':
      return dayNumber(period.start, 4, 1);
    case 'quarter':
      return dayNumber(period.year, 3 * period.quarter - 2, 1);
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

/** The last day that the period allows; undefined if its end is open. `before` ends the day before its date begins. */
export function lastDay(period: Period): number | undefined {
  switch (period.kind) {
    case 'date':
      return lastDayOf(period.date);
    case 'fiscal-year':
      return dayNumber(period.start + 1, 3, 31);
    case 'quarter':
      return lastDayOf({ year: period.year, month: 3 * period.quarter });
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

/** A third of a year is four months; those of a month are the days to the 10th, to the 20th, and the rest. */
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

/** Whether `outer` includes every day of `inner`. An `unknown` period contains nothing, and nothing contains it. */
export function contains(outer: Period, inner: Period): boolean {
  if (outer.kind === 'unknown' || inner.kind === 'unknown') return false;
  return (
    (firstDay(outer) ?? START_OF_TIME) <= (firstDay(inner) ?? START_OF_TIME) &&
    (lastDay(inner) ?? END_OF_TIME) <= (lastDay(outer) ?? END_OF_TIME)
  );
}

/** Whether both may include the same day; always true with `unknown`. */
export function overlaps(a: Period, b: Period): boolean {
  return !precedes(a, b) && !precedes(b, a);
}

/** Whether the periods certainly share no day. */
export function disjoint(a: Period, b: Period): boolean {
  return !overlaps(a, b);
}

/** Whether every day of `a` certainly comes before every day of `b`. */
export function precedes(a: Period, b: Period): boolean {
  const last = lastDay(a);
  const first = firstDay(b);
  return last !== undefined && first !== undefined && last < first;
}

/** Whether both cover the same days, however they are written. Two unknown periods aren't known to be equal. */
export function equals(a: Period, b: Period): boolean {
  if (a.kind === 'date' && b.kind === 'date' && isAsFine(a.date, b.date)) {
    return a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;
  }
  return contains(a, b) && contains(b, a);
}

/** Whether both dates have the same precision: day, month or year. */
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

/** The smallest period that contains all these periods; undefined if there are none or one of them is open. */
export function hull(periods: readonly Period[]): Period | undefined {
  const firsts = periods.map(firstDay);
  const lasts = periods.map(lastDay);
  if (periods.length === 0 || [...firsts, ...lasts].includes(undefined)) return undefined;
  const known = (days: readonly (number | undefined)[]) => days.filter((day) => day !== undefined);
  return daysFrom(Math.min(...known(firsts)), Math.max(...known(lasts)));
}

/** The period between two days, both included, in the coarsest form that fits: a year, years, months, days. */
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

/** The period's length in months: 240 for twenty years. Undefined if it is open or isn't a whole number of months. */
export function lengthInMonths(period: Period): number | undefined {
  const first = firstDay(period);
  const last = lastDay(period);
  if (first === undefined || last === undefined) return undefined;
  const [from, end] = [civilDay(first), civilDay(last + 1)];
  const months = (end.year - from.year) * 12 + end.month - from.month;
  return months > 0 && addMonths(first, months) === last + 1 ? months : undefined;
}
