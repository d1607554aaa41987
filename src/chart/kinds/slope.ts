import type { Chart, ChartPoint, ChartSeries } from '../../model/chart.ts';
import { datedPoints } from '../along-time.ts';
import { chartAlt, extremes } from '../alt.ts';
import { pointCount, type SeriesDatum } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { lineAxis, lineColours, lineFrame } from '../lines.ts';
import { type Misfit, notOverTime, periodName, unsuitable } from '../misfit.ts';
import type { ChartRequest } from '../request.ts';
import { EMPHASIS, isSpokenOf } from '../roles.ts';
import { labelAt, namedFigures, pointAt } from '../series-points.ts';

const MOST_SLOPES = 6;

const noun = { en: 'Slope chart', fr: 'Graphique en pente' };

export const slope: Kind = {
  name: 'slope',
  noun,
  amounts: notTaken(notOverTime('slope')),
  series: { takes: true, misfits, build, mayCrop: true },
};

function misfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const periods = new Set(series.flatMap((each) => each.points.map((point) => periodName(point.period))));
  if (periods.size !== 2 || series.some((each) => pointCount(each) !== 2)) {
    return [
      unsuitable('a slope joins two moments that every series has', '`kind: line`; or name two years of each series'),
    ];
  }
  if (series.length > MOST_SLOPES) {
    return [unsuitable(`${series.length} slopes cross beyond reading; ${MOST_SLOPES} are the most`, '`kind: bar`')];
  }
  return [];
}

/** Two moments joined, each end labelled: how things changed from one to the other, without what lay between. */
function build(request: ChartRequest): Chart {
  const figures = datedPoints(request);
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
      colour: colours[index] ?? EMPHASIS,
      fill: 'solid',
      points,
      ...(data.length > 1 && { nameAt: 1 }),
      ...(isSpokenOf(datum, request) && { strong: true }),
    };
  });
  return {
    ...lineFrame(figures, series),
    kind: 'line',
    labelsAtEnds: true,
    valueAxis: lineAxis(figures, series, false),
    alt: chartAlt(noun, request.subject, extremes(namedFigures(figures), request.language), request.language),
  };
}
