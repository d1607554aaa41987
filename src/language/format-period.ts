import type { Language } from '../model/language.ts';
import type { CalendarDate, Period } from '../model/period.ts';
import { Decimal } from '../values/decimal.ts';
import type { PeriodForm } from './grammar.ts';
import { localeOf, packOf } from './languages.ts';
import { EN_DASH, NO_BREAK_SPACE } from './typography-marks.ts';
import { agreed } from './unit-noun.ts';

/**
 * A period as a deck writes it, without a leading preposition unless that is part of its meaning:
 * "May 15, 2013", "2002 to 2021", "since 2008", "early 2012"; "1er mai 2013", "de 2002 à 2021",
 * "depuis 2008", "début 2012". `short` abbreviates months and joins ranges with a dash. `unknown`
 * is empty.
 */
export function formatPeriod(period: Period, form: PeriodForm, language: Language): string {
  const { periods } = packOf(language);
  const locale = localeOf(language);
  const written = (date: CalendarDate) => periods.date(date, form, locale);
  switch (period.kind) {
    case 'date':
      return written(period.date);
    case 'fiscal-year':
      return periods.fiscalYear(period.start, form);
    case 'quarter':
      return periods.quarter(period.quarter, period.year, form);
    case 'range':
      return formatRange(period.from, period.to, form, language);
    case 'since':
    case 'after':
      return periods.open(period.kind, written(period.from), period.from.day !== undefined);
    case 'before':
      return periods.open('before', written(period.to), period.to.day !== undefined);
    case 'part':
      return periods.part(period.part, written(period.of));
    case 'window':
      return periods.window(windowLength(period, language), written(period.anchor), period);
    case 'unknown':
      return '';
  }
}

/** The year of a date and what stands beside it, shortened: "2012" and "Mar 22". Undefined if it has but one part. */
export function yearAndDay(period: Period, language: Language): readonly [string, string] | undefined {
  if (period.kind !== 'date' || period.date.month === undefined) return undefined;
  const { periods } = packOf(language);
  return [String(period.date.year), periods.withoutYear(period.date, 'short', localeOf(language))];
}

/** A period as an axis names it: shortened, and a fiscal year by its two years alone. */
export function axisName(period: Period, language: Language): string {
  return period.kind === 'fiscal-year'
    ? packOf(language).periods.fiscalYears(period.start)
    : formatPeriod(period, 'short', language);
}

function windowLength({ count, step }: Period & { kind: 'window' }, language: Language): string {
  const noun = agreed(packOf(language).vocabulary.durations[step], new Decimal(count), language);
  return `${count}${NO_BREAK_SPACE}${noun}`;
}

/** What both ends have in common is written once: May 13 to 15, 2013; de janvier à mai 2013. */
function formatRange(from: CalendarDate, to: CalendarDate, form: PeriodForm, language: Language): string {
  const { periods } = packOf(language);
  const locale = localeOf(language);
  const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const [first, last] = sameMonth
    ? periods.endsInMonth(from, to, form, locale)
    : [
        sameYear ? periods.withoutYear(from, form, locale) : periods.date(from, form, locale),
        periods.date(to, form, locale),
      ];
  if (form === 'words') return periods.fromTo(first, last, from, to);
  const spaced = /[ \u00A0]/.test(first) || (/[ \u00A0]/.test(last) && !sameYear);
  return `${first}${spaced && !sameMonth ? ` ${EN_DASH} ` : EN_DASH}${last}`;
}
