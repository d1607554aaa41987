import { formatPeriod } from '../language/format-period.ts';
import { CHART_WORDS } from '../language/slide-words.ts';
import type { Chart, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { Observation } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { ColourToken } from '../model/template.ts';
import { writePeriod } from '../values/period-text.ts';
import { chartAlt, extremes } from './alt.ts';
import type { ChartRequest } from './build.ts';
import type { ChartChoice } from './choose.ts';
import type { SeriesDatum } from './datum.ts';
import { fillFor } from './fill.ts';
import { numberLabel, plotted } from './number-label.ts';
import { categoryStep, plotExponent, valueAxis } from './scale.ts';
import { periodsOf } from './series-periods.ts';

const COLOURS: readonly ColourToken[] = ['series1', 'series3', 'series2', 'series4'];
/** Up to this many bars in all, each carries its number and the axis goes. */
const LABELLED = 12;

/** Bars over time, or, transposed, a bar a period for each fact, largest first. */
export function barsOfSeries(
  data: readonly SeriesDatum[],
  choice: Extract<ChartChoice, { kind: 'bars-of-series' }>,
  request: ChartRequest,
): Chart {
  const { language } = request;
  const words = CHART_WORDS[language];
  const largest = Math.max(...data.flatMap((d) => d.points.map((p) => p.quantity?.stated.high.abs().toNumber() ?? 0)));
  const exponent = plotExponent(largest);
  const periods = periodsOf(data);
  const labelled = data.length * periods.length <= LABELLED;
  const ordered = choice.transposed ? data.toSorted((a, b) => lastValue(b) - lastValue(a)) : data;
  const point = (datum: SeriesDatum, period: Period): ChartPoint | null => {
    const observation = observationAt(datum, period);
    if (observation?.quantity === undefined) return null;
    const dimmed = request.highlight.length > 0 && !request.highlight.includes(datum.fact);
    return {
      value: plotted(observation.quantity, exponent),
      fact: datum.fact,
      ...(labelled && {
        label: numberLabel(observation.quantity, language, exponent),
        labelPosition: choice.grouping === 'stacked' ? 'inside' : 'end',
      }),
      ...(dimmed && data.length === 1 && { colour: 'muted' as const }),
      fill: fillFor(datum.basis, observation.quantity.hedge),
      marked: false,
    } as ChartPoint;
  };
  const seriesList: readonly ChartSeries[] = choice.transposed
    ? periods.map((period, index) => ({
        name: formatPeriod(period, 'short', language),
        colour: COLOURS[(periods.length - 1 - index) % COLOURS.length] ?? 'series1',
        fill: 'solid',
        points: ordered.map((datum) => point(datum, period)),
        labelEnd: false,
      }))
    : ordered.map((datum, index) => ({
        name: datum.label,
        colour: COLOURS[index % COLOURS.length] ?? 'series1',
        fill: 'solid',
        points: periods.map((period) => point(datum, period)),
        labelEnd: false,
      }));
  const categories = choice.transposed
    ? ordered.map((datum) => ({ label: datum.label }))
    : periods.map((period) => ({ label: formatPeriod(period, 'short', language) }));
  const named = ordered.flatMap((datum) =>
    periods.flatMap((period) => {
      const p = observationAt(datum, period)?.quantity;
      return p === undefined
        ? []
        : [
            {
              name:
                data.length === 1
                  ? formatPeriod(period, 'short', language)
                  : `${datum.label} (${formatPeriod(period, 'short', language)})`,
              value: p.stated.high.toNumber(),
              label: numberLabel(p, language, exponent),
            },
          ];
    }),
  );
  const stacked = choice.grouping === 'stacked';
  return {
    kind: 'bar',
    language,
    direction: choice.direction,
    grouping: choice.grouping,
    categories,
    series: seriesList,
    valueAxis: valueAxis(stacked ? stackTotals(seriesList) : allValues(seriesList), !labelled),
    categoryStep: choice.transposed ? 1 : categoryStep(periods.length),
    legend: seriesList.length > 1,
    events: [],
    gapWidth: seriesList.length > 1 && !stacked ? 60 : 50,
    alt: chartAlt(
      stacked ? 'stacked' : choice.direction === 'horizontal' ? 'bar' : 'column',
      request.subject,
      extremes(named, language),
      language,
    ),
    categoryHeading: choice.transposed ? words.item : words.year,
    unitLabel: request.unitLabel(exponent),
    exponent,
    sourceRows: request.sourceRows,
  };
}

function observationAt(datum: SeriesDatum, period: Period): Observation | undefined {
  const key = writePeriod(period);
  return datum.points.find((p) => writePeriod(p.period) === key);
}

function lastValue(datum: SeriesDatum): number {
  return datum.points.findLast((p) => p.quantity !== undefined)?.quantity?.stated.high.toNumber() ?? 0;
}

function allValues(series: readonly ChartSeries[]): readonly number[] {
  return series.flatMap((s) => s.points.flatMap((p) => (p === null ? [] : [p.value.toNumber()])));
}

function stackTotals(series: readonly ChartSeries[]): readonly number[] {
  const count = series[0]?.points.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    series.reduce((sum, s) => sum + (s.points[index]?.value.toNumber() ?? 0), 0),
  );
}
