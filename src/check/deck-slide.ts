import type { Deck, DeckSlide } from '../model/deck.ts';
import type { SceneSlide } from '../model/scene.ts';

/** The slide of the deck that a slide of its scene shows, or continues. */
export function deckSlideOf(deck: Deck, { id }: SceneSlide): DeckSlide | undefined {
  const whole = id.replace(/-part-\d+$/, '');
  return deck.slides.find((slide) => slide.id === id) ?? deck.slides.find((slide) => slide.id === whole);
}
