import type { SeenBrief, SeenDeck, SeenSlide } from './last-good.ts';

/** A slide on the page, and whether it differs from the deck that was built last. */
export interface ComparedSlide extends SeenSlide {
  readonly isChanged: boolean;
}

export interface ComparedBrief extends Omit<SeenBrief, 'decks'> {
  readonly decks: readonly (Omit<SeenDeck, 'slides'> & { readonly slides: readonly ComparedSlide[] })[];
}

/** @param built - what was seen when the brief was built last, or else first looked at */
export function sinceBuilt(seen: SeenBrief, built: SeenBrief): ComparedBrief {
  return {
    ...seen,
    decks: seen.decks.map((deck) => {
      const before = built.decks.find(({ language }) => language === deck.language);
      const known = new Map(before?.slides.map((slide) => [slide.id, slide]));
      const slides = deck.slides.map((slide): ComparedSlide => {
        const old = known.get(slide.id);
        return { ...slide, isChanged: old?.html !== slide.html || old.notes !== slide.notes };
      });
      return { ...deck, slides };
    }),
  };
}
