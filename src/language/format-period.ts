import type { Language } from '../model/language.ts';
import type { CalendarDate, Part, Period } from '../model/period.ts';
import { Decimal } from '../values/decimal.ts';
import { monthName } from './months.ts';
import { EN_DASH, NO_BREAK_SPACE } from './typography.ts';
import { agreed, DURATION_NOUNS } from './unit-noun.ts';

type Form = 'words' | 'short';

/**
 * A period as a deck writes it, without a preposition before it except the one that is its meaning: "May 15, 2013",
 * "2002 to 2021", "since 2008", "early 2012"; "1er mai 2013", "de 2002 à 2021", "depuis 2008", "début 2012". `short`
 * abbreviates months and joins ranges with a dash. `unknown` is empty.
 */
export function formatPeriod(period: Period, form: Form, language: Language): string {
  switch (period.kind) {
    case 'date':
      return formatDate(period.date, form, language);
    case 'fiscal-year':
      return fiscalYear(period.start, form, language);
    case 'range':
      return formatRange(period.from, period.to, form, language);
    case 'since':
    case 'after':
      return `${OPEN[period.kind][language]} ${withArticle(period.from, form, language)}`;
    case 'before':
      return `${OPEN.before[language]} ${withArticle(period.to, form, language)}`;
    case 'part':
      return formatPart(period.part, period.of, form, language);
    case 'window':
      return formatWindow(period, form, language);
    case 'unknown':
      return '';
  }
}

/** A date known to the day, the month or the year. Day and month don't part at the end of a line. */
function formatDate(date: CalendarDate, form: Form, language: Language): string {
  if (date.month === undefined) return String(date.year);
  const month = monthName(date.month, form, language);
  if (date.day === undefined) return `${month} ${date.year}`;
  return language === 'en'
    ? `${month}${NO_BREAK_SPACE}${date.day}, ${date.year}`
    : `${frenchDay(date.day)}${NO_BREAK_SPACE}${month} ${date.year}`;
}

const OPEN: Readonly<Record<'since' | 'before' | 'after', Readonly<Record<Language, string>>>> = {
  since: { en: 'since', fr: 'depuis' },
  before: { en: 'before', fr: 'avant' },
  after: { en: 'after', fr: 'après' },
};

function frenchDay(day: number): string {
  return day === 1 ? '1er' : String(day);
}

/** French sets `le` before a day: depuis le 15 mai 2013. */
function withArticle(date: CalendarDate, form: Form, language: Language): string {
  const text = formatDate(date, form, language);
  return language === 'fr' && date.day !== undefined ? `le ${text}` : text;
}

function fiscalYear(start: number, form: Form, language: Language): string {
  if (language === 'fr') return `exercice${NO_BREAK_SPACE}${start}-${start + 1}`;
  const years = `${start}${EN_DASH}${String((start + 1) % 100).padStart(2, '0')}`;
  return form === 'words' ? `${years} fiscal year` : `FY${NO_BREAK_SPACE}${years}`;
}

/** What both ends share is written once: May 13 to 15, 2013; de janvier à mai 2013. */
function formatRange(from: CalendarDate, to: CalendarDate, form: Form, language: Language): string {
  const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const [first, last] = sameMonth
    ? endsInMonth(from, to, form, language)
    : [sameYear ? withoutYear(from, form, language) : formatDate(from, form, language), formatDate(to, form, language)];
  if (form === 'short') {
    const spaced = /[ \u00A0]/.test(first) || (/[ \u00A0]/.test(last) && !sameYear);
    const dash = spaced && !sameMonth ? ` ${EN_DASH} ` : EN_DASH;
    return `${first}${dash}${last}`;
  }
  if (language === 'en') return `${first} to ${last}`;
  const start = from.day === undefined ? (/^[ao]/.test(first) ? `d’${first}` : `de ${first}`) : `du ${first}`;
  return `${start} ${to.day === undefined ? 'à' : 'au'} ${last}`;
}

function endsInMonth(from: CalendarDate, to: CalendarDate, form: Form, language: Language): [string, string] {
  const first = from.day ?? 1;
  if (language === 'fr') return [frenchDay(first), formatDate(to, form, language)];
  const month = monthName(from.month ?? 1, form, language);
  return [`${month}${NO_BREAK_SPACE}${first}`, `${to.day ?? 1}, ${to.year}`];
}

function withoutYear(date: CalendarDate, form: Form, language: Language): string {
  const month = monthName(date.month ?? 1, form, language);
  if (date.day === undefined) return month;
  return language === 'en' ? `${month}${NO_BREAK_SPACE}${date.day}` : `${frenchDay(date.day)}${NO_BREAK_SPACE}${month}`;
}

const PARTS: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  early: { en: 'early ', fr: 'début ' },
  mid: { en: 'mid-', fr: 'mi-' },
  late: { en: 'late ', fr: 'fin ' },
};

function formatPart(part: Part, of: CalendarDate, form: Form, language: Language): string {
  return `${PARTS[part][language]}${formatDate(of, form, language)}`;
}

function formatWindow(window: Period & { kind: 'window' }, form: Form, language: Language): string {
  const length = `${window.count}${NO_BREAK_SPACE}${agreed(DURATION_NOUNS[window.step][language], new Decimal(window.count), language)}`;
  const anchor = formatDate(window.anchor, form, language);
  if (language === 'en') return `${length} to ${anchor}`;
  return `${length} ${window.anchor.day === undefined ? 'jusqu’en' : 'jusqu’au'} ${anchor}`;
}
