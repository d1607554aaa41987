import type { Deck, DeckSlide, Paragraph, Run } from '../../../src/model/deck.ts';
import type { Outline } from '../../../src/model/outline.ts';
import type { Scene, SceneSlide } from '../../../src/model/scene.ts';
import type { Span } from '../../../src/model/span.ts';

export const SPAN: Span = { file: 'briefs/a.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

export function run(text: string): Run {
  return { text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false };
}

export function paragraph(text: string): Paragraph {
  return { runs: [run(text)], level: 0, marker: 'none' };
}

export function slide(id: string, parts: Partial<DeckSlide> = {}): DeckSlide {
  return {
    id,
    role: 'authored',
    span: SPAN,
    layout: 'bullets',
    marking: 'unclassified',
    title: [run(`Aid grew in ${id}`)],
    titleSpan: SPAN,
    subtitle: [],
    sourceLine: [],
    noteLines: [],
    owed: { sources: [], cautions: [] },
    body: [],
    panels: [],
    notes: { talkingPoints: [paragraph('Say it.')], ifPressed: [], cautions: [], sources: [], description: [] },
    facts: [],
    ...parts,
  } as DeckSlide;
}

export function deckOf(slides: readonly DeckSlide[], parts: Partial<Deck> = {}): Deck {
  return {
    file: 'briefs/a.yaml',
    name: 'a',
    language: 'en',
    title: 'A',
    marking: 'unclassified',
    asOf: '2023-12-31',
    slides,
    sources: [],
    footer: [],
    details: [],
    draft: false,
    ...parts,
  } as Deck;
}

export function outlineOf(parts: Partial<Outline> = {}): Outline {
  return {
    file: 'briefs/a.yaml',
    span: SPAN,
    name: 'a',
    marking: 'unclassified',
    slides: [],
    languages: ['en'],
    ...parts,
  } as Outline;
}

/** A slide that the program adds after the author's. */
export function annexSlide(id: string, parts: Partial<DeckSlide> = {}): DeckSlide {
  return slide(id, { role: 'annex', ...parts });
}

/** The scene's slides for one slide of a deck, with only what rules about length read. */
export function partsOf(id: string, count: number): readonly SceneSlide[] {
  const first = { id } as SceneSlide;
  const more = Array.from({ length: count - 1 }, (_, index) => index + 2);
  return [first, ...more.map((part) => ({ ...first, id: `${id}-part-${part}`, continues: { slide: id, part } }))];
}

export function sceneOf(slides: readonly SceneSlide[]): Scene {
  return { slides } as unknown as Scene;
}
