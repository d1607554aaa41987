import type { Decimal } from 'decimal.js';
import type { ColourToken } from './colour.ts';
import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { Unit } from './unit.ts';

/**
 * Shows how firm a figure is: disbursed is solid, committed or pledged outlined, estimated hatched.
 * `none` draws nothing.
 */
export type Fill = 'solid' | 'outlined' | 'hatched' | 'none';

/**
 * A chart with every decision made: scale, ticks, colours and labels. The chart part and its
 * workbook are written from it and add nothing.
 */
export interface Chart {
  /** How its series are drawn, unless one says otherwise. */
  readonly kind: 'bar' | 'line' | 'area' | 'doughnut';
  readonly language: Language;
  /**
   * Bars run right (`horizontal`) or up (`vertical`); the x axis of lines and areas is always
   * horizontal.
   */
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ValueAxis;
  /** How time runs along the horizontal axis; absent where categories are things, each with its name. */
  readonly time?: TimeAxis;
  /** What an axis of time names, chosen by the room that the laid-out chart has. */
  readonly named?: NamedStops;
  /** A line joins points across categories without one: each of its series is measured at intervals. */
  readonly joinsGaps?: true;
  /** Its bars are amounts, labelled with their shares of all that are drawn. */
  readonly shares?: true;
  readonly legend: boolean;
  /** Dashed vertical lines between categories, each with a label: a coup in March 2012. */
  readonly events: readonly ChartEvent[];
  /** What all slices of a ring come to, in its hole. */
  readonly centre?: ChartCentre;
  /** What is said at points; each stands on a helper series of its own. */
  readonly annotations?: readonly ChartAnnotation[];
  /**
   * Puts labels left of the first points and right of the last, as on a slope; otherwise next to
   * their points.
   */
  readonly labelsAtEnds?: true;
  /** Names at the ends of lines stand beside their figures, not above them: where lines end too close to one another. */
  readonly namesBeside?: true;
  /** Space between bars as a percentage of a bar's width. */
  readonly gapWidth: number;
  /** Alternative text: "Bar chart of … where …." */
  readonly alt: string;
  /** Heading of the workbook's category column: "Year", "Item". */
  readonly categoryHeading: string;
  /** The unit of the values, for the workbook: "millions of Canadian dollars". */
  readonly unitLabel: string;
  /** The unit of every value, for programs that read the deck. */
  readonly unit: Unit;
  /** Power of ten that the plotted numbers are divided by: 6 plots millions. */
  readonly exponent: number;
  /** The chart as a table of words, for the notes and for a table shown instead of the chart. */
  readonly table: ChartTable;
  /**
   * Sentences that must appear on the slide's note line: what the fills mean, rounding, breaks,
   * provisional figures.
   */
  readonly notes: readonly string[];
  /** Every fact drawn or marked, and the rates used, in order of first use. */
  readonly facts: readonly FactId[];
  /** One row per fact shown, for the sheet "Sources". */
  readonly sourceRows: readonly ChartSourceRow[];
  /** Labels that have no room in their part of a stack are left out; its axis is visible. */
  readonly partlyLabelled?: true;
  /** Names stand above their bars, whose whole width they have, not beside them. */
  readonly namesAbove?: true;
  /** The same bars in two columns, for a chart that has more than one column holds. */
  readonly columns?: readonly Chart[];
  /** The same in lying bars, which is drawn instead where the words of standing ones have no room. */
  readonly lying?: Chart;
  /**
   * Words of neighbouring charts with the same scale, so that plots to be compared get the same
   * size.
   */
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
  /** One per category; null is a gap, never zero. */
  readonly points: readonly (ChartPoint | null)[];
  /** Index of the point next to which the series' name is written instead of in a legend. */
  readonly nameAt?: number;
  /** A line drawn over the bars, on the same axis; or dots: at the ends of thin stems from zero, or joined across both series of a chart. */
  readonly drawnAs?: 'line' | 'stems' | 'dots';
  /** A line drawn thick: what the title speaks of. */
  readonly strong?: boolean;
  /**
   * No data: it carries the totals above stacks, the thin lines from one step of a waterfall to the next, or an annotation at
   * its only point. It comes after all data, follows it in the workbook, and is in no legend.
   */
  readonly helper?: 'totals' | 'steps' | 'annotation';
}

export interface ChartPoint {
  /** In plotted units (divided by 10^exponent). Exact. */
  readonly value: Decimal;
  /** Where the hatched part of a range begins; `value` is then its length. */
  readonly low?: Decimal;
  readonly fact: FactId;
  /** The facts that it is the sum of, if it shows no single one; `fact` is then the first. */
  readonly sumOfFacts?: readonly FactId[];
  /** The label next to the point, in the deck's language; absent: no label. */
  readonly label?: string;
  /** The figure by itself, where its label leaves the unit to the slide: "$106.5M" for "106.5". */
  readonly figure?: string;
  readonly labelPosition?: 'above' | 'below' | 'left' | 'right' | 'inside' | 'end';
  /** The point the title speaks of; its label is bold. */
  readonly emphasis?: boolean;
  /** Override the series' look for this point. */
  readonly colour?: ColourToken;
  readonly fill?: Fill;
  /** Drawn pale, with an edge: an earlier period of what isn't spoken of. */
  readonly pale?: boolean;
  /** Whether a line has a marker here. */
  readonly marked: boolean;
  /** The lines of an annotation, once it has a place. */
  readonly lines?: readonly string[];
  /** In a helper: the points of data that its value is the sum of, from which the workbook computes it. */
  readonly sumOf?: readonly { readonly series: number; readonly point: number }[];
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Hidden if every point shows its value. */
  readonly visible: boolean;
  /** Number format of the ticks in Excel's notation: `#,##0`. */
  readonly format: string;
}

/** An axis of time, to scale: a distance along it is a length of time. */
export type TimeAxis = TimeSlots | DateAxis;

/**
 * Each category is a period as long as the others, those without a figure too, and takes up an equal stretch. What
 * columns stand on, and all that lies before dates in a workbook begin.
 */
export interface TimeSlots {
  readonly kind: 'slots';
  /** The numbers of categories from one name to the next that suit these periods, in ascending order. */
  readonly steps: readonly number[];
}

/** Categories stand at their days. Days are counted from 1970-01-01. */
export interface DateAxis {
  readonly kind: 'dates';
  /** The days at its left and its right end. */
  readonly first: number;
  readonly last: number;
  /** A day takes up a stretch of the axis, as dots on stems stand on it; absent: lines run from end to end. */
  readonly daysHaveWidth?: true;
  /** The days that may be named, in order and one `stride` apart; only the last may be nearer to the one before it. */
  readonly stops: readonly TimeStop[];
  readonly stride: { readonly unit: 'day' | 'month'; readonly count: number };
  /** The numbers of strides from one tick to the next that suit these periods, in ascending order. */
  readonly steps: readonly number[];
  /** How a workbook's number format writes the names, where one can. */
  readonly format?: 'year' | 'month';
}

export interface TimeStop {
  readonly day: number;
  readonly label: string;
}

/** Stops of a date axis, or categories, by their index. */
export interface NamedStops {
  /** Ticks stand at every n-th stop from the first. */
  readonly step: number;
  /** The first and the last are among them. */
  readonly stops: readonly number[];
  /** A viewer's own axis names just these; otherwise a helper series does. */
  readonly byAxis: boolean;
}

export interface ChartEvent {
  readonly fact: FactId;
  readonly label: string;
  /** On a date axis its day; else a place among the categories: 0 is the middle of the first, 1 of the second. */
  readonly position: number;
}

export interface ChartCentre {
  /** "Total". */
  readonly name: string;
  /** With its unit: "$17.2M". */
  readonly figure: string;
  /** In plotted units. */
  readonly value: Decimal;
  readonly facts: readonly FactId[];
}

export interface ChartAnnotation {
  /** Its helper series, and the point there. */
  readonly series: number;
  readonly point: number;
  /** For those who read or hear it without the chart: what it is said of, and the words. */
  readonly said: string;
  /** The figures in its words. */
  readonly figures: readonly AnnotationFigure[];
}

export interface AnnotationFigure {
  readonly text: string;
  readonly facts: readonly FactId[];
  /** How it was written or computed: `words`, `change`. */
  readonly form: string;
  readonly value?: string;
}

export interface ChartTable {
  /** The first is the heading of the row names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
  /** The number of tints of its cells, if it is shown as a heat map. */
  readonly tints?: number;
}

/** A table cell's text, and the fact it shows. */
export interface ChartCell {
  readonly text: string;
  /** What stands for it in a table below a subtitle that says the unit: 17.2 for $17.2M. */
  readonly mark?: string;
  readonly fact: FactId;
  /** The facts that it states the sum of; `fact` is then the first. */
  readonly sumOfFacts?: readonly FactId[];
  /** Which of the table’s tints it lies on, from 0, the lightest. */
  readonly tint?: number;
}

/** The facts that a point or a cell shows: one, or those that it is the sum of. */
export function factsShown({ fact, sumOfFacts }: Pick<ChartPoint, 'fact' | 'sumOfFacts'>): readonly FactId[] {
  return sumOfFacts ?? [fact];
}

export interface ChartSourceRow {
  readonly row: string;
  readonly fact: FactId;
  readonly period: string;
  readonly source: string;
  readonly at: string;
  readonly says: string;
}
