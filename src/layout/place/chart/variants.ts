import { runsAcross } from '../../../chart/axis-kind.ts';
import { shownAxis } from '../../../chart/scale.ts';
import type { Chart, ChartSeries } from '../../../model/chart.ts';
import type { TextMark } from '../../../model/mark.ts';
import { markBox, overlap, type PlacedChart } from './geometry.ts';
import { pointTexts } from './labels.ts';
import { INSET, isSingleStack } from './plot-area.ts';

/**
 * The ways to set a chart's text, best first: names beside what they name; a legend instead; for upright bars, an axis
 * instead of the values, with labels only on emphasised points.
 */
export function variantsOf(chart: Chart): readonly Chart[] {
  const barsNamed = chart.series.some((series) => series.nameAt !== undefined && series.drawnAs !== 'line');
  if (chart.kind !== 'bar' || chart.dateAxis !== undefined) return [chart];
  const withLegend = barsNamed ? { ...chart, legend: true, series: chart.series.map(withoutName) } : chart;
  const withAxis: Chart = {
    ...withLegend,
    series: withLegend.series.map(withoutValues),
    valueAxis: shownAxis(chart.valueAxis),
  };
  return [chart, ...(barsNamed ? [withLegend] : []), ...(runsAcross(chart) ? [] : [withAxis])];
}

function withoutName(series: ChartSeries): ChartSeries {
  if (series.drawnAs === 'line') return series;
  const { nameAt: _, ...rest } = series;
  return rest;
}

function withoutValues(series: ChartSeries): ChartSeries {
  if (series.drawnAs === 'line') return series;
  return {
    ...series,
    points: series.points.map((point) => {
      if (point === null || point.emphasis) return point;
      const { label: _, ...rest } = point;
      return rest;
    }),
  };
}

/** Overlaps smaller than this, in square points, are only the space that labels keep around their text. */
const TOUCH = 12;

/**
 * Whether every label of the bars has room: none overlaps another or leaves the box, and one inside its part fits
 * there.
 */
export function isLegible(placed: PlacedChart, texts: readonly TextMark[]): boolean {
  const { chart, box } = placed;
  const words = texts.filter(({ role }) => role === 'value' || role === 'series');
  const crowded = words.some((a, i) => words.some((b, j) => i < j && overlap(a.box, b.box) > TOUCH));
  const outside = words.some(
    ({ box: word }) => word.x < box.x - 1 || word.x + word.width > box.x + box.width + 1 || word.y < box.y - 1,
  );
  if (crowded || outside || !fitsBeside(placed)) return false;
  if (chart.grouping === 'clustered' || isSingleStack(chart)) return true;
  return pointTexts(placed).every((text) => {
    const position = chart.series[text.series]?.points[text.point]?.labelPosition ?? 'inside';
    const mark = markBox(placed, text.series, text.point);
    return position !== 'inside' || (text.box.width <= mark.width + 1 && text.box.height <= mark.height + 1);
  });
}

/** Upright bars in charts side by side show their values only if the widest of any would fit: all of them, or none. */
function fitsBeside({ chart, plot, width }: PlacedChart): boolean {
  const labels = chart.beside?.labels ?? [];
  const shown = chart.series.some((series) => series.points.some((point) => point?.label !== undefined));
  if (chart.kind !== 'bar' || runsAcross(chart) || !shown) return true;
  const room = plot.width / chart.categories.length;
  return labels.every((label) => width(label) + 2 * INSET <= room);
}
