import type { DeckSlide } from '../model/deck.ts';
import type { Remainder } from './layout-slide.ts';

/**
 * The slide that continues another: same layout and frame text, with the content that is left. Content that fitted
 * whole is shown again, such as a chart beside the rest of its text, or text beside the rest of its table. The
 * speaker's points belong to the first part only.
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
