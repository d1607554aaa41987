import type { Deck, DeckSlide } from '../model/deck.ts';
import type { SceneSlide } from '../model/scene.ts';

/** Slides by their IDs, of decks asked about so far. A deck doesn't change; keeping them only saves looking again. */
const known = new WeakMap<Deck, ReadonlyMap<string, DeckSlide>>();

/** The slide of the deck that a slide of its scene shows, or continues. */
export function deckSlideOf(deck: Deck, { id }: SceneSlide): DeckSlide | undefined {
  const slides = known.get(deck) ?? new Map(deck.slides.map((slide) => [slide.id, slide]));
  known.set(deck, slides);
  return slides.get(id) ?? slides.get(id.replace(/-part-\d+$/, ''));
}
