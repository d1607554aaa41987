import type { Chart } from '../model/chart.ts';
import { chartAlt, extremes, nounIn } from './alt.ts';
import type { ChartNoun } from './kind.ts';
import type { ChartRequest } from './request.ts';

/** So few bars stand in one column anywhere. */
const FEWEST = 12;

/**
 * A chart of single bars with the same in two columns: the first half, and the second. Each is a chart by itself, with its
 * rows of the table and its own alternative text; both keep the scale, the sources, and the room for the names and labels
 * of all.
 */
export function inColumns(chart: Chart, noun: ChartNoun, request: ChartRequest): Chart {
  const { categories, series } = chart;
  if (categories.length <= FEWEST || chart.time !== undefined) return chart;
  const half = Math.ceil(categories.length / 2);
  const beside = {
    categories: categories.map(({ label }) => label),
    labels: series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? [])),
  };
  const columns = [
    { from: 0, to: half },
    { from: half, to: categories.length },
  ].map(({ from, to }): Chart => {
    const called = `${nounIn(noun, request.language)} (${from + 1}–${to}/${categories.length})`;
    const figures = series.flatMap(({ points }) =>
      points.slice(from, to).flatMap((point, index) => {
        const label = point?.figure ?? point?.label;
        const name = categories[from + index]?.label;
        return point && label && name ? [{ name, label, value: point.value.toNumber() }] : [];
      }),
    );
    return {
      ...chart,
      categories: categories.slice(from, to),
      series: series.map((each) => ({ ...each, points: each.points.slice(from, to) })),
      table: { ...chart.table, rows: chart.table.rows.slice(from, to) },
      alt: chartAlt(
        { [request.language]: called },
        request.subject,
        extremes(figures, request.language),
        request.language,
      ),
      beside,
    };
  });
  return { ...chart, columns };
}
