import type { SlotAccepts } from '../model/template.ts';

/** The purpose of a layout in a PowerPoint file. */
export type LayoutRole = 'cover' | 'content' | 'two-contents' | 'title-only' | 'section';

/** Words in templates: names of layouts, prompts of placeholders, and the content of specimens. */
export interface TemplateWords {
  readonly layouts: Readonly<Record<string, string>>;
  /** PowerPoint's own layout names in this language, without accents and in lower case. */
  readonly powerPointLayouts: Readonly<Record<LayoutRole, readonly string[]>>;
  /** Prompt of an empty placeholder, seen when an officer adds a slide in PowerPoint. */
  readonly prompts: Readonly<Record<SlotAccepts, string>>;
  /** Headings of the workbook behind a chart. */
  readonly workbook: WorkbookWords;
  readonly specimen: SpecimenWords;
}

/**
 * A deck of made-up slides that shows every layout of a template. Its sentences contain no figures.
 */
interface SpecimenWords {
  readonly title: (template: string) => string;
  /** How full a slide is, after its layout's name. */
  readonly fillings: Readonly<Record<'little' | 'much' | 'zero' | 'missing', string>>;
  /** Five, each one or two lines long. */
  readonly sentences: readonly string[];
  readonly shortSentence: string;
  /** Three. */
  readonly panelHeadings: readonly string[];
  readonly pictureAlt: string;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly amounts: string;
  readonly series: string;
  readonly shortLabel: string;
  readonly longLabel: string;
  readonly noAid: string;
  readonly aidByYear: string;
  readonly aidByYearInPart: string;
  readonly events: readonly [string, string];
}

interface WorkbookWords {
  readonly unit: string;
  readonly event: string;
  readonly position: string;
  readonly height: string;
  /** The series that writes names along an axis where the axis itself would not. */
  readonly axisName: string;
  /** The labels of a series as the deck writes them. */
  readonly asShown: (series: string) => string;
  /** The series of no length that carries labels past the ends of stacks. */
  readonly pastEnd: string;
  /** Headings of the columns that draw two dots in a row, the bar between them, and the row’s name. */
  readonly dots: Readonly<Record<'places' | 'start' | 'joinX' | 'joinY', string>>;
  readonly sources: readonly [
    item: string,
    fact: string,
    period: string,
    source: string,
    place: string,
    printed: string,
  ];
}
