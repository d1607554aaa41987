import { hasDots } from '../../../chart/axis-kind.ts';
import type { Chart } from '../../../model/chart.ts';
import { labelCells, pastEndSeries } from './label-cells.ts';
import { columnName, FIRST_SERIES } from './value-cell.ts';

/** Names of the sheets, the same in both languages because references contain them. */
export const DATA_SHEET = 'Data';
export const SOURCES_SHEET = 'Sources';

/** Zero-based columns of the sheet "Data". An empty column precedes each block. */
export interface DataColumns {
  readonly categories: number;
  readonly firstSeries: number;
  readonly unit: number;
  /** What the deck shows of each series, in the chart's order; undefined if that is nothing. */
  readonly labels: readonly (number | undefined)[];
  /** The helper series that carry labels past the ends of stacks. */
  readonly pastEnd: readonly { readonly values: number; readonly labels: number }[];
  /** The helper series that carries the names above their bars. */
  readonly namesAbove: number;
  /** What the days of a date axis are called. */
  readonly periods: number;
  /** What draws dots in rows: the rows, the ends of what joins them, and where names stand. */
  readonly rows: RowColumns;
  readonly events: PlaceColumns;
  readonly names: PlaceColumns;
}

interface RowColumns {
  readonly places: number;
  readonly joinX: number;
  readonly joinY: number;
  readonly start: number;
}

/** The columns of what stands at places along the axis: its words, the places, and how high up. */
interface PlaceColumns {
  readonly word: number;
  readonly position: number;
  readonly height: number;
}

/** The row, from 0, that has the text in a ring’s hole, below the unit. */
export const CENTRE_ROW = 3;

/** The cells of a chart's workbook, in the form of the chart part's `c:f`. */
export interface ChartReferences {
  readonly categories: string;
  /** One per series, in the chart's order. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly labels?: string }[];
  /** One per helper series that carries labels past the ends of stacks. */
  readonly pastEnd: readonly { readonly name: string; readonly values: string; readonly labels: string }[];
  readonly namesAbove: { readonly name: string; readonly values: string };
  readonly rows: { readonly [Column in keyof RowColumns | 'names' | 'joins']: string };
  readonly events: PlaceReferences;
  readonly names: PlaceReferences;
  /** The text in a ring’s hole. */
  readonly centre: string;
}

export interface PlaceReferences {
  readonly name: string;
  readonly words: string;
  readonly positions: string;
  readonly heights: string;
}

/**
 * Categories run down and series across, so that a year or a series can be added in Edit Data; the rest stands to the
 * right.
 */
export function dataColumns(chart: Chart): DataColumns {
  const unit = chart.series.length + 2;
  const labelled = labelCells(chart).flatMap((cells, series) =>
    cells.some((cell) => cell !== undefined) ? [series] : [],
  );
  const labels = chart.series.map((_, series) =>
    labelled.includes(series) ? unit + 2 + labelled.indexOf(series) : undefined,
  );
  const afterLabels = unit + 2 + (labelled.length === 0 ? 0 : labelled.length + 1);
  const pastEnd = pastEndSeries(chart).map((_, index) => ({
    values: afterLabels + 2 * index,
    labels: afterLabels + 2 * index + 1,
  }));
  const namesAbove = afterLabels + (pastEnd.length === 0 ? 0 : 2 * pastEnd.length + 1);
  const rows = namesAbove + (chart.namesAbove ? 2 : 0);
  const periods = rows + (hasDots(chart) ? 5 : 0);
  const events = chart.time?.kind === 'dates' ? periods + 2 : periods;
  const names = chart.events.length > 0 ? events + 4 : events;
  return {
    categories: 0,
    firstSeries: FIRST_SERIES,
    unit,
    labels,
    pastEnd,
    namesAbove,
    periods,
    rows: { places: rows, start: rows + 1, joinX: rows + 2, joinY: rows + 3 },
    events: placeColumns(events),
    names: placeColumns(names),
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
    namesAbove: { name: cell(columns.namesAbove), values: range(columns.namesAbove, lastCategory) },
    rows: {
      places: range(columns.rows.places, lastCategory),
      start: range(columns.rows.start, lastCategory),
      joinX: range(columns.rows.joinX, 3 * lastCategory),
      joinY: range(columns.rows.joinY, 3 * lastCategory),
      names: cell(columns.rows.start),
      joins: cell(columns.rows.joinX),
    },
    events: placeReferences(columns.events, chart.events.length),
    centre: cell(columns.unit, CENTRE_ROW),
    names: placeReferences(columns.names, chart.named?.stops.length ?? 0),
  };
}

function placeColumns(word: number): PlaceColumns {
  return { word, position: word + 1, height: word + 2 };
}

function placeReferences({ word, position, height }: PlaceColumns, count: number): PlaceReferences {
  return {
    name: cell(word),
    words: range(word, count),
    positions: range(position, count),
    heights: range(height, count),
  };
}

/** The heading cell, in the first row; or that of another row, counted from 0. */
function cell(column: number, row = 0): string {
  return `${DATA_SHEET}!$${columnName(column)}$${row + 1}`;
}

/** The rows below the heading. */
function range(column: number, rows: number): string {
  const name = columnName(column);
  return `${DATA_SHEET}!$${name}$2:$${name}$${rows + 1}`;
}
