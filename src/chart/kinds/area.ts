import type { Chart, ChartSeries } from '../../model/chart.ts';
import { slottedPoints } from '../along-time.ts';
import { chartAlt, course } from '../alt.ts';
import type { SeriesDatum } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { lineAxis, lineColours, lineFrame, singleLine } from '../lines.ts';
import { type Misfit, notOverTime, periodName, unsuitable } from '../misfit.ts';
import type { ChartRequest } from '../request.ts';
import { EMPHASIS } from '../roles.ts';
import { thinLines } from '../series-misfits.ts';
import { namedFigures, observationAt } from '../series-points.ts';
import { periodsOf } from '../time-axis.ts';
import { lineMisfits } from '../time-misfits.ts';
import { everyStep, timeStep } from '../time-steps.ts';

const noun = { en: 'Area chart', fr: 'Graphique en aires' };

export const area: Kind = {
  name: 'area',
  noun,
  amounts: notTaken(notOverTime('area')),
  series: { takes: true, misfits, build, hasTimeAxis: () => true },
};

function misfits(series: readonly SeriesDatum[]): readonly Misfit[] {
  const unfit = [...thinLines(series), ...lineMisfits(series)];
  if (unfit.length > 0) return unfit;
  const [first, ...others] = series;
  if (first === undefined || others.length > 0) {
    return [
      unsuitable('areas of several series hide one another', '`kind: line`, or `kind: stacked` for parts of a whole'),
    ];
  }
  if (timeStep(first.points.map(({ period }) => period)) === undefined) {
    return [unsuitable(`${first.fact} has days, or periods of several lengths, which stand unevenly`, '`kind: line`')];
  }
  const gap = everyStep(periodsOf(series)).find((period) => observationAt(first, period)?.quantity === undefined);
  if (gap !== undefined) {
    return [
      unsuitable(
        `no figure is of ${periodName(gap)}, and an area would fall to zero there`,
        '`kind: line`, which leaves a gap, or joins what is measured at intervals',
      ),
    ];
  }
  const below = first.points.some((point) => point.quantity?.stated.low.isNegative());
  return below ? [unsuitable('an area below zero reads as one above it', '`kind: column`')] : [];
}

/** One series as an area filled from zero, labelled like a line. */
function build(request: ChartRequest): Chart {
  const figures = slottedPoints(request);
  const colours = lineColours(figures.data, request);
  const series = figures.data.map(
    (datum, index): ChartSeries => ({
      name: datum.label,
      colour: colours[index] ?? EMPHASIS,
      fill: 'solid',
      points: singleLine(figures, datum),
    }),
  );
  return {
    ...lineFrame(figures, series),
    kind: 'area',
    valueAxis: lineAxis(figures, series, true),
    alt: chartAlt(noun, request.subject, course(namedFigures(figures), request.language), request.language),
  };
}
