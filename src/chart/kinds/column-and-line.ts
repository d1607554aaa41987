import type { Chart, ChartPoint, ChartSeries } from '../../model/chart.ts';
import type { ColourToken } from '../../model/colour.ts';
import { slottedPoints } from '../along-time.ts';
import { chartAlt, extremes } from '../alt.ts';
import type { SeriesDatum } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { lineAxis, lineFrame, namedLine } from '../lines.ts';
import { type Misfit, notOverTime, unsuitable } from '../misfit.ts';
import type { ChartRequest } from '../request.ts';
import { joinsGaps } from '../rhythm.ts';
import { coloursOf, EMPHASIS } from '../roles.ts';
import { thinLines } from '../series-misfits.ts';
import { labelAt, namedFigures, pointAt, type SeriesPoints } from '../series-points.ts';
import { columnMisfits } from '../time-misfits.ts';

const noun = { en: 'Column and line chart', fr: 'Graphique à colonnes et à ligne' };

export const columnAndLine: Kind = {
  name: 'column-and-line',
  noun,
  amounts: notTaken(notOverTime('line')),
  series: { takes: true, misfits, build, hasTimeAxis: () => true },
};

function misfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  return series.length === 2
    ? [
        ...thinLines(series.slice(1)),
        ...columnMisfits(
          series.flatMap(({ points }) => points.map(({ period }) => period)),
          '`kind: line`',
        ),
      ]
    : [unsuitable(`columns and a line take two series, not ${series.length}`, '`kind: line`')];
}

/** Columns for the first series and a line for the second, on one axis. */
function build(request: ChartRequest): Chart {
  const figures = slottedPoints(request);
  const colours = coloursOnColumns(coloursOf(figures.data, request));
  const series = figures.data.map((datum, index): ChartSeries => {
    const points = index === 0 ? columnPoints(figures, datum) : namedLine(figures, datum);
    return {
      name: datum.label,
      colour: colours[index] ?? EMPHASIS,
      fill: 'solid',
      points,
      nameAt: points.findLastIndex((point) => point !== null),
      ...(index > 0 && { drawnAs: 'line' }),
    };
  });
  return {
    ...lineFrame(figures, series),
    kind: 'bar',
    ...(joinsGaps(figures.data.slice(1)) && { joinsGaps: true }),
    valueAxis: lineAxis(figures, series, true),
    alt: chartAlt(noun, request.subject, extremes(namedFigures(figures), request.language), request.language),
  };
}

/** Equals are two shades of one colour, so that the line is seen where it crosses a column. */
function coloursOnColumns(colours: readonly ColourToken[]): readonly ColourToken[] {
  const areEquals = colours[0] === EMPHASIS && colours[1] === 'series2';
  return areEquals ? ['earlier', EMPHASIS] : colours;
}

function columnPoints(figures: SeriesPoints, datum: SeriesDatum): readonly (ChartPoint | null)[] {
  return figures.periods.map((period) => {
    const point = pointAt(figures, datum, period);
    const label = point?.emphasis ? labelAt(figures, datum, period) : undefined;
    return point && { ...point, ...(label && { label, labelPosition: 'end' as const }) };
  });
}
