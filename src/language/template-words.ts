import type { SlotAccepts } from '../model/template.ts';

/** Words in templates: what layouts are called, what placeholders ask for, and what specimens are filled with. */
export interface TemplateWords {
  readonly layouts: Readonly<Record<string, string>>;
  /** What an empty placeholder asks for when an officer adds a slide in PowerPoint. */
  readonly prompts: Readonly<Record<SlotAccepts, string>>;
  /** Headings of the workbook behind a chart. */
  readonly workbook: WorkbookWords;
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
