import { axisName } from '../language/format-period.ts';
import type { DateAxis, TimeStop } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import { addMonths, civilDay, dayNumber, daysInMonth } from '../values/calendar.ts';
import { STEPS } from './date-axis.ts';

/** From this many days on, years are named instead of months. */
const MANY_DAYS = 3 * 366;

/** The axis of what stands at single days: whole months around them, or whole years, with a name where each begins. */
export function daysAxis(days: readonly number[], language: Language): DateAxis {
  const [from, to] = [civilDay(Math.min(...days)), civilDay(Math.max(...days))];
  const isLong = Math.max(...days) - Math.min(...days) > MANY_DAYS;
  const first = dayNumber(from.year, isLong ? 1 : from.month, 1);
  const last = isLong ? dayNumber(to.year, 12, 31) : dayNumber(to.year, to.month, daysInMonth(to.year, to.month));
  const stride = isLong ? 12 : 1;
  return {
    kind: 'dates',
    first,
    last,
    daysHaveWidth: true,
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
