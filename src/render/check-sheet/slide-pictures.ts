import type { CheckSheet } from '../../model/check-sheet.ts';
import type { Scene, SceneShape } from '../../model/scene.ts';
import { slideHtml } from '../html/slide.ts';
import { stylesheet } from '../html/stylesheet.ts';

/** Slides as small pictures for the page of a check sheet. */
export interface SlidePictures {
  /** What they share. */
  readonly style: string;
  /** An `article` for each, by the ID of its slide. */
  readonly bySlide: ReadonlyMap<string, string>;
  /** Of a slide, in points. */
  readonly width: number;
  readonly height: number;
}

/** All pictures of a page together have at most this many characters; slides behind have none. */
const MOST_CHARACTERS = 600_000;

/**
 * The slides with figures as a page draws them, without photos, for which a plain field stands. Undefined if what they share
 * is too large already, as of a master with many pictures.
 */
export function slidePictures(scene: Scene, { rows }: CheckSheet): SlidePictures | undefined {
  const checked = new Set(rows.map(({ slideId }) => slideId));
  const style = stylesheet(scene.template);
  let left = MOST_CHARACTERS - style.length;
  if (left < 0) return undefined;
  const bySlide = new Map<string, string>();
  for (const slide of scene.slides) {
    if (!checked.has(slide.id)) continue;
    const picture = slideHtml({ ...slide, shapes: slide.shapes.map(withoutPhoto) }, scene);
    if (picture.length > left) break;
    left -= picture.length;
    bySlide.set(slide.id, picture);
  }
  const { width, height } = scene.template.grid;
  return { style, bySlide, width, height };
}

function withoutPhoto(shape: SceneShape): SceneShape {
  if (shape.kind !== 'picture') return shape;
  return { kind: 'mark', name: shape.name, shape: 'rectangle', box: shape.box, fill: 'hairline' };
}
