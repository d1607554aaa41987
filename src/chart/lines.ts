import { formatPeriod } from '../language/format-period.ts';
import { CHART_WORDS } from '../language/slide-words.ts';
import type { Chart, ChartEvent, ChartPoint, ChartSeries } from '../model/chart.ts';
import type { Period } from '../model/period.ts';
import type { ColourToken } from '../model/template.ts';
import { firstDay, lastDay } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { chartAlt, extremes } from './alt.ts';
import type { ChartRequest } from './build.ts';
import type { SeriesDatum } from './datum.ts';
import { numberLabel, plotted } from './number-label.ts';
import { categoryStep, plotExponent, valueAxis } from './scale.ts';
import { periodsOf, yearOf } from './series-periods.ts';

const COLOURS: readonly ColourToken[] = ['series1', 'series2', 'series3', 'series4'];

/**
 * Series through time: a single line is labelled at its peak and its end, and at its start where it falls from there (a
 * label above a rising start would lie on the line); several lines carry their names at the end.
 */
export function linesOfSeries(data: readonly SeriesDatum[], request: ChartRequest): Chart {
  const { language } = request;
  const words = CHART_WORDS[language];
  const largest = Math.max(...data.flatMap((d) => d.points.map((p) => p.quantity?.stated.high.abs().toNumber() ?? 0)));
  const exponent = plotExponent(largest);
  const periods = periodsOf(data);
  const single = data.length === 1;
  const series = data.map((datum, index): ChartSeries => {
    const points = linePoints(datum, periods, exponent, single, request);
    return {
      name: datum.label,
      colour: COLOURS[index % COLOURS.length] ?? 'series1',
      fill: 'solid',
      points,
      labelEnd: !single,
    };
  });
  const values = series.flatMap((s) => s.points.flatMap((p) => (p === null ? [] : [p.value.toNumber()])));
  const named = data.flatMap((datum) =>
    datum.points.flatMap((p) =>
      p.quantity === undefined
        ? []
        : [
            {
              name: single
                ? formatPeriod(p.period, 'short', language)
                : `${datum.label} (${formatPeriod(p.period, 'short', language)})`,
              value: p.quantity.stated.high.toNumber(),
              label: numberLabel(p.quantity, language, exponent),
            },
          ],
    ),
  );
  return {
    kind: 'line',
    language,
    direction: 'vertical',
    grouping: 'clustered',
    categories: periods.map((period) => ({ label: formatPeriod(period, 'short', language) })),
    series,
    valueAxis: valueAxis(values, true),
    categoryStep: categoryStep(periods.length),
    legend: false,
    events: request.events.flatMap((event) => placeEvent(event, periods)),
    gapWidth: 100,
    alt: chartAlt('line', request.subject, extremes(named, language), language),
    categoryHeading: words.year,
    unitLabel: request.unitLabel(exponent),
    exponent,
    sourceRows: request.sourceRows,
  };
}

function linePoints(
  datum: SeriesDatum,
  periods: readonly Period[],
  exponent: number,
  single: boolean,
  request: ChartRequest,
): readonly (ChartPoint | null)[] {
  const present = datum.points.filter((p) => p.quantity !== undefined);
  const amount = (index: number) => present[index]?.quantity?.stated.high.toNumber() ?? Number.NEGATIVE_INFINITY;
  const peak = present.reduce((best, _, index) => (amount(index) > amount(best) ? index : best), 0);
  const labelled = new Set(
    single ? [...(amount(1) > amount(0) ? [] : [0]), peak, present.length - 1] : [present.length - 1],
  );
  return periods.map((period) => {
    const index = present.findIndex((p) => writePeriod(p.period) === writePeriod(period));
    const quantity = present[index]?.quantity;
    if (quantity === undefined) return null;
    const shown = labelled.has(index);
    return {
      value: plotted(quantity, exponent),
      fact: datum.fact,
      ...(shown && { label: numberLabel(quantity, request.language, exponent) }),
      ...(shown && { labelPosition: single ? ('above' as const) : ('right' as const) }),
      marked: shown,
    };
  });
}

/** Where a dated event stands among yearly categories: a year's point is its middle. Outside the axis: nowhere. */
function placeEvent(event: ChartRequest['events'][number], periods: readonly Period[]): readonly ChartEvent[] {
  const firstYear = periods[0] === undefined ? undefined : yearOf(periods[0]);
  const from = firstDay(event.period) ?? lastDay(event.period);
  const to = lastDay(event.period) ?? from;
  if (firstYear === undefined || from === undefined || to === undefined) return [];
  const position = yearFraction((from + to) / 2) - firstYear - 0.5;
  if (position < -0.5 || position > periods.length - 0.5) return [];
  return [{ fact: event.fact, label: event.label, position: Math.min(Math.max(position, 0), periods.length - 1) }];
}

/** Days since 1970 as a year and its fraction, to the accuracy a chart can show (mean Gregorian year). */
function yearFraction(day: number): number {
  return 1970 + day / 365.2425;
}
