import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { CalendarDate, Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import type { DurationStep } from '../model/unit.ts';
import { addMonths, civilDay } from '../values/calendar.ts';
import { Decimal } from '../values/decimal.ts';
import { daysFrom, firstDay, lastDay } from '../values/period.ts';
import { shown } from '../values/quantity.ts';
import { nameOf } from './formula.ts';

const DAYS_A_WEEK = 7;

/**
 * A date plus a length of time: a period from the first day that both allow to the last. A month
 * plus four to six months is known to the month; a day plus four to six months to the day. A hedged
 * length gives no date. The result has the status `planned`, since nothing says that it was kept.
 */
export function datePlus(operands: readonly Evaluated[], span: Span, fact: FactId): Outcome<Evaluated | undefined> {
  const [start, length, ...more] = operands;
  const unit = length?.kind === 'quantity' ? length.quantity.unit : undefined;
  if (start?.kind !== 'date' || length?.kind !== 'quantity' || unit?.kind !== 'duration' || more.length > 0) {
    return wrongOperands('a date and a length of time are needed, in that order', span);
  }
  const { quantity } = length;
  const { low, high } = shown(quantity);
  const [first, last] = [firstDay(start.date), lastDay(start.date)];
  if (first === undefined || last === undefined) return wrongOperands(`${start.fact} is open at an end`, span);
  if (quantity.hedge !== 'exact' || !low.isInteger() || !high.isInteger()) {
    return wrongOperands(`${length.fact} is not so exact that a date can be counted from it`, span);
  }
  const [from, to] = [later(first, low.toNumber(), unit.step), later(last, high.toNumber(), unit.step)];
  return {
    value: {
      kind: 'date',
      fact,
      qualifiers: {},
      date: asFineAs(start.date, from, to),
      status: 'planned',
      instruments: [...new Set([...start.instruments, ...length.instruments])],
      formula: `${nameOf(start)} + ${nameOf(length)}`,
    },
    diagnostics: [],
  };
}

function later(day: number, by: number, step: DurationStep): number {
  switch (step) {
    case 'year':
      return addMonths(day, by * 12);
    case 'month':
      return addMonths(day, by);
    case 'week':
      return day + by * DAYS_A_WEEK;
    case 'day':
      return day + by;
  }
}

/**
 * If the start is known to the day the result is in days; if to the month or year, in whole months
 * or years.
 */
function asFineAs(start: Period, from: number, to: number): Period {
  if (start.kind !== 'date' || start.date.day !== undefined) return daysFrom(from, to);
  const cut = (day: number): CalendarDate => {
    const { year, month } = civilDay(day);
    return start.kind === 'date' && start.date.month === undefined ? { year } : { year, month };
  };
  const [first, last] = [cut(from), cut(to)];
  const one = first.year === last.year && first.month === last.month;
  return one ? { kind: 'date', date: first } : { kind: 'range', from: first, to: last };
}

/**
 * The number of days from the first date to the second: a range if either isn't known to the day.
 */
export function daysBetween(operands: readonly Evaluated[], span: Span, fact: FactId): Outcome<Evaluated | undefined> {
  const [start, end, ...more] = operands;
  if (start?.kind !== 'date' || end?.kind !== 'date' || more.length > 0) {
    return wrongOperands('two dates are needed, the earlier first', span);
  }
  const days = [firstDay(start.date), lastDay(start.date), firstDay(end.date), lastDay(end.date)];
  const [first, last, from, to] = days;
  if (first === undefined || last === undefined || from === undefined || to === undefined) {
    return wrongOperands(`${start.fact} or ${end.fact} is open at an end`, span);
  }
  if (from < last) return wrongOperands(`${end.fact} does not surely come after ${start.fact}`, span);
  return {
    value: {
      kind: 'quantity',
      fact,
      qualifiers: {},
      quantity: exactDays(from - last, to - first),
      instruments: [...new Set([...start.instruments, ...end.instruments])],
      formula: `${nameOf(end)} − ${nameOf(start)}`,
    },
    diagnostics: [],
  };
}

function exactDays(low: number, high: number): Quantity {
  const stated = { low: new Decimal(low), high: new Decimal(high) };
  const unit = { kind: 'duration', step: 'day' } as const;
  return { stated, interval: stated, place: 0, figures: 'exact', scale: 'one', hedge: 'exact', unit };
}

function wrongOperands(message: string, span: Span): Outcome<undefined> {
  const hint = 'give `of: [event, duration]` to date-plus, `of: [earlier event, later event]` to days-between';
  return refused(diagnostic('facts/wrong-operands', { message, span, hint }));
}
