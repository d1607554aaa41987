import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deck } from '../model/deck.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline } from '../model/outline.ts';
import type { Scene } from '../model/scene.ts';
import { deckSlideOf } from './deck-slide.ts';
import { emptySlot } from './rules/empty-slot.ts';
import { sceneOverflow } from './rules/scene-overflow.ts';
import { sceneOverlap } from './rules/scene-overlap.ts';
import { scenePage } from './rules/scene-page.ts';
import { onSceneSlide } from './scene-location.ts';

/**
 * Every rule about filling a layout and about room: required slots filled, text inside its box,
 * shapes apart, everything on the page.
 */
export function checkFit(
  outline: Outline,
  deck: Deck,
  scene: Scene,
  memory: Memory = NO_MEMORY,
): readonly Diagnostic[] {
  const laidOut = scene.slides.flatMap((slide) => {
    const of = deckSlideOf(deck, slide);
    return memory.keep('check fit', [slide, of, scene.template, scene.language], () => {
      const place = { at: onSceneSlide(slide, scene), span: of?.titleSpan };
      return [
        ...sceneOverflow(slide, place),
        ...sceneOverlap(slide, place),
        ...scenePage(slide, scene.template.grid, place),
      ];
    });
  });
  return [...emptySlot(outline, deck, scene.template), ...laidOut];
}
