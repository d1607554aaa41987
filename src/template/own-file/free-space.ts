import type { Box } from '../../model/box.ts';

/** The widest free stretch of a row, in points; undefined if none is as wide as `least`. */
export function widestFree(row: Box, taken: readonly Box[], least: number): Box | undefined {
  const blocks = taken
    .filter((box) => box.y < row.y + row.height && box.y + box.height > row.y)
    .sort((a, b) => a.x - b.x);
  const end = row.x + row.width;
  let at = row.x;
  let best: Box | undefined;
  const offer = (until: number) => {
    const width = Math.min(until, end) - at;
    if (width >= least && width > (best?.width ?? 0)) best = { ...row, x: at, width };
  };
  for (const block of blocks) {
    offer(block.x - APART);
    at = Math.max(at, block.x + block.width + APART);
  }
  offer(end);
  return best;
}

/** Points between a line of text and what stands beside it. */
const APART = 6;

/** Minimum height of content, in points. Art that covers more than `STOOD_ON` of such content lies behind it. */
const CONTENT_HEIGHT = 120;
const STOOD_ON = 0.08;

/** Whether a picture or shape lies behind a place for content rather than beside it. */
export function isStoodOn(art: Box, content: Box): boolean {
  return content.height >= CONTENT_HEIGHT && sharedArea(art, content) > content.width * content.height * STOOD_ON;
}

/** The area that two boxes share, in square points. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Grows a footer lower than its own line of text, as some programs write them, to the line's height about its middle.
 */
export function spaceForLine(box: Box, line: number, page: number): Box {
  if (box.height >= line) return box;
  const y = Math.min(box.y - (line - box.height) / 2, page - line);
  return { ...box, y: Math.max(0, y), height: line };
}
