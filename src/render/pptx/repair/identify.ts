import { type Accessibility, identityElement } from '../shape-tree.ts';
import { replaceOnce } from './elements.ts';

/** Gives a shape its id, name and alternative text in place of those that pptxgenjs made up. */
export function identify(shape: string, id: number, name: string, accessibility: Accessibility, pointer = ''): string {
  return replaceOnce(
    shape,
    /<p:cNvPr\b[^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/,
    identityElement(id, name, accessibility, pointer),
  );
}
