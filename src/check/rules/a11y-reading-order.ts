import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import type { Deck } from '../../model/deck.ts';
import type { Scene, SceneShape, SceneSlide } from '../../model/scene.ts';
import type { Template } from '../../model/template.ts';
import { deckSlideOf } from '../deck-slide.ts';
import { onSceneSlide } from '../scene-location.ts';

/** Points by which boxes may overlap and still count as one below the other. */
const TOLERANCE = 1;

/**
 * Reads the scene: nothing may be read right after what lies wholly below it in the same columns.
 * The title may be anywhere, since it is always read first. Decoration is not read.
 */
export function a11yReadingOrder(deck: Deck, scene: Scene): readonly Diagnostic[] {
  return scene.slides.flatMap((slide) => {
    const read = slide.shapes.filter(
      (shape) => shape.kind !== 'mark' && shape.kind !== 'freeform' && !isTitle(shape, slide, scene.template),
    );
    return read.slice(1).flatMap((shape, index) => {
      const before = read[index];
      if (before === undefined || !standsAbove(shape.box, before.box)) return [];
      const message = `${shape.name} is read after ${before.name}, which stands below it`;
      const at = onSceneSlide(slide, scene);
      const hint = `order the slots of the layout ${slide.layout} from top to bottom`;
      return [diagnostic('a11y/reading-order', { message, span: deckSlideOf(deck, slide)?.span, at, hint })];
    });
  });
}

function isTitle(shape: SceneShape, { layout }: SceneSlide, template: Template): boolean {
  if (shape.kind === 'mark' || shape.kind === 'freeform' || shape.slot === undefined) return false;
  const slots = template.layouts.find(({ name }) => name === layout)?.slots ?? [];
  return slots.some(({ name, accepts }) => name === shape.slot && accepts.includes('title'));
}

function standsAbove(box: Box, other: Box): boolean {
  const shareColumns = box.x < other.x + other.width && box.x + box.width > other.x;
  return shareColumns && box.y + box.height <= other.y + TOLERANCE;
}
