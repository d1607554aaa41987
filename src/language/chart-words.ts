import type { ObservationStatus } from '../model/fact.ts';

/** A place on a chart, as a finding names it: what stands there, and its figure as the chart writes it. */
export interface NamedFigure {
  readonly name: string;
  readonly label: string;
}

/** The words that a chart brings by itself: in its alternative text, its data table and the note below it. */
export interface ChartWords {
  /** What kinds of charts are called whose own files don't name them in this language, by their names in the main one. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly findings: FindingWords;
  readonly labels: ChartLabels;
  /** How the values of a fill are named in the note: "Outlined". */
  readonly fills: Readonly<Record<'solid' | 'outlined' | 'hatched', string>>;
  readonly estimate: string;
  readonly statuses: Readonly<Record<Exclude<ObservationStatus, 'final'>, string>>;
  /** The hatched end of a range bar. */
  readonly range: string;
  /** On the dashed line where a series begins anew. */
  readonly breakWord: string;
  /** Printed where parts as rounded don't add up to the total as rounded. */
  readonly rounded: string;
  readonly cropped: string;
  /** By what amounts of several years were brought to the prices of one. */
  readonly deflated: (deflator: string) => string;
}

/** What follows "where": nouns and figures alone, so that no verb has to agree with a name. */
interface FindingWords {
  readonly only: (one: NamedFigure) => string;
  readonly ends: (high: NamedFigure, low: NamedFigure) => string;
  readonly course: (from: NamedFigure, to: NamedFigure, peak: NamedFigure | undefined) => string;
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
  /** Workbook headings of the layers that a range, a gap or a waterfall is built of. */
  readonly unseenBase: string;
  readonly lowEnd: string;
  readonly lowToHigh: string;
  readonly step: string;
  readonly notAvailable: string;
  /** Of a line that goes on after a break in the series. */
  readonly after: (name: string, from: string) => string;
  /** Whether a comma stands before "where" after a chart's name alone; it always does after more than that. */
  readonly commaBeforeWhere: boolean;
}
