import type { CalendarDate } from '../../model/period.ts';
import type { PeriodForm, PeriodGrammar } from '../grammar.ts';
import type { Locale } from '../locale.ts';
import { EN_DASH, NO_BREAK_SPACE } from '../typography-marks.ts';
import { VOCABULARY } from './vocabulary.ts';

const PARTS = { early: 'early ', mid: 'mid-', late: 'late ' };

export const PERIODS: PeriodGrammar = {
  date: (date, form, locale) => {
    if (date.month === undefined) return String(date.year);
    if (date.day === undefined) return `${monthOf(date, form)} ${date.year}`;
    return `${withoutYear(date, form, locale)}${locale.dayFirst ? ' ' : ', '}${date.year}`;
  },
  fiscalYear: (start, form) =>
    form === 'words' ? `${fiscalYears(start)} fiscal year` : `FY${NO_BREAK_SPACE}${fiscalYears(start)}`,
  fiscalYears,
  quarter: (quarter, year) => `Q${quarter}${NO_BREAK_SPACE}${year}`,
  fromTo: (first, last) => `${first} to ${last}`,
  endsInMonth: (from, to, form, locale) =>
    locale.dayFirst
      ? [String(from.day), PERIODS.date(to, form, locale)]
      : [withoutYear(from, form, locale), `${to.day ?? 1}, ${to.year}`],
  withoutYear,
  open: (kind, date) => `${kind} ${date}`,
  part: (part, of) => `${PARTS[part]}${of}`,
  window: (length, anchor) => `${length} to ${anchor}`,
};

function fiscalYears(start: number): string {
  return `${start}${EN_DASH}${String((start + 1) % 100).padStart(2, '0')}`;
}

/** Day and month are never separated at the end of a line. */
function withoutYear(date: CalendarDate, form: PeriodForm, { dayFirst }: Locale): string {
  const month = monthOf(date, form);
  if (date.day === undefined) return month;
  return dayFirst ? `${date.day}${NO_BREAK_SPACE}${month}` : `${month}${NO_BREAK_SPACE}${date.day}`;
}

function monthOf({ month = 1 }: CalendarDate, form: PeriodForm): string {
  return (form === 'words' ? VOCABULARY.months : VOCABULARY.shortMonths)[month - 1] ?? '';
}
