import { CHART_LABELS, CROPPED_SENTENCE } from '../language/chart-words.ts';
import type { Chart, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { ColourToken } from '../model/colour.ts';
import { chartAlt, course, extremes } from './alt.ts';
import type { SeriesDatum } from './datum.ts';
import { placedBreaks, placedEvents } from './events.ts';
import { chartFrame } from './frame.ts';
import { seriesColours } from './palette.ts';
import type { ChartRequest } from './request.ts';
import { categoryStep, croppedAxis, reachedValues, valueAxis } from './scale.ts';
import {
  labelAt,
  namedFigures,
  nameOf,
  observationAt,
  plottedValues,
  pointAt,
  type SeriesFigures,
  seriesFigures,
  seriesTable,
  statusSentences,
} from './series-figures.ts';

/** Up to this many categories each may carry a marker: more would string beads on the line. */
const FEW_POINTS = 6;

/**
 * Series through time. A single line is labelled where it begins, peaks and ends, and at the points that the title speaks
 * of; several lines carry their names and last figures at the end. A gap stays a gap, and a break in a series parts the
 * line.
 */
export function linesOfSeries(request: ChartRequest): Chart {
  const figures = seriesFigures(request);
  const { data, periods } = figures;
  const colours = lineColours(data, request);
  const series = data.flatMap((datum, index) => {
    const points = data.length === 1 ? singleLine(figures, datum) : namedLine(figures, datum);
    const line: ChartSeries = {
      name: datum.label,
      colour: colours[index] ?? 'series1',
      fill: 'solid',
      points,
      ...(data.length > 1 && { nameAt: points.findLastIndex((point) => point !== null) }),
      ...(isSubdued(datum, request) && { subdued: true }),
    };
    return partedAtBreaks(line, datum, figures);
  });
  return {
    ...lineFrame(figures, series, request),
    kind: 'line',
    valueAxis: axisOf(figures, series, true),
    categoryStep: categoryStep(periods.length),
    events: [...placedEvents(request, periods), ...placedBreaks(data, request, periods)],
    alt: chartAlt(
      'line',
      request.subject,
      (data.length === 1 ? course : extremes)(namedFigures(figures), request.language),
      request.language,
    ),
  };
}

/** Two moments joined, each end labelled: how things changed between them, and nothing of what lay between. */
export function slopeOfSeries(request: ChartRequest): Chart {
  const figures = seriesFigures(request);
  const { data, periods } = figures;
  const colours = lineColours(data, request);
  const series = data.map((datum, index): ChartSeries => {
    const points = periods.map((period, at): ChartPoint | null => {
      const point = pointAt(figures, datum, period);
      const label = labelAt(figures, datum, period);
      return point && { ...point, ...(label && { label }), labelPosition: at === 0 ? 'left' : 'right', marked: true };
    });
    return {
      name: datum.label,
      colour: colours[index] ?? 'series1',
      fill: 'solid',
      points,
      ...(data.length > 1 && { nameAt: 1 }),
      ...(isSubdued(datum, request) && { subdued: true }),
    };
  });
  return {
    ...lineFrame(figures, series, request),
    kind: 'line',
    valueAxis: axisOf(figures, series, false),
    alt: chartAlt('slope', request.subject, extremes(namedFigures(figures), request.language), request.language),
  };
}

/** One series as a filled stretch from zero, labelled as a line is. */
export function areaOfSeries(request: ChartRequest): Chart {
  const figures = seriesFigures(request);
  const { data, periods } = figures;
  const series = data.map(
    (datum): ChartSeries => ({
      name: datum.label,
      colour: 'series1',
      fill: 'solid',
      points: singleLine(figures, datum),
    }),
  );
  return {
    ...lineFrame(figures, series, request),
    kind: 'area',
    valueAxis: axisOf(figures, series, true),
    categoryStep: categoryStep(periods.length),
    events: [...placedEvents(request, periods), ...placedBreaks(data, request, periods)],
    alt: chartAlt('area', request.subject, course(namedFigures(figures), request.language), request.language),
  };
}

/** Columns of the first series and a line of the second, on one axis. */
export function columnsAndLine(request: ChartRequest): Chart {
  const figures = seriesFigures(request);
  const { data, periods } = figures;
  const series = data.map((datum, index): ChartSeries => {
    const name = { name: datum.label, fill: 'solid' as const };
    if (index === 0) {
      const points = columnPoints(figures, datum);
      const nameAt = points.findLastIndex((point) => point !== null);
      return { ...name, colour: 'series1', points, nameAt };
    }
    const points = namedLine(figures, datum);
    return {
      ...name,
      colour: 'series2',
      points,
      drawnAs: 'line',
      nameAt: points.findLastIndex((point) => point !== null),
    };
  });
  return {
    ...lineFrame(figures, series, request),
    kind: 'bar',
    valueAxis: axisOf(figures, series, true),
    categoryStep: categoryStep(periods.length),
    events: [...placedEvents(request, periods), ...placedBreaks(data, request, periods)],
    alt: chartAlt(
      'column-and-line',
      request.subject,
      extremes(namedFigures(figures), request.language),
      request.language,
    ),
  };
}

function lineFrame(figures: SeriesFigures, series: readonly ChartSeries[], request: ChartRequest) {
  const words = CHART_LABELS[request.language];
  return {
    ...chartFrame(request, figures.exponent),
    direction: 'vertical' as const,
    grouping: 'clustered' as const,
    categories: figures.periods.map((period) => ({ label: nameOf(period, request) })),
    series,
    categoryHeading: words.year,
    table: seriesTable(figures),
    notes: [...statusSentences(figures), ...(request.cropped ? [CROPPED_SENTENCE[request.language]] : [])],
  };
}

function axisOf(figures: SeriesFigures, series: readonly ChartSeries[], visible: boolean): Chart['valueAxis'] {
  const { request, exponent } = figures;
  const values = [...plottedValues(series), ...reachedValues(request.reach, exponent)];
  return request.cropped ? croppedAxis(values, visible) : valueAxis(values, visible);
}

/** Where the title speaks of some of several lines, these keep the strong colours and the others step back. */
function isSubdued(datum: SeriesDatum, request: ChartRequest): boolean {
  const spoken = request.data.some((other) => isSpokenOf(other.fact, request));
  return spoken && !isSpokenOf(datum.fact, request) && request.data.length > 1;
}

function isSpokenOf(fact: string, request: ChartRequest): boolean {
  return request.highlight.some((wanted) => wanted.fact === fact && wanted.period === undefined);
}

function lineColours(data: readonly SeriesDatum[], request: ChartRequest): readonly ColourToken[] {
  const strong = data.filter((datum) => !isSubdued(datum, request));
  const colours = seriesColours(strong.length);
  return data.map((datum) => (isSubdued(datum, request) ? 'muted' : (colours[strong.indexOf(datum)] ?? 'series1')));
}

/** Labels at the start, the peak, the end and where the title points, each on the side where the line leaves room. */
function singleLine(figures: SeriesFigures, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  const points = figures.periods.map((period) => pointAt(figures, datum, period));
  const present = points.flatMap((point, index) => (point === null ? [] : [index]));
  const value = (index: number | undefined) => points[index ?? -1]?.value.toNumber() ?? Number.NEGATIVE_INFINITY;
  const peak = present.reduce((best, index) => (value(index) > value(best) ? index : best), present[0] ?? 0);
  const ends = [present[0], peak, present.at(-1)];
  return points.map((point, index) => {
    if (point === null) return null;
    const isShown = ends.includes(index) || point.emphasis === true;
    const marked = isShown || points.length <= FEW_POINTS;
    const period = figures.periods[index];
    const label = isShown && period !== undefined ? labelAt(figures, datum, period) : undefined;
    if (label === undefined) return { ...point, marked };
    const isLast = index === present.at(-1);
    return { ...point, marked, label, labelPosition: isLast ? 'right' : sideOf(points, index) };
  });
}

/** Above a peak or a slope downward, below a trough or a slope upward. */
function sideOf(points: readonly (ChartPoint | null)[], index: number): 'above' | 'below' {
  const here = points[index]?.value;
  const before = points[index - 1]?.value ?? here;
  const after = points[index + 1]?.value ?? here;
  if (here === undefined || before === undefined || after === undefined) return 'above';
  return after.plus(before).gt(here.times(2)) ? 'below' : 'above';
}

/** One of several lines: its last figure stands beside its name, others only where the title points. */
function namedLine(figures: SeriesFigures, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  const points = figures.periods.map((period) => pointAt(figures, datum, period));
  const last = points.findLastIndex((point) => point !== null);
  return points.map((point, index): ChartPoint | null => {
    if (point === null) return null;
    const pointed = point.emphasis === true && !isSpokenOf(datum.fact, figures.request);
    const { emphasis, ...plain } = point;
    const marked = index === last || pointed;
    const period = figures.periods[index];
    const label = marked && period !== undefined ? labelAt(figures, datum, period) : undefined;
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

function columnPoints(figures: SeriesFigures, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  return figures.periods.map((period) => {
    const point = pointAt(figures, datum, period);
    const label = point?.emphasis ? labelAt(figures, datum, period) : undefined;
    return point && { ...point, ...(label && { label, labelPosition: 'end' as const }) };
  });
}

/**
 * A line that is not drawn across a break: what follows each break is a series of its own in the same colour, so that no
 * viewer joins them. The last of them carries the name at its end.
 */
function partedAtBreaks(line: ChartSeries, datum: SeriesDatum, figures: SeriesFigures): readonly ChartSeries[] {
  const { periods, request } = figures;
  const starts = periods.flatMap((period, index) =>
    observationAt(datum, period)?.status === 'break' && index > 0 ? [index] : [],
  );
  const edges = [0, ...starts, periods.length];
  return edges.slice(0, -1).map((from, piece) => {
    const to = edges[piece + 1] ?? periods.length;
    const { nameAt, ...rest } = line;
    const start = periods[from];
    const isLast = to === periods.length;
    return {
      ...rest,
      name:
        from === 0 || start === undefined
          ? line.name
          : CHART_LABELS[request.language].after(line.name, nameOf(start, request)),
      points: line.points.map((point, index) => (index >= from && index < to ? point : null)),
      ...(isLast && nameAt !== undefined && { nameAt }),
    };
  });
}
