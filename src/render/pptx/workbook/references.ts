import type { Chart } from '../../../model/chart.ts';
import { hasLabelCell, pastEndSeries } from './label-cells.ts';

/** Names of the sheets, the same in both languages because references contain them. */
export const DATA_SHEET = 'Data';
export const SOURCES_SHEET = 'Sources';

/** Zero-based columns of the sheet "Data". An empty column precedes each block. */
export interface DataColumns {
  readonly categories: number;
  readonly firstSeries: number;
  readonly unit: number;
  /** The labels of each series, in the chart's order; undefined for one that has none from cells. */
  readonly labels: readonly (number | undefined)[];
  /** The helper series that carry labels past the ends of stacks. */
  readonly pastEnd: readonly { readonly values: number; readonly labels: number }[];
  readonly events: { readonly word: number; readonly position: number; readonly top: number };
}

/** The cells of a chart's workbook, in the form of the chart part's `c:f`. */
export interface ChartReferences {
  readonly categories: string;
  /** One per series, in the chart's order. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly labels?: string }[];
  /** One per helper series that carries labels past the ends of stacks. */
  readonly pastEnd: readonly { readonly name: string; readonly values: string; readonly labels: string }[];
  readonly events: { readonly name: string; readonly positions: string; readonly tops: string };
}

/**
 * Categories run down and series across, so that a year or a series can be added in Edit Data; the rest stands to the
 * right.
 */
export function dataColumns(chart: Chart): DataColumns {
  const unit = chart.series.length + 2;
  const labelled = chart.series.flatMap(({ points }, series) =>
    points.some((_, point) => hasLabelCell(chart, series, point)) ? [series] : [],
  );
  const labels = chart.series.map((_, series) =>
    labelled.includes(series) ? unit + 2 + labelled.indexOf(series) : undefined,
  );
  const afterLabels = unit + 2 + (labelled.length === 0 ? 0 : labelled.length + 1);
  const pastEnd = pastEndSeries(chart).map((_, index) => ({
    values: afterLabels + 2 * index,
    labels: afterLabels + 2 * index + 1,
  }));
  const word = afterLabels + (pastEnd.length === 0 ? 0 : 2 * pastEnd.length + 1);
  return {
    categories: 0,
    firstSeries: 1,
    unit,
    labels,
    pastEnd,
    events: { word, position: word + 1, top: word + 2 },
  };
}

export function chartReferences(chart: Chart): ChartReferences {
  const columns = dataColumns(chart);
  const lastCategory = chart.categories.length;
  return {
    categories: range(columns.categories, lastCategory),
    series: chart.series.map((_, i) => {
      const labels = columns.labels[i];
      return {
        name: cell(columns.firstSeries + i),
        values: range(columns.firstSeries + i, lastCategory),
        ...(labels !== undefined && { labels: range(labels, lastCategory) }),
      };
    }),
    pastEnd: columns.pastEnd.map(({ values, labels }) => ({
      name: cell(values),
      values: range(values, lastCategory),
      labels: range(labels, lastCategory),
    })),
    events: {
      name: cell(columns.events.word),
      positions: range(columns.events.position, chart.events.length),
      tops: range(columns.events.top, chart.events.length),
    },
  };
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The heading cell, in the first row. */
function cell(column: number): string {
  return `${DATA_SHEET}!$${columnName(column)}$1`;
}

/** The rows below the heading. */
function range(column: number, rows: number): string {
  const name = columnName(column);
  return `${DATA_SHEET}!$${name}$2:$${name}$${rows + 1}`;
}
