import { type ChartKind, isShownAsTable } from './chart-kind.ts';
import type { Claim } from './claim.ts';
import type { FactReference } from './fact.ts';
import type { FactColour } from './fact-role.ts';
import type { ByLanguage, Language } from './language.ts';
import type { Marking } from './marking.ts';
import type { Period } from './period.ts';
import type { Span, Spanned } from './span.ts';
import type { Currency } from './unit.ts';
import type { Inline, SlideWords } from './words.ts';

/** Words per language, with their spans. */
export type SpannedTexts = ByLanguage<Spanned<string>>;

/** What the author wrote: evidence shared by all languages, words per language. */
export interface Outline {
  /** Path relative to the workspace root. */
  readonly file: string;
  readonly span: Span;
  /** The file's name without its extension; decks are named after it. */
  readonly name: string;
  readonly brief: Spanned<string>;
  readonly title: SpannedTexts;
  readonly template: Spanned<string>;
  readonly profile?: Spanned<string>;
  readonly marking: Marking;
  /** The only "today" that a build knows. */
  readonly asOf: Spanned<Period>;
  /** That `asOf` only stands in for a day that can't be read, in a draft. */
  readonly undated?: true;
  readonly version?: Spanned<string>;
  /** The file number, and who receives the deck. Printed with the version. */
  readonly reference?: Spanned<string>;
  readonly distribution?: SpannedTexts;
  /** Which part facts play in all charts, and so their colour. */
  readonly colours: readonly FactColour[];
  readonly annex: readonly Spanned<'sources' | 'check-sheet'>[];
  readonly slides: readonly OutlineSlide[];
  /** The languages this outline has words for: those its title and every slide are written in. */
  readonly languages: readonly Language[];
}

/**
 * The parts of an outline that a rule about words reads: all of it, what stands above its slides,
 * or one slide.
 */
export type OutlinePiece = Pick<Outline, 'title' | 'asOf' | 'slides'> & Partial<Pick<Outline, 'distribution'>>;

export interface OutlineSlide {
  readonly span: Span;
  /** As written, or made from the first title. */
  readonly id: string;
  readonly layout?: Spanned<string>;
  readonly section?: SpannedTexts;
  readonly marking?: Marking;
  readonly evidence?: Evidence;
  readonly accept: readonly Acceptance[];
  readonly alt?: SpannedTexts;
  readonly subtitle?: SpannedTexts;
  readonly source?: SpannedTexts;
  readonly note?: SpannedTexts;
  /**
   * `alt`, `subtitle`, `source` and `note` with their figures read, for each language they were
   * written in.
   */
  readonly overrides?: Overrides;
  /** What the words claim, tested at each build: `trade.exports-2012 > trade.imports-2012`. */
  readonly claims: readonly Claim[];
  readonly words: ByLanguage<SlideWords>;
}

/** The lines of a slide that are generated unless the author writes them. */
export const OVERRIDDEN_LINES = ['alt', 'subtitle', 'source', 'note'] as const;

export type OverriddenLine = (typeof OVERRIDDEN_LINES)[number];

export type Overrides = Readonly<Partial<Record<OverriddenLine, ByLanguage<readonly Inline[]>>>>;

/**
 * A refusal of the gate that the author overrides, and the reason, which is printed on the slide.
 */
export interface Acceptance {
  readonly code: Spanned<string>;
  readonly facts: readonly FactReference[];
  readonly reason: SpannedTexts;
  /** Who accepted it, and the ISO date, if they were written. */
  readonly by?: string;
  readonly on?: string;
  readonly span: Span;
}

export interface ChartEvidence {
  readonly kind: 'chart';
  readonly span: Span;
  readonly facts: readonly FactReference[];
  readonly chart?: Spanned<ChartKind>;
  /** So many of the largest amounts are drawn, and the others as one sum. */
  readonly top?: Spanned<number>;
  /** Facts drawn in the accent colour; the others are drawn in a weaker one. */
  readonly highlight: readonly FactReference[];
  /** Dated facts marked on a time axis. */
  readonly events: readonly FactReference[];
  /** What is said at points of the chart. */
  readonly annotations?: readonly Annotation[];
  readonly convert?: Conversion;
  /** Shows money in the prices of one year, by this series of price indices. */
  readonly prices?: { readonly deflator: FactReference; readonly base: number };
  /** Starts the value axis near the figures instead of at zero. For lines only. */
  readonly axis?: Spanned<'cropped'>;
  /** Labels for facts on this chart only: "Canada" for "Canada’s net bilateral aid to Mali". */
  readonly labels?: readonly ChartLabel[];
}

/** Words at a point of a chart, or the change from one point to another, which is computed. */
export type Annotation =
  | {
      readonly kind: 'words';
      readonly at: FactReference;
      readonly words: ByLanguage<readonly Inline[]>;
      readonly span: Span;
    }
  | { readonly kind: 'change'; readonly from: FactReference; readonly to: FactReference; readonly span: Span };

/** Converts money to this currency by this rate fact. */
export interface Conversion {
  readonly rate: FactReference;
  readonly to: Spanned<Currency>;
}

export interface ChartLabel {
  readonly of: FactReference;
  readonly label: SpannedTexts;
}

export interface TableEvidence {
  readonly kind: 'table';
  readonly span: Span;
  readonly facts: readonly FactReference[];
  /** The columns after the label. */
  readonly columns: readonly Spanned<TableColumn>[];
  /**
   * The author states that the figures are of one measure and comparable with one another, so the
   * gate checks them.
   */
  readonly oneMeasure: boolean;
  /** Facts or points whose rows are emphasised. */
  readonly highlight: readonly FactReference[];
  /** The total of its rows, or of each column of a table of series. */
  readonly total: readonly FactReference[];
}

export const TABLE_COLUMNS = ['value', 'period', 'basis', 'source'] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A table that the slide's own words hold. */
export interface WordTableEvidence {
  readonly kind: 'word-table';
  readonly span: Span;
  /** Shares of its width, one for each column. */
  readonly widths?: readonly number[];
}

export interface StatsEvidence {
  readonly kind: 'stats';
  readonly span: Span;
  readonly facts: readonly FactReference[];
}

export interface TimelineEvidence {
  readonly kind: 'timeline';
  readonly span: Span;
  /** All that it shows, lane by lane where it has lanes. */
  readonly facts: readonly FactReference[];
  readonly lanes?: readonly TimelineLane[];
  /** Those of the facts whose day runs through all lanes. */
  readonly events: readonly FactReference[];
  readonly spacing?: Spanned<'even' | 'true'>;
  readonly highlight: readonly FactReference[];
}

/** The facts of one who acted. */
export interface TimelineLane {
  readonly name: SpannedTexts;
  readonly facts: readonly FactReference[];
}

export interface ImageEvidence {
  readonly kind: 'image';
  readonly span: Span;
  /** Relative to the outline; must be inside the workspace. */
  readonly path: Spanned<string>;
  readonly decorative: boolean;
  /** Whether the deck gets what the picture’s file says of itself: place, date, author, camera. */
  readonly keepsMetadata: boolean;
}

/** How the borders of areas in dispute are drawn: hatched and given to no country, or as the atlas has them. */
export const BORDERS = ['hatched', 'as-drawn'] as const;

export type Borders = (typeof BORDERS)[number];

export interface MapEvidence {
  readonly kind: 'map';
  readonly span: Span;
  /** The countries that the map is of, by ISO 3166-1 alpha-3 code. */
  readonly show: readonly Spanned<string>[];
  /** Countries that are named beside them: those that border on them, or some by their codes. */
  readonly beside: 'neighbours' | readonly Spanned<string>[];
  /** Facts of places that are marked. */
  readonly places: readonly FactReference[];
  /** Absent if its author hasn’t said: then no area in dispute may lie in the frame. */
  readonly borders?: Borders;
}

export interface PanelsEvidence {
  readonly kind: 'panels';
  readonly span: Span;
  readonly panels: readonly PanelEvidence[];
}

/**
 * A panel holds one piece of evidence, or none if its words are enough. Its heading is the `##` at
 * the same position.
 */
export type PanelEvidence =
  | ChartEvidence
  | TableEvidence
  | WordTableEvidence
  | StatsEvidence
  | ImageEvidence
  | MapEvidence
  | WordsOnly;

export interface WordsOnly {
  readonly kind: 'words';
  readonly span: Span;
}

export type Evidence =
  | ChartEvidence
  | TableEvidence
  | WordTableEvidence
  | StatsEvidence
  | TimelineEvidence
  | ImageEvidence
  | MapEvidence
  | PanelsEvidence;

/** The kind of content that evidence is shown as: a table if a chart is replaced by one; a map stands where a picture does. */
export function shownAs(evidence: Evidence): Exclude<Evidence['kind'], 'map' | 'word-table'> {
  switch (evidence.kind) {
    case 'chart':
      return isShownAsTable(evidence.chart?.value) ? 'table' : 'chart';
    case 'word-table':
      return 'table';
    case 'map':
      return 'image';
    default:
      return evidence.kind;
  }
}
