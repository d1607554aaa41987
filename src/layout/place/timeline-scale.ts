import { localeOf, packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import { addMonths, civilDay, dayNumber } from '../../values/calendar.ts';

/** A stretch of time, in days since 1970-01-01; `to` is the first day after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A moment on an axis to scale, where a year or a month begins. */
export interface TimeTick {
  readonly day: number;
  /** "2012"; "Apr". Empty where the name has no room before the next one. */
  readonly name: string;
}

/** Shorter stretches than this, in days, are told by months. */
const BY_MONTHS = 3 * 365;
/** Months between two ticks; twelve and more are whole years. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400];
/** Points between a tick and its name, and from there to the next tick. */
export const NAME_GAP = 4;

/** Whole years around the days of entries, or whole months if they are few. */
export function roundedOut(from: number, last: number): Stretch {
  const [first, end] = [civilDay(from), civilDay(last)];
  if (last - from >= BY_MONTHS) return { from: dayNumber(first.year, 1, 1), to: dayNumber(end.year + 1, 1, 1) };
  return {
    from: dayNumber(first.year, first.month, 1),
    to: addMonths(dayNumber(end.year, end.month, 1), 1),
  };
}

/**
 * The ticks of the finest step whose names all have room between them.
 *
 * @param perDay - points a day
 * @param widthOf - width of a name, in points
 */
export function timeTicks(
  { from, to }: Stretch,
  perDay: number,
  widthOf: (name: string) => number,
  language: Language,
): readonly TimeTick[] {
  const steps = to - from >= BY_MONTHS ? STEPS.filter((step) => step >= 12) : STEPS;
  const ways = steps.map((step) => ticksEvery(step, { from, to }, language));
  const fits = (ticks: readonly TimeTick[]) =>
    ticks.every(
      ({ day, name }, index) => widthOf(name) + 2 * NAME_GAP <= ((ticks[index + 1]?.day ?? to) - day) * perDay,
    );
  // The last step of an axis may be cut short: its tick stands without a name.
  const bare = (ticks: readonly TimeTick[]) =>
    ticks.map((tick, index) => (index > 0 && index === ticks.length - 1 ? { ...tick, name: '' } : tick));
  return ways.flatMap((ticks) => [ticks, bare(ticks)]).find(fits) ?? [];
}

function ticksEvery(step: number, { from, to }: Stretch, language: Language): readonly TimeTick[] {
  const first = civilDay(from);
  const months = first.year * 12 + first.month - 1;
  const start = Math.ceil(months / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = start; ; month += step) {
    const year = Math.floor(month / 12);
    const day = dayNumber(year, (month % 12) + 1, 1);
    if (day >= to) return ticks;
    ticks.push({ day, name: nameOf(year, (month % 12) + 1, ticks.length === 0, language) });
  }
}

/** A month is named with its year where the axis begins; January by its year alone. */
function nameOf(year: number, month: number, isFirst: boolean, language: Language): string {
  if (month === 1) return String(year);
  const { periods } = packOf(language);
  const locale = localeOf(language);
  return isFirst
    ? periods.date({ year, month }, 'short', locale)
    : periods.withoutYear({ year, month }, 'short', locale);
}
