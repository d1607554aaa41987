import type { CalendarDate } from '../../model/period.ts';
import type { PeriodForm, PeriodGrammar } from '../grammar.ts';
import { NO_BREAK_SPACE } from '../typography-marks.ts';
import { VOCABULARY } from './vocabulary.ts';

const OPEN = { since: 'depuis', before: 'avant', after: 'après' };
const PARTS = { early: 'début ', mid: 'mi-', late: 'fin ' };

export const PERIODS: PeriodGrammar = {
  date,
  fiscalYear: (start) => `exercice${NO_BREAK_SPACE}${fiscalYears(start)}`,
  fiscalYears,
  quarter: (quarter, year, form) =>
    `${quarter}${quarter === 1 ? 'er' : 'e'}${NO_BREAK_SPACE}${form === 'words' ? 'trimestre' : 'trim.'}${NO_BREAK_SPACE}${year}`,
  fromTo: (first, last, from, to) => {
    const start = from.day === undefined ? (/^[ao]/.test(first) ? `d’${first}` : `de ${first}`) : `du ${first}`;
    return `${start} ${to.day === undefined ? 'à' : 'au'} ${last}`;
  },
  endsInMonth: (from, to, form) => [dayOf(from.day ?? 1), date(to, form)],
  withoutYear,
  open: (kind, text, knownToTheDay) => `${OPEN[kind]} ${knownToTheDay ? 'le ' : ''}${text}`,
  part: (part, of) => `${PARTS[part]}${of}`,
  window: (length, anchor, { anchor: { day } }) => `${length} ${day === undefined ? 'jusqu’en' : 'jusqu’au'} ${anchor}`,
};

function fiscalYears(start: number): string {
  return `${start}-${start + 1}`;
}

function date(of: CalendarDate, form: PeriodForm): string {
  return of.month === undefined ? String(of.year) : `${withoutYear(of, form)} ${of.year}`;
}

/** Day and month are never separated at the end of a line. */
function withoutYear({ month = 1, day }: CalendarDate, form: PeriodForm): string {
  const name = (form === 'words' ? VOCABULARY.months : VOCABULARY.shortMonths)[month - 1] ?? '';
  return day === undefined ? name : `${dayOf(day)}${NO_BREAK_SPACE}${name}`;
}

function dayOf(day: number): string {
  return day === 1 ? '1er' : String(day);
}
