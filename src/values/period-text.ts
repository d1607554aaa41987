import type { CalendarDate, Period } from '../model/period.ts';
import { daysInMonth } from './calendar.ts';
import { firstDayOf, lastDayOf } from './period.ts';

const DATE = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;
const FISCAL_YEAR = /^FY([12]\d{3})-(\d\d)$/;
const QUARTER = /^([12]\d{3})-Q([1-4])$/;
const RANGE = /^(\S+?) ?\.\. ?(\S+)$/;
const OPEN = /^(since|before|after) (\S+)$/;
const PART = /^(early|mid|late) (\S+)$/;
const WINDOW = /^last ([1-9]\d{0,3})([ym]) ?@ ?(\S+)$/;

/**
 * Reads a period in the grammar of model/period.ts. Undefined for anything else: a day that isn't in the calendar, a
 * range that ends before it begins, a fiscal year whose second year isn't the next.
 */
export function readPeriod(text: string): Period | undefined {
  const trimmed = text.trim().replace(/ +/g, ' ');
  if (trimmed.length > 40) return undefined;
  if (trimmed === 'unknown') return { kind: 'unknown' };
  return (
    readDatePeriod(trimmed) ??
    readFiscalYear(trimmed) ??
    readQuarter(trimmed) ??
    readRange(trimmed) ??
    readOpen(trimmed) ??
    readPart(trimmed) ??
    readWindow(trimmed)
  );
}

/** The text that `readPeriod` reads back as the same period. */
export function writePeriod(period: Period): string {
  switch (period.kind) {
    case 'date':
      return writeDate(period.date);
    case 'fiscal-year':
      return `FY${year(period.start)}-${twoDigits((period.start + 1) % 100)}`;
    case 'quarter':
      return `${year(period.year)}-Q${period.quarter}`;
    case 'range':
      return `${writeDate(period.from)}..${writeDate(period.to)}`;
    case 'since':
      return `since ${writeDate(period.from)}`;
    case 'before':
      return `before ${writeDate(period.to)}`;
    case 'after':
      return `after ${writeDate(period.from)}`;
    case 'part':
      return `${period.part} ${writeDate(period.of)}`;
    case 'window':
      return `last ${period.count}${period.step === 'year' ? 'y' : 'm'} @ ${writeDate(period.anchor)}`;
    case 'unknown':
      return 'unknown';
  }
}

/** Reads `2012`, `2013-05` or `2013-05-15`, if it is in the calendar. */
function readDate(text: string): CalendarDate | undefined {
  const [, y, m, d] = DATE.exec(text) ?? [];
  if (y === undefined) return undefined;
  const year = Number(y);
  if (m === undefined) return { year };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { year, month };
  const day = Number(d);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

function writeDate(date: CalendarDate): string {
  const parts = [year(date.year)];
  if (date.month !== undefined) parts.push(twoDigits(date.month));
  if (date.month !== undefined && date.day !== undefined) parts.push(twoDigits(date.day));
  return parts.join('-');
}

function readDatePeriod(text: string): Period | undefined {
  const date = readDate(text);
  return date && { kind: 'date', date };
}

function readFiscalYear(text: string): Period | undefined {
  const [, first, second] = FISCAL_YEAR.exec(text) ?? [];
  const start = Number(first);
  return first !== undefined && Number(second) === (start + 1) % 100 ? { kind: 'fiscal-year', start } : undefined;
}

function readQuarter(text: string): Period | undefined {
  const [, of, quarter] = QUARTER.exec(text) ?? [];
  return of === undefined ? undefined : { kind: 'quarter', year: Number(of), quarter: Number(quarter) };
}

function readRange(text: string): Period | undefined {
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const from = readDate(first);
  const to = readDate(second);
  if (!from || !to || firstDayOf(from) > firstDayOf(to) || lastDayOf(from) > lastDayOf(to)) return undefined;
  return { kind: 'range', from, to };
}

function readOpen(text: string): Period | undefined {
  const [, word, rest = ''] = OPEN.exec(text) ?? [];
  const date = readDate(rest);
  if (date === undefined) return undefined;
  if (word === 'before') return { kind: 'before', to: date };
  return { kind: word === 'since' ? 'since' : 'after', from: date };
}

function readPart(text: string): Period | undefined {
  const [, part, rest = ''] = PART.exec(text) ?? [];
  const of = readDate(rest);
  if (of === undefined || of.day !== undefined) return undefined;
  return part === 'early' || part === 'mid' || part === 'late' ? { kind: 'part', part, of } : undefined;
}

function readWindow(text: string): Period | undefined {
  const [, count, step, rest = ''] = WINDOW.exec(text) ?? [];
  const anchor = readDate(rest);
  return anchor && { kind: 'window', count: Number(count), step: step === 'y' ? 'year' : 'month', anchor };
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
