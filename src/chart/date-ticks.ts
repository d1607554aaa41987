import { formatPeriod } from '../language/format-period.ts';
import type { DateAxis } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import { addMonths, civilDay } from '../values/calendar.ts';

/** The numbers of months that may lie between two ticks of a date axis, and the maximum number of ticks. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MOST_DATES = 10;
const DAYS_OF_A_MONTH = 30.4;

export function monthStep({ first, last }: DateAxis): number {
  const months = (last - first + 1) / DAYS_OF_A_MONTH;
  return MONTH_STEPS.find((each) => months / each <= MOST_DATES) ?? MONTH_STEPS.at(-1) ?? 1;
}

/** Whether the ticks are so far apart that only years are named. */
export function namesYears(axis: DateAxis): boolean {
  return monthStep(axis) >= 12;
}

/** The ticks of a date axis: each at the first day of a month, named by its month or its year. */
export function dateTicks(
  axis: DateAxis,
  language: Language,
): readonly { readonly day: number; readonly text: string }[] {
  const step = monthStep(axis);
  const ticks: { day: number; text: string }[] = [];
  for (let day = axis.first; day <= axis.last; day = addMonths(day, step)) {
    const { year, month } = civilDay(day);
    const date = namesYears(axis) ? { year } : { year, month };
    ticks.push({ day, text: formatPeriod({ kind: 'date', date }, 'short', language) });
  }
  return ticks;
}
