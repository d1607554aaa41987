import type { CautionKind } from './caution.ts';
import type { Chart } from './chart.ts';
import type { FactId } from './fact.ts';
import type { Language } from './language.ts';
import type { Marking } from './marking.ts';
import type { Acceptance, Borders } from './outline.ts';
import type { Picture, Turn } from './picture.ts';
import type { SourceId } from './source.ts';
import type { Span } from './span.ts';

/** Where the characters of a run come from. Digits may come from any kind but `words`. */
export type Origin =
  | { readonly kind: 'words' }
  /**
   * A figure: the facts it was made from (one, or the inputs of an operation), and how it was
   * written.
   */
  | { readonly kind: 'fact'; readonly facts: readonly FactId[]; readonly form: FactForm; readonly value?: ExactValue }
  | { readonly kind: 'program'; readonly what: ProgramText }
  /** A name from names.yaml that contains digits: “C-17”, an aircraft. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'literal'; readonly because: string }
  /** A figure without a source, allowed in a draft. It is shown with a mark after it. */
  | { readonly kind: 'unsourced' };

/** An exact value, independent of language: `16000000 CAD`, `93..95 percent`, `2012-03-22`. */
export type ExactValue = string;

/** A fact as it was when it was shown, so that later changes can be detected. */
export interface StatedFact {
  readonly id: FactId;
  /** SHA-256 of everything it states, in hexadecimal. */
  readonly fingerprint: string;
  /** Absent if the fact has no value of its own, such as a relation or a whole series. */
  readonly value?: ExactValue;
}

/** How a run shows its facts: as a figure made of them, or as words about them. */
export const FACT_FORMS = {
  words: 'figure',
  short: 'figure',
  bare: 'figure',
  size: 'figure',
  ordinal: 'figure',
  year: 'figure',
  period: 'figure',
  count: 'figure',
  ratio: 'figure',
  share: 'figure',
  difference: 'figure',
  sum: 'figure',
  change: 'figure',
  hedge: 'words',
  items: 'words',
  quotation: 'words',
  translation: 'words',
  label: 'words',
  basis: 'words',
  subtitle: 'words',
  note: 'words',
  description: 'words',
} as const;

export type FactForm = keyof typeof FACT_FORMS;

/** The closed list of texts with digits that the program itself may write. */
export type ProgramText =
  | 'slide-number'
  | 'axis-tick'
  | 'locator'
  | 'as-of'
  | 'source-date'
  | 'version'
  | 'ordinal'
  | 'marking'
  | 'period'
  | 'template'
  | 'check-sheet'
  | 'note-key';

/** A link to another slide of the deck, followed in the slideshow. */
export interface Jump {
  /** ID of a slide of the scene. */
  readonly slide: string;
  /** Shown when the pointer rests on it: "Government of Canada, Nov 2013, ¶4: “$16 million”". */
  readonly tip: string;
}

/** A piece of text with one look, one language and one origin. Never empty. */
export interface Run {
  readonly text: string;
  readonly origin: Origin;
  readonly language: Language;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string;
  readonly jump?: Jump;
  /** The name of the claim that the words stand for. */
  readonly claim?: string;
  /** The figure with its unit, where its text leaves that to a heading. */
  readonly figure?: string;
  /** Set smaller than its neighbours: the hedge next to a big figure. */
  readonly small?: boolean;
  /** Set small and high: the letter of a note. */
  readonly raised?: boolean;
  readonly span?: Span;
}

/** Runs with explicit line breaks between them. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** 0 for plain text and first-level bullets. */
  readonly level: number;
  readonly marker: 'none' | 'bullet' | 'number' | 'quote';
  /** First number of a numbered list that continues from another slide. */
  readonly listStart?: number;
}

/** One outline in one language, with every fact resolved. Nothing is laid out yet. */
export interface Deck {
  /** Path of the outline, for messages. */
  readonly file: string;
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly marking: Marking;
  /** ISO date: `2023-12-31`. Used for all dates inside the package. */
  readonly asOf: string;
  readonly slides: readonly DeckSlide[];
  /** Every source cited, in order of first use. */
  readonly sources: readonly SourceId[];
  /** Every fact that a run, a chart or a note of the deck rests on, in order of first use. */
  readonly facts: readonly StatedFact[];
  /** What the cover says about the deck itself: as-of, version, reference, distribution. */
  readonly footer: readonly Run[];
  /** The same, part by part, for a cover that has rows for them. */
  readonly details: readonly Detail[];
  readonly draft: boolean;
}

/** A row of a cover: “Version” and “2”. */
export interface Detail {
  readonly label: readonly Run[];
  readonly value: readonly Run[];
}

export interface DeckSlide {
  /** Unique in the deck. */
  readonly id: string;
  /** Who wrote it: the author, or the program as an annex after the author's slides. */
  readonly role: 'authored' | 'annex';
  readonly span: Span;
  /** Name of the template's layout. */
  readonly layout: string;
  readonly section?: string;
  readonly marking: Marking;
  readonly title: readonly Run[];
  readonly titleSpan: Span;
  /** Generated or overridden lines; empty if there is none. */
  readonly subtitle: readonly Run[];
  readonly sourceLine: readonly Run[];
  /** The ways to write the note line, the fullest first; empty if there is nothing to tell. */
  readonly noteLines: readonly NoteLine[];
  /** Texts of the lines above that every slide it is laid out on must print. */
  readonly owed: Owed;
  readonly body: readonly Paragraph[];
  readonly panels: readonly DeckPanel[];
  readonly content?: Content;
  readonly notes: Notes;
  /** Facts shown anywhere on the slide or in its notes, in order of first use. */
  readonly facts: readonly FactId[];
  /** Facts whose figures appear in the alt text written by the author. */
  readonly altFacts?: readonly FactId[];
  /** The outline's acceptances that let something pass here; their reasons are on the note line. */
  readonly accepted: readonly Acceptance[];
}

/** A sentence that must be told beside figures. */
export interface Caution {
  readonly kind: CautionKind;
  readonly runs: readonly Run[];
  /** The facts shown whose figures it is about; empty where it is about the slide as a whole. */
  readonly about: readonly FactId[];
}

/** One way to write a slide's note line. */
export interface NoteLine {
  readonly runs: readonly Run[];
  /** The cautions that it leaves to the notes. */
  readonly moved: readonly Caution[];
  /** The letters by which its cautions are told apart, each with the facts it is about. */
  readonly keys: readonly NoteKey[];
}

export interface NoteKey {
  /** The letter as the note has it. */
  readonly letter: Run;
  readonly facts: readonly FactId[];
}

/** A slide's note line with all of its cautions. */
export function fullNote({ noteLines }: Pick<DeckSlide, 'noteLines'>): readonly Run[] {
  return noteLines[0]?.runs ?? [];
}

/** What can't be taken off a slide: the sources of what it shows, and its cautions, some of which may stand in its notes. */
export interface Owed {
  readonly sources: readonly string[];
  readonly cautions: readonly Caution[];
}

export interface DeckPanel {
  readonly heading: readonly Run[];
  readonly body: readonly Paragraph[];
  /** What its chart measures, when and in what unit, as far as it isn't that of all panels. */
  readonly subtitle?: readonly Run[];
  readonly content?: Exclude<Content, { kind: 'timeline' }>;
}

/** What is said but not shown. */
export interface Notes {
  readonly talkingPoints: readonly Paragraph[];
  readonly ifPressed: readonly Paragraph[];
  /** Those of the facts in the two above. */
  readonly cautions: readonly Paragraph[];
  /** One line per source. */
  readonly sources: readonly Paragraph[];
  /**
   * The data of a chart or timeline in words, for those who can't see it: a timeline's entries one by one, since each
   * slide that it goes on over tells its own.
   */
  readonly description: readonly Paragraph[];
}

export type Content = DeckChart | DeckTable | DeckStats | DeckTimeline | DeckImage | DeckMap;

export interface DeckChart {
  readonly kind: 'chart';
  readonly span: Span;
  readonly chart: Chart;
}

export interface DeckTable {
  readonly kind: 'table';
  readonly span: Span;
  readonly alt: string;
  readonly columns: readonly TableColumnHead[];
  readonly rows: readonly TableRow[];
  /** The facts its rows show, named in the shape's fact map. */
  readonly facts: readonly FactId[];
  /** For a table shown instead of a chart: sentences that must appear on the slide's note line. */
  readonly notes?: readonly string[];
  /** Set for a table of words. `widths` are shares of the table's width, one for each column, if its author gives them. */
  readonly words?: { readonly widths?: readonly number[] };
  /** The number of tints of a heat map. */
  readonly tints?: number;
  /** How its first slide set it, for the slides it goes on over: the same size and the same columns. */
  readonly setAs?: TableSetting;
}

export interface TableColumnHead {
  readonly heading: readonly Run[];
  /** What its numbers are in, below the heading: "US$ M". */
  readonly unit?: readonly Run[];
  readonly align: 'left' | 'right';
  /** Our own among others' columns: marked by a heavier rule. */
  readonly ours?: true;
  /** How many columns the heading spans, if more than its own. Those after it have none. */
  readonly spans?: number;
}

/** Emphasis, a total below a rule, or the name of the rows below it, which spans all columns. */
export type TableRowLook = 'plain' | 'emphasis' | 'total' | 'group';

export interface TableRow {
  readonly look: TableRowLook;
  /** One for each column; the only one of a group. */
  readonly cells: readonly (readonly Run[])[];
  /** In a heat map, which tint each cell lies on, from 0, the lightest. */
  readonly tints?: readonly (number | undefined)[];
}

/** A choice of layout. Lengths are in points. */
export interface TableSetting {
  readonly style: string;
  readonly columnWidths: readonly number[];
  /** Between columns. */
  readonly gap: number;
  /** Long words may be divided. */
  readonly divides: boolean;
  readonly padding: number;
}

export interface DeckStat {
  readonly fact: FactId;
  /** Set small before the value: "about", "environ". */
  readonly hedge: readonly Run[];
  readonly value: readonly Run[];
  readonly label: readonly Run[];
  /** The period or as-of below the label. */
  readonly when: readonly Run[];
}

export interface DeckStats {
  readonly kind: 'stats';
  readonly span: Span;
  readonly stats: readonly DeckStat[];
}

export interface TimelineEntry {
  readonly fact: FactId;
  /** The whole date, as far as known. */
  readonly date: readonly Run[];
  /** The same in up to two lines: what tells the entries apart, set large, and the rest: "2012" and "Mar 22". */
  readonly lines: readonly (readonly Run[])[];
  readonly label: readonly Run[];
  /** The amount that the fact states: "$13M". Empty if it states none. */
  readonly amount: readonly Run[];
  /** First and last day the date allows, in days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly highlighted: boolean;
  readonly planned: boolean;
  /** Place of its lane among those of the timeline; 0 without lanes. */
  readonly lane: number;
  /** Its day runs through all lanes. */
  readonly isEvent: boolean;
  /** An end that isn't known: what it shows goes on, or has begun, nobody says how far. */
  readonly open?: 'from' | 'to';
}

export interface DeckTimeline {
  readonly kind: 'timeline';
  readonly span: Span;
  readonly alt: string;
  readonly spacing: 'even' | 'true';
  /** Names of the lanes; empty if it has none. */
  readonly lanes: readonly (readonly Run[])[];
  /** In order of date, in lanes lane by lane. */
  readonly entries: readonly TimelineEntry[];
  /** Absent on the first of the slides that it is told on. */
  readonly goesOn?: TimelineSetting;
}

/** What all slides share that one timeline goes on over, as decided on the first. */
export interface TimelineSetting {
  /** How many slides are still to come, this one included. */
  readonly slides: number;
  /** Names of the styles of the words, and of the dates where those have one of their own. */
  readonly style: string;
  readonly dateStyle?: string;
  /** Where words stand in lanes. */
  readonly place?: 'below' | 'beside';
  /** The stretch of time of an axis to scale, in days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
}

export interface DeckImage {
  readonly kind: 'image';
  readonly span: Span;
  /** Path relative to the workspace root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: Picture['mediaType'];
  readonly turn: Turn;
  /** In pixels, as shown: turned. */
  readonly width: number;
  readonly height: number;
  /** Empty if it is decorative. */
  readonly alt: string;
}

export interface DeckMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly alt: string;
  /** Codes of the countries that are shown whole, with the names that stand on them. */
  readonly shown: readonly NamedLand[];
  /** Countries that are named beside them. */
  readonly beside: readonly NamedLand[];
  /** Whether those are what lies around, and may be cut off; otherwise they are shown whole as well. */
  readonly isAround: boolean;
  readonly places: readonly MarkedPlace[];
  readonly borders?: Borders;
  /** What each area in dispute is called. */
  readonly areas: readonly { readonly id: string; readonly name: readonly Run[] }[];
  /** Sentences that must appear on the slide’s note line. */
  readonly notes: readonly string[];
}

export interface NamedLand {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: readonly Run[];
}

/** A town that a map marks. */
export interface MarkedPlace {
  readonly fact: FactId;
  readonly name: readonly Run[];
  /** In degrees, north and east above zero. */
  readonly latitude: number;
  readonly longitude: number;
  readonly isCapital: boolean;
}
