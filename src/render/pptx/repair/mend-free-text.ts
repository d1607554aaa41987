import type { SceneText } from '../../../model/scene.ts';
import { measuredBody } from '../shape-tree.ts';
import { BODY_PROPERTIES, replaceOnce } from './elements.ts';

/** Text in a box of its own: measured, so without insets or shrinking. */
export function mendFreeText(shape: string, text: SceneText): string {
  return replaceOnce(replaceOnce(shape, BODY_PROPERTIES, measuredBody(text.anchor)), /<a:ln><\/a:ln>/, '');
}
