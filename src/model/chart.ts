import type { Decimal } from 'decimal.js';
import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { ColourToken } from './template.ts';

/** How firm a figure is, drawn: disbursed solid, committed or pledged outlined, estimated hatched. */
export type Fill = 'solid' | 'outlined' | 'hatched' | 'none';

/**
 * A chart with every decision made: scale, ticks, colours and labels. The chart part and its workbook are written from
 * it and add nothing.
 */
export interface Chart {
  readonly kind: 'bar' | 'line';
  readonly language: Language;
  /** Bars run right (`horizontal`) or up (`vertical`); a line's x axis is always horizontal. */
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ValueAxis;
  /** Categories labelled every n-th, so that years don't crowd. */
  readonly categoryStep: number;
  readonly legend: boolean;
  /** Dashed verticals at a place between categories, with a word: a coup in March 2012. */
  readonly events: readonly ChartEvent[];
  /** Space between bars as a percentage of a bar's width. */
  readonly gapWidth: number;
  /** For those who can't see it: "Bar chart of … where …." */
  readonly alt: string;
  /** Heading of the workbook's category column: "Year", "Item". */
  readonly categoryHeading: string;
  /** What a value is, for the workbook: "millions of Canadian dollars". */
  readonly unitLabel: string;
  /** Powers of ten the plotted numbers are divided by: 6 plots millions. */
  readonly exponent: number;
  /** One row a fact shown, for the sheet "Sources". */
  readonly sourceRows: readonly ChartSourceRow[];
}

export interface ChartCategory {
  readonly label: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ColourToken;
  readonly fill: Fill;
  /** One a category; null is a gap, never zero. */
  readonly points: readonly (ChartPoint | null)[];
  /** Write the series' name beside its last point instead of in a legend. */
  readonly labelEnd: boolean;
}

export interface ChartPoint {
  /** In plotted units (divided by 10^exponent). Exact. */
  readonly value: Decimal;
  readonly fact: FactId;
  /** As shown beside the point, in the deck's language; absent: no label. */
  readonly label?: string;
  readonly labelPosition?: 'above' | 'below' | 'left' | 'right' | 'inside' | 'end';
  /** Overrides of the series' look for this point. */
  readonly colour?: ColourToken;
  readonly fill?: Fill;
  /** Draw a marker on a line here. */
  readonly marked: boolean;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Hidden where every point carries its value. */
  readonly visible: boolean;
  /** Number format of the ticks, as Excel writes it: `#,##0`. */
  readonly format: string;
}

export interface ChartEvent {
  readonly fact: FactId;
  readonly label: string;
  /** Place along the category axis: 0 is the middle of the first category, 1 of the second. */
  readonly position: number;
}

export interface ChartSourceRow {
  readonly row: string;
  readonly fact: FactId;
  readonly period: string;
  readonly source: string;
  readonly at: string;
  readonly says: string;
}
