import { axisName } from '../language/format-period.ts';
import type { DateAxis, TimeStop } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import { addMonths, civilDay, dayNumber, daysInMonth } from '../values/calendar.ts';
import { STEPS } from './date-axis.ts';

/** Maximum number of days at which a single day is still wide enough for a column. */
const MOST_DAYS = 400;
/** From this many days on, years are named instead of months. */
const MANY_DAYS = 3 * 366;

/**
 * The axis of columns that stand at these days: whole months around them, or whole years, with a name where each
 * begins. A column is a day wide; or a month if days would be too thin and no two columns share a month.
 */
export function datedColumns(days: readonly number[], language: Language): DateAxis {
  const [from, to] = [civilDay(Math.min(...days)), civilDay(Math.max(...days))];
  const months = new Set(days.map((day) => `${civilDay(day).year}-${civilDay(day).month}`));
  const isLong = Math.max(...days) - Math.min(...days) > MANY_DAYS;
  const first = dayNumber(from.year, isLong ? 1 : from.month, 1);
  const last = isLong ? dayNumber(to.year, 12, 31) : dayNumber(to.year, to.month, daysInMonth(to.year, to.month));
  const stride = isLong ? 12 : 1;
  return {
    kind: 'dates',
    first,
    last,
    column: last - first > MOST_DAYS && months.size === days.length ? 'month' : 'day',
    stops: stopsBetween(first, last, stride, language),
    stride: { unit: 'month', count: stride },
    steps: isLong ? STEPS.year : STEPS.month,
    format: isLong ? 'year' : 'month',
  };
}

function stopsBetween(first: number, last: number, stride: number, language: Language): readonly TimeStop[] {
  const stops: TimeStop[] = [];
  for (let day = first; day <= last; day = addMonths(first, stride * stops.length)) {
    const { year, month } = civilDay(day);
    const date = stride === 12 ? { year } : { year, month };
    stops.push({ day, label: axisName({ kind: 'date', date }, language) });
  }
  return stops;
}
