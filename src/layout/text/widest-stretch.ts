import type { ParagraphText } from './paragraph-text.ts';

/** The width of the widest stretch of a paragraph that no line may break in, in points. */
export function widestWord(paragraph: ParagraphText): number {
  let from = 0;
  let widest = 0;
  for (const { position, inkEnd, hyphen } of paragraph.opportunities) {
    widest = Math.max(widest, paragraph.width(from, inkEnd) + hyphen);
    from = position;
  }
  return widest;
}

/** The width of the widest line of a paragraph that has all the room it wants, in points. */
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
