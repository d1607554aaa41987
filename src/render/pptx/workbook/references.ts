import type { Chart } from '../../../model/chart.ts';

/** Names of the sheets, the same in both languages because references contain them. */
export const DATA_SHEET = 'Data';
export const SOURCES_SHEET = 'Sources';

/** Zero-based columns of the sheet "Data". There is an empty column on each side of the unit. */
export interface DataColumns {
  readonly categories: number;
  readonly firstSeries: number;
  readonly unit: number;
  readonly events: { readonly word: number; readonly position: number; readonly top: number };
}

/** The cells of a chart's workbook, in the form of the chart part's `c:f`. */
export interface ChartReferences {
  readonly categories: string;
  /** One per series, in the chart's order. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly events: { readonly name: string; readonly positions: string; readonly tops: string };
}

/**
 * Categories run down and series across, so that a year or a series can be added in Edit Data; the rest stands to the
 * right.
 */
export function dataColumns(chart: Chart): DataColumns {
  const unit = chart.series.length + 2;
  return { categories: 0, firstSeries: 1, unit, events: { word: unit + 2, position: unit + 3, top: unit + 4 } };
}

export function chartReferences(chart: Chart): ChartReferences {
  const columns = dataColumns(chart);
  const lastCategory = chart.categories.length;
  return {
    categories: range(columns.categories, lastCategory),
    series: chart.series.map((_, i) => ({
      name: cell(columns.firstSeries + i),
      values: range(columns.firstSeries + i, lastCategory),
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
