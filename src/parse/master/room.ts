import type { Box } from '../../model/template.ts';

/** The widest stretch of a row on which nothing stands, in points; undefined where none is as wide as `least`. */
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
