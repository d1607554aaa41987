import type { Decimal } from 'decimal.js';
import type { ColourToken } from './colour.ts';
import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { Unit } from './unit.ts';

/** How firm a figure is, drawn: disbursed solid, committed or pledged outlined, estimated hatched. `none` draws nothing. */
export type Fill = 'solid' | 'outlined' | 'hatched' | 'none';

/**
 * A chart with every decision made: scale, ticks, colours and labels. The chart part and its workbook are written from
 * it and add nothing.
 */
export interface Chart {
  /** What its series are drawn as, unless one says otherwise. */
  readonly kind: 'bar' | 'line' | 'area' | 'doughnut';
  readonly language: Language;
  /** Bars run right (`horizontal`) or up (`vertical`); the x axis of lines and areas is always horizontal. */
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ValueAxis;
  /** Categories labelled every n-th, so that years don't crowd. */
  readonly categoryStep: number;
  /** Categories stand at their days on a true date axis; absent: one after the other. */
  readonly dateAxis?: DateAxis;
  readonly legend: boolean;
  /** Dashed verticals at a place between categories, with a word: a coup in March 2012. */
  readonly events: readonly ChartEvent[];
  /** Labels stand left of the first points and right of the last, as on a slope; absent: beside their points. */
  readonly labelsAtEnds?: true;
  /** Space between bars as a percentage of a bar's width. */
  readonly gapWidth: number;
  /** For those who can't see it: "Bar chart of … where …." */
  readonly alt: string;
  /** Heading of the workbook's category column: "Year", "Item". */
  readonly categoryHeading: string;
  /** What a value is, for the workbook: "millions of Canadian dollars". */
  readonly unitLabel: string;
  /** The unit of every value, for those that read the deck by program. */
  readonly unit: Unit;
  /** Powers of ten the plotted numbers are divided by: 6 plots millions. */
  readonly exponent: number;
  /** What it shows as words in rows and columns: for the notes, and where a table stands for the chart. */
  readonly table: ChartTable;
  /** Sentences that the slide's note line owes the reader: what the fills mean, rounding, breaks, provisional figures. */
  readonly notes: readonly string[];
  /** Every fact drawn or marked, and the rates used, in order of first use. */
  readonly facts: readonly FactId[];
  /** One row a fact shown, for the sheet "Sources". */
  readonly sourceRows: readonly ChartSourceRow[];
  /** Words of the charts beside it that share its scale: plots that must be compared are equally large. */
  readonly beside?: { readonly categories: readonly string[]; readonly labels: readonly string[] };
}

export interface ChartCategory {
  readonly label: string;
  /** Days since 1970-01-01, on a date axis. */
  readonly day?: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ColourToken;
  readonly fill: Fill;
  /** One a category; null is a gap, never zero. */
  readonly points: readonly (ChartPoint | null)[];
  /** The index of the point beside which the series' name is written instead of in a legend. */
  readonly nameAt?: number;
  /** A line over the bars, on their axis. */
  readonly drawnAs?: 'line';
  /** Drawn thin, as context for another series. */
  readonly subdued?: boolean;
}

export interface ChartPoint {
  /** In plotted units (divided by 10^exponent). Exact. */
  readonly value: Decimal;
  readonly fact: FactId;
  /** As shown beside the point, in the deck's language; absent: no label. */
  readonly label?: string;
  readonly labelPosition?: 'above' | 'below' | 'left' | 'right' | 'inside' | 'end';
  /** The point that the title speaks of: its label is bold. */
  readonly emphasis?: boolean;
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

/** An axis from one day to another, in days since 1970-01-01, both included; a column is one unit wide. */
export interface DateAxis {
  readonly unit: 'day' | 'month';
  readonly first: number;
  readonly last: number;
}

export interface ChartEvent {
  readonly fact: FactId;
  readonly label: string;
  /** Place along the category axis: 0 is the middle of the first category, 1 of the second. */
  readonly position: number;
}

export interface ChartTable {
  /** The first heads the rows' names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
}

/** What is written in a table's cell, and the fact it is of. */
export interface ChartCell {
  readonly text: string;
  readonly fact: FactId;
}

export interface ChartSourceRow {
  readonly row: string;
  readonly fact: FactId;
  readonly period: string;
  readonly source: string;
  readonly at: string;
  readonly says: string;
}
