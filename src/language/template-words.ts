import type { SlotAccepts } from '../model/template.ts';

/** What a layout of a PowerPoint file is for. */
export type LayoutRole = 'cover' | 'content' | 'two-contents' | 'title-only' | 'section';

/** Words in templates: what layouts are called, what placeholders ask for, and what specimens are filled with. */
export interface TemplateWords {
  readonly layouts: Readonly<Record<string, string>>;
  /** The names that PowerPoint gives its layouts in this language, without accents and in small letters. */
  readonly powerPointLayouts: Readonly<Record<LayoutRole, readonly string[]>>;
  /** What an empty placeholder asks for when an officer adds a slide in PowerPoint. */
  readonly prompts: Readonly<Record<SlotAccepts, string>>;
  /** Headings of the workbook behind a chart. */
  readonly workbook: WorkbookWords;
  readonly specimen: SpecimenWords;
}

/** A deck of made-up slides that shows every layout of a template. Its sentences hold no figure. */
interface SpecimenWords {
  readonly title: (template: string) => string;
  /** How full a slide is, behind its layout's name. */
  readonly fillings: Readonly<Record<'little' | 'much' | 'zero' | 'missing', string>>;
  /** Five, of one line or two. */
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
  readonly top: string;
  readonly sources: readonly [
    item: string,
    fact: string,
    period: string,
    source: string,
    place: string,
    printed: string,
  ];
}
