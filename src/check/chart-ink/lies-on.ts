import { type Box, grown } from '../../model/box.ts';
import { crosses } from '../../model/crosses.ts';
import type { Point } from '../../model/mark.ts';
import { TOLERANCE } from '../text-boxes.ts';
import type { ShapeInk } from './ink.ts';

/** Whether words in a box lie on a shape: its stroke or its edge runs through them, or they stand on its fill. */
export function liesOn(box: Box, { course, filled, reach }: ShapeInk): boolean {
  const near = grown(box, reach - TOLERANCE);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (
    course.some((to, index) => {
      const from = course[index - 1];
      return from !== undefined && crosses(from, to, near);
    }) ||
    (filled && isWithin(middle, course))
  );
}

/** Whether words stand on a shape from edge to edge, as a label on its own bar does. */
export function standsOn(box: Box, { course }: ShapeInk): boolean {
  const [xs, ys] = [course.map(({ x }) => x), course.map(({ y }) => y)];
  return (
    box.x >= Math.min(...xs) - TOLERANCE &&
    box.x + box.width <= Math.max(...xs) + TOLERANCE &&
    box.y >= Math.min(...ys) - TOLERANCE &&
    box.y + box.height <= Math.max(...ys) + TOLERANCE
  );
}

/** Whether a point lies inside an outline, by the number of its edges to the right. */
function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach((to, index) => {
    const from = outline[index - 1];
    if (from === undefined || from.y > y === to.y > y) return;
    if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside;
  });
  return inside;
}
