import type { ParagraphText } from './paragraph-text.ts';

/** Width of a paragraph's widest unbreakable stretch, in points. */
export function widestWord(paragraph: ParagraphText): number {
  let from = 0;
  let widest = 0;
  for (const { position, inkEnd, hyphen } of paragraph.opportunities) {
    widest = Math.max(widest, paragraph.width(from, inkEnd) + hyphen);
    from = position;
  }
  return widest;
}

/** Width of a paragraph's widest line if it has unlimited space, in points. */
export function widestLine(paragraph: ParagraphText): number {
  let from = 0;
  let widest = 0;
  for (const { position, inkEnd, required } of paragraph.opportunities) {
    if (!required) continue;
    widest = Math.max(widest, paragraph.width(from, inkEnd));
    from = position;
  }
  return widest;
}
