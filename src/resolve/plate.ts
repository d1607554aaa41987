import { MAIN_LANGUAGE } from '../language/languages.ts';
import type { DeckSlide } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import type { Marking } from '../model/marking.ts';
import { programRun } from '../model/run.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Template } from '../model/template.ts';

/** What a plate is made from. */
export interface PlateWords {
  /** ID of the slide; free in the deck. */
  readonly id: string;
  readonly title: string;
  /** Findings, in the main language whatever the deck’s language. */
  readonly messages: readonly string[];
  readonly marking: Marking;
  readonly span: Span;
}

/** A draft's slide that says why something could not be made. */
export function plateSlide(plate: PlateWords, template: Template, language: Language): DeckSlide {
  const { id, title, messages, marking, span } = plate;
  return {
    id,
    role: 'annex',
    span,
    layout: bodyLayout(template)?.name ?? 'bullets',
    marking,
    title: [programRun(title, 'template', language)],
    titleSpan: span,
    subtitle: [],
    sourceLine: [],
    noteLines: [],
    owed: { sources: [], cautions: [] },
    body: messages.map((message) => ({
      runs: [programRun(message, 'template', MAIN_LANGUAGE)],
      level: 0,
      marker: 'bullet',
    })),
    panels: [],
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] },
    facts: [],
    accepted: [],
  };
}

/** The layout for plain text: `bullets`, or the first that takes a title and a body. */
export function bodyLayout({ layouts }: Template): Layout | undefined {
  const takes = (layout: Layout, kind: 'title' | 'body') => layout.slots.some(({ accepts }) => accepts.includes(kind));
  return (
    layouts.find(({ name }) => name === 'bullets') ??
    layouts.find((layout) => takes(layout, 'title') && takes(layout, 'body'))
  );
}
