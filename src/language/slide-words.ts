import type { RateFact } from '../model/fact.ts';

/** The words that the program itself puts on slides and in notes. */
export interface SlideWords {
  readonly lines: LineWords;
  readonly notes: NotesWords;
  readonly cover: CoverWords;
  readonly evidence: EvidenceWords;
  readonly table: TableWords;
  readonly annex: AnnexWords;
}

/** Headings include their colon, spaced as the language requires. */
interface LineWords {
  readonly source: string;
  readonly sources: string;
  readonly currencyInferred: string;
  /** A person's reason for reading the source so; may end in a full stop. */
  readonly readByPerson: (because: string) => string;
  /** That the source doesn't print the dates of these; without names, of some of what is shown. */
  readonly datesInferred: (of: readonly string[]) => string;
  readonly converted: (currency: string, method: RateFact['method']) => string;
  /** Before the facts that a claim rests on: "Compared: ". */
  readonly compared: string;
  /** What a chart of shares is about; the measure begins with a small letter, and may be empty. */
  readonly shareOf: (measure: string) => string;
  readonly currentPrices: string;
  readonly constantPrices: (year: number) => string;
  /** What stands before the figure preferred in a conflict, before the others, and behind them. */
  readonly preferred: readonly [string, string, string];
}

interface NotesWords {
  readonly talkingPoints: string;
  /** "about 1 minute" */
  readonly minutes: (count: number) => string;
  readonly ifPressed: string;
  readonly description: string;
  readonly cautions: string;
  readonly sources: string;
  readonly draft: string;
  /** In a draft: before a finding, the title of the slide of findings that belong to none, and of a slide that fails. */
  readonly toMend: string;
  readonly stillToMend: string;
  readonly cannotBeMade: string;
  /** The title of a draft’s slide that has none. */
  readonly untitled: string;
  /** In a draft: at the place of a chart or a table that fails. */
  readonly unmade: string;
  /** Placeholder text on the notes master. */
  readonly prompt: string;
}

interface CoverWords {
  /** Before the day that the brief is true on. */
  readonly briefAsOf: string;
  readonly version: string;
  readonly distribution: string;
  /** What stands before each of these in rows of their own. */
  readonly details: Readonly<Record<'asOf' | 'version' | 'reference' | 'distribution', string>>;
}

interface EvidenceWords {
  readonly table: string;
  readonly year: string;
  readonly evenSpacing: string;
  readonly trueSpacing: string;
  readonly spans: string;
  /** In lanes: what a bar is, and what is dashed. */
  readonly periods: string;
  readonly openEnds: string;

  /** A timeline's alternative text, without its final full stop. */
  readonly timelineFromTo: (events: number, from: string, to: string) => string;
}

interface TableWords {
  readonly item: string;
  readonly value: string;
  readonly period: string;
  readonly basis: string;
  readonly source: string;
}

interface AnnexWords {
  readonly title: string;
  readonly section: string;
  readonly dateInferred: string;
  readonly ownPosition: string;
  readonly internal: string;
}
