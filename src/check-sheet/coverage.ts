import type { UncoveredSentence } from '../model/check-sheet.ts';
import type { Deck, DeckSlide, Paragraph, Run } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The sentences of an author, shown or said, that neither a fact nor a claim stands behind: nothing
 * but their reader checks them. Headings, names and the lists of the program are none.
 */
export function uncoveredSentences(deck: Deck, scene: Scene, outline: Outline): readonly UncoveredSentence[] {
  const claimed = new Set(outline.slides.flatMap(({ id, claims }) => (claims.length > 0 ? [id] : [])));
  const numbers = new Map(
    scene.slides.toReversed().map(({ id, continues, number }) => [continues?.slide ?? id, number]),
  );
  return deck.slides.flatMap((slide) => {
    const number = numbers.get(slide.id);
    if (slide.role !== 'authored' || number === undefined) return [];
    const title = claimed.has(slide.id) ? [] : uncovered(slide.title);
    return [
      ...title.map((sentence): UncoveredSentence => ({ slide: number, where: 'title', sentence })),
      ...shown(slide).map((sentence): UncoveredSentence => ({ slide: number, where: 'text', sentence })),
      ...said(slide).map((sentence): UncoveredSentence => ({ slide: number, where: 'notes', sentence })),
    ];
  });
}

function shown({ body, panels }: DeckSlide): readonly string[] {
  return inParagraphs([...body, ...panels.flatMap((panel) => panel.body)]);
}

function said({ notes }: DeckSlide): readonly string[] {
  return inParagraphs([...notes.talkingPoints, ...notes.ifPressed]);
}

function inParagraphs(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(({ runs }) => uncovered(runs));
}

function uncovered(runs: readonly Run[]): readonly string[] {
  let end = 0;
  const facts = runs.flatMap(({ text, origin }) => {
    const from = end;
    end += text.length;
    return origin.kind === 'fact' ? [{ from, to: end }] : [];
  });
  return sentencesOf(runs)
    .filter(({ from, to }) => !facts.some((fact) => fact.from < to && from < fact.to))
    .map(({ text }) => text);
}
