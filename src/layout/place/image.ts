import type { DeckImage } from '../../model/deck.ts';
import type { Box, Slot } from '../../model/template.ts';
import type { Placement } from '../context.ts';

/** A picture as large as its box allows, its proportions kept, at the box's top left. */
export function placeImage(image: DeckImage, slot: Slot, box: Box): Placement<never> {
  const scale = Math.min(box.width / image.width, box.height / image.height);
  return {
    shapes: [
      {
        kind: 'picture',
        name: 'picture',
        slot: slot.name,
        box: { x: box.x, y: box.y, width: image.width * scale, height: image.height * scale },
        bytes: image.bytes,
        mediaType: image.mediaType,
        alt: image.alt,
      },
    ],
    cures: [],
    diagnostics: [],
  };
}
