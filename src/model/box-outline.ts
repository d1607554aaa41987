import type { Box } from './box.ts';
import type { Point } from './mark.ts';

/** The corners of a box, clockwise from its top left one and back to it. */
export function boxOutline({ x, y, width, height }: Box): readonly Point[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ];
}
