import type { DeckSlide, DeckTimeline, Notes } from '../model/deck.ts';
import type { Remainder } from './layout-slide.ts';

/**
 * The slide that continues another: same layout and frame, with the content that is left. Evidence that fitted whole is
 * shown again beside the rest of its text. Text and note that fitted are told once, as are the speaker's points.
 */
export function continuation(slide: DeckSlide, rest: Remainder): DeckSlide {
  const { content: shown, ...others } = slide;
  const content = rest.content ?? shown;
  return {
    ...others,
    noteLines: [],
    body: rest.body ?? [],
    panels: rest.panels ?? [],
    ...(content !== undefined && { content }),
    notes: { ...slide.notes, talkingPoints: [], ifPressed: [], description: descriptionOfRest(slide, rest) },
  };
}

/** Of a timeline, only the entries that are left. */
function descriptionOfRest({ content, notes }: DeckSlide, rest: Remainder): Notes['description'] {
  if (content?.kind !== 'timeline') return notes.description;
  return notes.description.slice(entriesShown(content, rest));
}

/** How many entries of a timeline a slide shows from which something is left. */
export function entriesShown({ entries }: DeckTimeline, rest: Remainder | undefined): number {
  return rest?.content?.kind === 'timeline' ? entries.length - rest.content.entries.length : entries.length;
}
