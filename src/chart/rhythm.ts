import type { SeriesDatum } from './datum.ts';
import { follows } from './time-steps.ts';

/**
 * Whether a series is measured now and then, as a census is: fewer than half of its points follow on the one before.
 * What lies between is then not missing, and its points are joined. In any other series a year that isn't written is a
 * gap.
 */
export function isMeasuredAtIntervals({ points }: SeriesDatum): boolean {
  const pairs = points.slice(1).map((point, index) => [points[index]?.period, point.period] as const);
  const adjoining = pairs.filter(([before, after]) => before !== undefined && follows(before, after));
  return pairs.length > 0 && adjoining.length * 2 < pairs.length;
}

/** Whether a series says of a period that it has no figure. */
function hasAbsence({ points }: SeriesDatum): boolean {
  return points.some((point) => point.quantity === undefined);
}

/**
 * Whether lines of these series are joined across periods without a figure: some are measured at intervals, and those
 * say of no period that its figure is missing.
 */
export function joinsGaps(data: readonly SeriesDatum[]): boolean {
  const measured = data.filter(isMeasuredAtIntervals);
  return measured.length > 0 && !measured.some(hasAbsence);
}
