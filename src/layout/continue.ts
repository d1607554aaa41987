import type { DeckSlide } from '../model/deck.ts';
import type { Remainder } from './layout-slide.ts';

/**
 * The slide that goes on where another ended: the same layout and lines with what is left. What stood whole beside it is
 * shown again: a chart beside the rest of its words, the words beside the rest of their table. What is said to the slide
 * is said once, at its first part.
 */
export function continuation(slide: DeckSlide, rest: Remainder): DeckSlide {
  const { content: shown, ...others } = slide;
  const content = rest.content ?? shown;
  return {
    ...others,
    body: rest.body ?? slide.body,
    panels: rest.panels ?? [],
    ...(content !== undefined && { content }),
    notes: { ...slide.notes, talkingPoints: [], ifPressed: [] },
  };
}
