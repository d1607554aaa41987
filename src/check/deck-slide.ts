import type { Deck, DeckSlide } from '../model/deck.ts';
import { deckSlideId, type SceneSlide } from '../model/scene.ts';

/**
 * The slides by ID of each deck asked about so far. A deck never changes, so this only saves time.
 */
const known = new WeakMap<Deck, ReadonlyMap<string, DeckSlide>>();

/** The slide of the deck that a slide of its scene shows, or continues. */
export function deckSlideOf(deck: Deck, slide: SceneSlide): DeckSlide | undefined {
  const slides = known.get(deck) ?? new Map(deck.slides.map((each) => [each.id, each]));
  known.set(deck, slides);
  return slides.get(deckSlideId(slide));
}
