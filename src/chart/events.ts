import { packOf } from '../language/languages.ts';
import type { ChartEvent } from '../model/chart.ts';
import type { Period } from '../model/period.ts';
import { firstDay } from '../values/period.ts';
import type { SeriesDatum } from './datum.ts';
import type { ChartRequest } from './request.ts';
import { middleDay, positionOf } from './time-axis.ts';

/** The events within the axis, each at the middle of the days on which it may have happened, in time order. */
export function placedEvents(request: ChartRequest, periods: readonly Period[]): readonly ChartEvent[] {
  return request.events
    .flatMap(({ fact, label, period }): readonly ChartEvent[] => {
      const day = middleDay(period);
      const position = day === undefined ? undefined : positionOf(day, periods);
      return position === undefined ? [] : [{ fact, label, position }];
    })
    .toSorted((a, b) => a.position - b.position);
}

/** A dashed line where a series is counted differently from then on. */
export function placedBreaks(
  data: readonly SeriesDatum[],
  request: ChartRequest,
  periods: readonly Period[],
): readonly ChartEvent[] {
  const seen = new Set<number>();
  return data.flatMap((series) =>
    series.points.flatMap((point): readonly ChartEvent[] => {
      const day = point.status === 'break' ? firstDay(point.period) : undefined;
      const position = day === undefined ? undefined : positionOf(day, periods);
      if (position === undefined || seen.has(position)) return [];
      seen.add(position);
      return [{ fact: series.fact, label: packOf(request.language).chartWords.breakWord, position }];
    }),
  );
}
