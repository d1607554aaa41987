import type { Box } from '../../model/box.ts';
import { EMU_PER_POINT } from '../../opc/emu.ts';

/** Points as whole English Metric Units. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/**
 * `a:off` and `a:ext` of a box, the content of every `xfrm`. Both corners are rounded, so that boxes that touch still
 * do.
 */
export function offsetAndExtent(box: Box): string {
  const x = emu(box.x);
  const y = emu(box.y);
  const width = emu(box.x + box.width) - x;
  const height = emu(box.y + box.height) - y;
  return `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
}

/** Whether two boxes are equal at PowerPoint's precision. */
export function sameBox(a: Box, b: Box): boolean {
  return offsetAndExtent(a) === offsetAndExtent(b);
}
