import { packOf } from '../../language/languages.ts';
import type { Chart, ChartSeries } from '../../model/chart.ts';
import { datedPoints } from '../along-time.ts';
import { chartAlt, course, extremes } from '../alt.ts';
import type { SeriesDatum } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { lineAxis, lineColours, lineFrame, namedLine, singleLine } from '../lines.ts';
import { notOverTime } from '../misfit.ts';
import type { ChartRequest } from '../request.ts';
import { isMeasuredAtIntervals, joinsGaps } from '../rhythm.ts';
import { EMPHASIS, isSpokenOf } from '../roles.ts';
import { crowded, thinLines } from '../series-misfits.ts';
import { namedFigures, nameOf, observationAt, type SeriesPoints } from '../series-points.ts';
import { lineMisfits } from '../time-misfits.ts';

const noun = { en: 'Line chart', fr: 'Graphique linéaire' };

export const line: Kind = {
  name: 'line',
  noun,
  amounts: notTaken(notOverTime('line')),
  series: {
    takes: true,
    misfits: (series) => [...thinLines(series), ...crowded(series, 'lines'), ...lineMisfits(series)],
    build,
    hasTimeAxis: () => true,
    mayCrop: true,
  },
};

/**
 * Series over time. A single line is labelled at its start, peak and end, and at the points the title speaks of;
 * several lines carry their names and last figures at the end. A gap stays a gap, and a break in a series splits the
 * line.
 */
function build(request: ChartRequest): Chart {
  const figures = datedPoints(request);
  const { data } = figures;
  const colours = lineColours(data, request);
  const series = data.flatMap((datum, index) => {
    const points = data.length === 1 ? singleLine(figures, datum) : namedLine(figures, datum);
    const drawn: ChartSeries = {
      name: datum.label,
      colour: colours[index] ?? EMPHASIS,
      fill: 'solid',
      points,
      ...(data.length > 1 && { nameAt: points.findLastIndex((point) => point !== null) }),
      ...(isSpokenOf(datum, request) && { strong: true }),
    };
    return parted(drawn, datum, figures);
  });
  const findings = data.length === 1 ? course : extremes;
  return {
    ...lineFrame(figures, series),
    kind: 'line',
    ...(joinsGaps(data) && { joinsGaps: true }),
    valueAxis: lineAxis(figures, series, true),
    alt: chartAlt(noun, request.subject, findings(namedFigures(figures), request.language), request.language),
  };
}

/**
 * A line is not drawn across a break, nor, where another is joined across the periods that it passes over, across its own
 * gaps: each piece after one is a series of its own in the same colour, so that no viewer joins them. The last piece
 * carries the name at its end.
 */
function parted(line: ChartSeries, datum: SeriesDatum, figures: SeriesPoints): readonly ChartSeries[] {
  const { periods, request } = figures;
  const hasGaps = joinsGaps(figures.data) && !isMeasuredAtIntervals(datum);
  const first = line.points.findIndex((point) => point !== null);
  const starts = periods.flatMap((period, index) => {
    const isAfterGap = hasGaps && index > first && line.points[index] && !line.points[index - 1];
    return index > 0 && (isAfterGap || observationAt(datum, period)?.status === 'break') ? [index] : [];
  });
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
          : packOf(request.language).chartWords.labels.after(line.name, nameOf(start, request)),
      points: line.points.map((point, index) => (index >= from && index < to ? point : null)),
      ...(isLast && nameAt !== undefined && { nameAt }),
    };
  });
}
