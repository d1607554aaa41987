import type { Box } from '../../model/box.ts';
import type { DeckImage } from '../../model/deck.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { unplaced } from '../context.ts';
import { refusal } from '../overflow.ts';

/** A picture in a box lower or narrower than this, in points, shows nothing. */
const SMALLEST = 48;

/** Places a picture as large as its box allows, in proportion, at the box's top left. */
export function placeImage(image: DeckImage, slot: Slot, box: Box, context: LayoutContext): Placement<never> {
  const scale = Math.min(box.width / image.width, box.height / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  if (Math.min(box.width, box.height) < SMALLEST) {
    const message = `the picture has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return unplaced(refusal(context, message, 'cut words beside it, or give it a slide of its own', image.span));
  }
  return {
    shapes: [
      {
        kind: 'picture',
        name: 'picture',
        slot: slot.name,
        box: { x: box.x, y: box.y, width, height },
        bytes: image.bytes,
        mediaType: image.mediaType,
        turn: image.turn,
        alt: image.alt,
      },
    ],
    cures: [],
    diagnostics: [],
  };
}
