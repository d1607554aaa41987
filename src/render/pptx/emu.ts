import type { Box } from '../../model/box.ts';

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1: 914,400 in an inch). */
const EMU_PER_POINT = 12700;

/** Points as English Metric Units, whole. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** `a:off` and `a:ext` of a box: the inside of every `xfrm`. Both corners are rounded, so that boxes that touch still do. */
export function offsetAndExtent(box: Box): string {
  const x = emu(box.x);
  const y = emu(box.y);
  const width = emu(box.x + box.width) - x;
  const height = emu(box.y + box.height) - y;
  return `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
}

/** Whether two boxes are the same to the unit PowerPoint keeps. */
export function sameBox(a: Box, b: Box): boolean {
  return offsetAndExtent(a) === offsetAndExtent(b);
}
