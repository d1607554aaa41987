import { packOf } from '../language/languages.ts';
import type { Chart, ChartEvent } from '../model/chart.ts';
import type { Period } from '../model/period.ts';
import { firstDay } from '../values/period.ts';
import type { SeriesDatum } from './datum.ts';
import type { ChartRequest } from './request.ts';
import { middleDay } from './standing-day.ts';
import { positionOf } from './time-axis.ts';

/** The periods along an axis of time, in order, and the axis they stand on. */
export interface EventScale {
  readonly periods: readonly Period[];
  readonly time: Chart['time'];
}

/** The events within the axis, each at the middle of the days on which it may have happened, in time order. */
export function placedEvents(request: ChartRequest, scale: EventScale): readonly ChartEvent[] {
  return request.events
    .flatMap(({ fact, label, period }): readonly ChartEvent[] => {
      const position = placeOf(middleDay(period), scale);
      return position === undefined ? [] : [{ fact, label, position }];
    })
    .toSorted((a, b) => a.position - b.position);
}

/** A dashed line where a series is counted differently from then on. */
export function placedBreaks(
  data: readonly SeriesDatum[],
  request: ChartRequest,
  scale: EventScale,
): readonly ChartEvent[] {
  const seen = new Set<number>();
  return data.flatMap((series) =>
    series.points.flatMap((point): readonly ChartEvent[] => {
      const position = point.status === 'break' ? placeOf(firstDay(point.period), scale) : undefined;
      if (position === undefined || seen.has(position)) return [];
      seen.add(position);
      return [{ fact: series.fact, label: packOf(request.language).chartWords.breakWord, position }];
    }),
  );
}

/** On an axis of dates the day itself, where it lies on it. */
function placeOf(day: number | undefined, { periods, time }: EventScale): number | undefined {
  if (day === undefined) return undefined;
  if (time?.kind !== 'dates') return positionOf(day, periods);
  return day >= time.first && day <= time.last ? day : undefined;
}
