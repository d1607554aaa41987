import type { Period } from '../model/period.ts';
import { compare } from '../values/period.ts';
import { FIRST_DATE } from './date-axis.ts';
import type { SeriesDatum } from './datum.ts';
import { type Misfit, periodName, unsuitable } from './misfit.ts';
import { standingDay } from './standing-day.ts';
import { everyStep, timeStep } from './time-steps.ts';

/** Columns and their gaps in a slide's width, each 3 points: twenty years of months. */
const MOST_COLUMNS = 240;
/** Periods along a line: a hundred years of months. */
const MOST_PERIODS = 1200;

/** The reasons why columns can't stand to scale at these periods. */
export function columnMisfits(periods: readonly Period[], better: string): readonly Misfit[] {
  const slots = everyStep(periods);
  return slots.length > MOST_COLUMNS ? [tooLong(slots, 'columns', MOST_COLUMNS, better)] : [];
}

/** The reasons why no line can run along these series' periods. */
export function lineMisfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period)).toSorted(compare);
  const slots = everyStep(periods);
  if (slots.length > MOST_PERIODS) return [tooLong(slots, 'a line', MOST_PERIODS, '`table:`, or fewer of its periods')];
  const early = periods.find((period) => (standingDay(period) ?? FIRST_DATE) < FIRST_DATE);
  if (early === undefined || timeStep(periods) !== undefined) return [];
  return [
    unsuitable(
      `${periodName(early)} lies before 1 March 1900, where dates in PowerPoint begin, and periods of several lengths need dates`,
      'figures by year, or `table:`',
    ),
  ];
}

function tooLong(slots: readonly Period[], what: string, most: number, better: string): Misfit {
  const [first, last] = [slots[0], slots.at(-1)];
  const time = `${first && periodName(first)} to ${last && periodName(last)}`;
  return unsuitable(`${what} from ${time} would stand at ${slots.length} periods; ${most} are the most`, better);
}
