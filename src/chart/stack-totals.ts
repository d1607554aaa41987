import { packOf } from '../language/languages.ts';
import type { ChartPoint, ChartSeries } from '../model/chart.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import { sum } from '../values/arithmetic.ts';
import { isRange } from '../values/quantity.ts';
import { addUpAsPrinted, labelStyle, markLabel, numberLabel, plotted, printed } from './number-label.ts';
import { observationAt, type SeriesPoints } from './series-points.ts';

/**
 * The sum of each stack as a label above it, on a line that isn't drawn, so that it moves with the parts. Absent where the
 * parts have no sum. The gate has said that they may be added.
 */
export function stackTotals(figures: SeriesPoints): readonly ChartSeries[] {
  const { data, periods, exponent, request } = figures;
  const { language } = request;
  if (data.length < 2) return [];
  const quantities = data.flatMap((datum) => datum.points.flatMap(({ quantity }) => quantity ?? []));
  const style = labelStyle(quantities, exponent, request, true);
  const [first] = data;
  const points = periods.map((period): ChartPoint | null => {
    const total = sumAt(figures, period);
    if (total === undefined || first === undefined) return null;
    return {
      value: plotted(total, exponent),
      fact: first.fact,
      label: markLabel(total, language, style),
      figure: numberLabel(total, language, style),
      labelPosition: 'above',
      emphasis: true,
      colour: 'ink',
      marked: false,
      sumOf: data.map((_, series) => ({ series, point: periods.indexOf(period) })),
    };
  });
  if (points.every((point) => point === null)) return [];
  const name = packOf(language).chartWords.labels.stackTotals;
  return [{ name, colour: 'ink', fill: 'none', points, drawnAs: 'line', helper: 'totals' }];
}

/** Whether a reader who adds the parts of a stack finds another total than stands above it. */
export function totalsMisfoot(figures: SeriesPoints): boolean {
  const { data, periods, exponent } = figures;
  return periods.some((period) => {
    const total = data.length < 2 ? undefined : sumAt(figures, period);
    return total !== undefined && !addUpAsPrinted(partsAt(figures, period), printed(total, exponent), exponent);
  });
}

function sumAt(figures: SeriesPoints, period: Period): Quantity | undefined {
  const parts = partsAt(figures, period);
  const total = parts.length === figures.data.length ? sum(parts) : undefined;
  return total && !isRange(total) ? total : undefined;
}

function partsAt({ data }: SeriesPoints, period: Period): readonly Quantity[] {
  return data.flatMap((datum) => observationAt(datum, period)?.quantity ?? []);
}
