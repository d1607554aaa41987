import { packOf } from '../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import { alongTime, type TimedPoints } from './along-time.ts';
import { baseChart } from './base-chart.ts';
import type { SeriesDatum } from './datum.ts';
import { isHighlighted } from './highlight.ts';
import type { ChartRequest } from './request.ts';
import { isMeasuredAtIntervals } from './rhythm.ts';
import { CONTEXT, coloursOf, EMPHASIS, isSpokenOf } from './roles.ts';
import { croppedAxis, reachedValues, valueAxis } from './scale.ts';
import { labelAt, plottedValues, pointAt, type SeriesPoints, seriesTable, statusSentences } from './series-points.ts';

/** With up to this many points, each may have a marker; more would look like beads on a string. */
const FEW_POINTS = 6;

/** How far the lowest point lies below both ends, as a share of the whole height, to be a story of its own. */
const DEEP = 0.25;

/** What all charts of series over time have in common. */
export function lineFrame(figures: TimedPoints, series: readonly ChartSeries[]) {
  const { request } = figures;
  const words = packOf(request.language).chartWords.labels;
  const isYearly = figures.time?.kind === 'dates' && figures.time.format === 'year';
  return {
    ...baseChart(request, figures.exponent),
    direction: 'vertical' as const,
    grouping: 'clustered' as const,
    ...alongTime(figures),
    series,
    categoryHeading: figures.time?.kind === 'dates' ? words.date : words.year,
    table: seriesTable(figures),
    notes: [
      ...statusSentences(figures),
      ...(request.cropped ? [packOf(request.language).chartWords.cropped] : []),
      ...(isYearly && request.events.length > 0 ? [packOf(request.language).chartWords.midYear] : []),
    ],
  };
}

export function lineAxis(figures: SeriesPoints, series: readonly ChartSeries[], visible: boolean): Chart['valueAxis'] {
  const { request, exponent } = figures;
  const values = [...plottedValues(series), ...reachedValues(request.reach, exponent)];
  return request.cropped ? croppedAxis(values, visible) : valueAxis(values, visible);
}

/** The colours of lines: a single one of which a stretch is spoken of is context for it. */
export function lineColours(data: readonly SeriesDatum[], request: ChartRequest): readonly ColourToken[] {
  const [only, ...others] = data;
  const isContext = only !== undefined && others.length === 0 && speaksOfStretch(only, request);
  return isContext ? [CONTEXT] : coloursOf(data, request);
}

/** Whether the title speaks of a stretch of a series, of two of its points that follow each other, and not of all of it. */
function speaksOfStretch(datum: SeriesDatum, request: ChartRequest): boolean {
  const spoken = datum.points.map(({ period }) => isHighlighted(request, datum.fact, period));
  return !isSpokenOf(datum, request) && spoken.some((each, index) => each && spoken[index - 1] === true);
}

/**
 * Labels at the start, the peak, the end, the points the title speaks of, and the lowest where it is a story of its own: below
 * zero, or well below both ends.
 */
export function singleLine(figures: SeriesPoints, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  const points = figures.periods.map((period) => pointAt(figures, datum, period));
  const present = points.flatMap((point, index) => (point === null ? [] : [index]));
  const value = (index: number | undefined) => points[index ?? -1]?.value.toNumber() ?? Number.NEGATIVE_INFINITY;
  const peak = present.reduce((best, index) => (value(index) > value(best) ? index : best), present[0] ?? 0);
  const low = present.reduce((best, index) => (value(index) < value(best) ? index : best), present[0] ?? 0);
  const depth = Math.min(value(present[0]), value(present.at(-1))) - value(low);
  const isStory = value(low) < 0 || depth >= DEEP * (value(peak) - value(low));
  const ends = [present[0], peak, present.at(-1), ...(isStory && depth > 0 ? [low] : [])];
  const isContext = speaksOfStretch(datum, figures.request);
  return points.map((point, index) => {
    if (point === null) return null;
    const isShown = ends.includes(index) || point.emphasis === true;
    const marked = isShown || points.length <= FEW_POINTS || isMeasuredAtIntervals(datum);
    const period = figures.periods[index];
    const label = isShown && period !== undefined ? labelAt(figures, datum, period) : undefined;
    const drawn = { ...point, marked, ...(isContext && point.emphasis && { colour: EMPHASIS }) };
    if (label === undefined) return drawn;
    const isLast = index === present.at(-1);
    return { ...drawn, label, labelPosition: isLast ? 'right' : sideOf(points, index) };
  });
}

/** Above where the line bends down, as at a peak; below where it bends up, as at a trough. */
function sideOf(points: readonly (ChartPoint | null)[], index: number): 'above' | 'below' {
  const here = points[index]?.value;
  const before = points[index - 1]?.value ?? here;
  const after = points[index + 1]?.value ?? here;
  if (here === undefined || before === undefined || after === undefined) return 'above';
  return after.plus(before).gt(here.times(2)) ? 'below' : 'above';
}

/** One of several lines: its last figure stands beside its name, others only at points the title speaks of. */
export function namedLine(figures: SeriesPoints, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  const points = figures.periods.map((period) => pointAt(figures, datum, period));
  const last = points.findLastIndex((point) => point !== null);
  return points.map((point, index): ChartPoint | null => {
    if (point === null) return null;
    const pointed = point.emphasis === true && !isSpokenOf(datum, figures.request);
    const { emphasis, ...plain } = point;
    const isNamed = index === last || pointed;
    const marked = isNamed || isMeasuredAtIntervals(datum);
    const period = figures.periods[index];
    const label = isNamed && period !== undefined ? labelAt(figures, datum, period) : undefined;
    if (label === undefined) return { ...plain, marked };
    return {
      ...plain,
      ...(emphasis && { emphasis }),
      marked,
      label,
      labelPosition: index === last ? 'right' : sideOf(points, index),
    };
  });
}
