import { axisName } from '../language/format-period.ts';
import type { Chart } from '../model/chart.ts';
import { dateAxis, timeSlots } from './date-axis.ts';
import { placedBreaks, placedEvents } from './events.ts';
import type { ChartRequest } from './request.ts';
import { isMeasuredAtIntervals, joinsGaps } from './rhythm.ts';
import { type SeriesPoints, seriesPoints } from './series-points.ts';
import { middleDay, standingDay } from './standing-day.ts';

/** Series prepared for drawing along an axis of time. */
export interface TimedPoints extends SeriesPoints {
  readonly time: Chart['time'];
}

/** For lines: on an axis of dates; where that can't be, with every period between, each in a slot. */
export function datedPoints(request: ChartRequest): TimedPoints {
  const figures = seriesPoints(request);
  const marked = request.events.flatMap(({ period }) => middleDay(period) ?? []);
  const dates = dateAxis(figures.periods, marked, request.language);
  return dates === undefined ? slottedPoints(request) : { ...figures, time: dates };
}

/** For columns and areas: every period has a slot, those between measurements too. */
export function slottedPoints(request: ChartRequest, largest?: number): TimedPoints {
  const figures = seriesPoints(request, { everyPeriod: true, ...(largest !== undefined && { largest }) });
  return { ...figures, time: timeSlots(figures.told) };
}

/** The categories along an axis of time, and what is marked on it. */
export function alongTime(figures: TimedPoints): Pick<Chart, 'categories' | 'time' | 'events' | 'joinsGaps'> {
  const { data, periods, request, time } = figures;
  const areJoined = data.every(isMeasuredAtIntervals) && joinsGaps(data);
  return {
    categories: periods.map((period) => {
      const day = standingDay(period);
      return { label: axisName(period, request.language), ...(time?.kind === 'dates' && day !== undefined && { day }) };
    }),
    ...(time && { time }),
    ...(areJoined && { joinsGaps: true }),
    events: [...placedEvents(request, figures), ...placedBreaks(data, request, figures)],
  };
}
