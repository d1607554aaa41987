import type { ObservationStatus } from '../model/fact.ts';

/** A point of a chart as a finding names it: its name, and its figure as written on the chart. */
export interface NamedFigure {
  readonly name: string;
  readonly label: string;
}

/** The chart's own words: in its alternative text, its data table and the note below it. */
export interface ChartWords {
  /**
   * Names of chart kinds whose own files don't give one in this language, by their name in the main
   * language.
   */
  readonly nouns: Readonly<Record<string, string>>;
  readonly findings: FindingWords;
  readonly labels: ChartLabels;
  /** Up to which figures the tints of a heat map go, the faintest first. */
  readonly tints: (ends: readonly string[]) => string;
  /** What the note calls values with this fill, or with a diamond for a dot: "Outlined". */
  readonly fills: Readonly<Record<'solid' | 'outlined' | 'hatched' | 'diamond', string>>;
  readonly estimate: string;
  readonly statuses: Readonly<Record<Exclude<ObservationStatus, 'final'>, string>>;
  /** The hatched end of a range bar. */
  readonly range: string;
  /** Of bars whose figures are bounds: "at least 40". */
  readonly bound: string;
  /** Of a bar that is hatched, or a dot that is a diamond, because its figure is an upper bound: "up to 40". */
  readonly upperBound: (drawn: string) => string;
  /** On the dashed line where a series starts again after a break. */
  readonly breakWord: string;
  /** Shown if the rounded parts don't add up to the rounded total. */
  readonly rounded: string;
  readonly cropped: string;
  /** Told where events stand along yearly figures. */
  readonly midYear: string;
  /** What the figures above stacks are. */
  readonly totals: string;
  /** A change from one point to another, and the time between them: "−42% in two years". */
  readonly changeIn: (change: string, count: number, unit: 'year' | 'quarter' | 'month') => string;
  /** Of a bar beside which all others are slivers: its share of all of them. */
  readonly dominant: (one: NamedFigure) => string;
  /** How amounts of several years were brought to the prices of one year. */
  readonly deflated: (deflator: string) => string;
}

/** The text after "where": only nouns and figures, so that no verb has to agree with a name. */
interface FindingWords {
  readonly only: (one: NamedFigure) => string;
  readonly ends: (high: NamedFigure, low: NamedFigure) => string;
  readonly course: (from: NamedFigure, to: NamedFigure, peak: NamedFigure | undefined) => string;
  /** The highest, and its share of all that are shown. */
  readonly dominant: (high: NamedFigure, share: string) => string;
  readonly largest: (part: NamedFigure) => string;
  readonly total: (total: NamedFigure) => string;
}

interface ChartLabels {
  readonly of: string;
  readonly where: string;
  readonly item: string;
  readonly year: string;
  readonly date: string;
  readonly value: string;
  readonly share: string;
  readonly total: string;
  /** Workbook headings of helper series: totals above stacks, lines between the steps of a waterfall, annotations. */
  readonly stackTotals: string;
  readonly stepLines: string;
  /** The bar that is the sum of so many smaller ones, two at least: "20 others". */
  readonly others: (count: number) => string;
  readonly annotation: string;
  /** Workbook headings of the layers that make up a range, a gap or a waterfall. */
  readonly unseenBase: string;
  readonly lowEnd: string;
  readonly lowToHigh: string;
  readonly step: string;
  /** For a line that continues after a break in the series. */
  readonly after: (name: string, from: string) => string;
  /**
   * Whether a comma precedes "where" after a chart's name alone; after more than that it always
   * does.
   */
  readonly commaBeforeWhere: boolean;
}
