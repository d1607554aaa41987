import { type Box, grown, meets } from '../../../model/box.ts';
import { boxOutline } from '../../../model/box-outline.ts';
import { crosses } from '../../../model/crosses.ts';
import {
  lettersOf,
  type Mark,
  type PathMark,
  type Point,
  type PointIndex,
  type TextMark,
} from '../../../model/mark.ts';

/** Something that a label keeps a distance from, in points: a course of straight stretches, or a box. */
export type Obstacle =
  | { readonly kind: 'course'; readonly points: readonly Point[]; readonly keep: number }
  | { readonly kind: 'block'; readonly box: Box; readonly keep: number };

/**
 * Distances in points from the box of a label's letters. Digits stand two points inside it, so that their ink is 6
 * points off the edge of a line, and 8 off bars and the axis.
 */
const KEEP = { stroke: 4.5, bar: 6, axis: 5, marker: 2, words: 2 } as const;

/** What marks ask of the labels of other points. */
export function obstaclesOf(marks: readonly Mark[]): readonly (Obstacle & { readonly of?: PointIndex })[] {
  return marks.flatMap((mark): readonly (Obstacle & { readonly of?: PointIndex })[] => {
    const of = mark.of && { of: mark.of };
    if (mark.kind === 'text') return [{ kind: 'block', box: lettersOf(mark), keep: KEEP.words, ...of }];
    const half = (mark.stroke?.width ?? 0) / 2;
    const { role } = mark;
    switch (role) {
      case 'gridline':
        return [];
      case 'area':
        return [{ kind: 'course', points: courseOf(mark), keep: KEEP.words, ...of }];
      case 'bar':
        return mark.kind === 'rectangle' ? [{ kind: 'block', box: mark.box, keep: KEEP.bar, ...of }] : [];
      case 'marker':
        return mark.kind === 'path' ? [{ kind: 'block', box: boundsOf(mark), keep: KEEP.marker, ...of }] : [];
      case 'line':
      case 'event':
      case 'leader':
        return [{ kind: 'course', points: courseOf(mark), keep: KEEP.stroke + half, ...of }];
      case 'axis':
      case 'tick':
      case 'key':
      case 'slice':
        return [{ kind: 'course', points: courseOf(mark), keep: KEEP.axis + half, ...of }];
      default:
        return role satisfies never;
    }
  });
}

/** Whether a box is nearer to an obstacle than it should be; with a `share` below 1, than that share of it. */
export function isNear(box: Box, obstacle: Obstacle, share = 1): boolean {
  const near = grown(box, Math.max(0.5, obstacle.keep * share));
  if (obstacle.kind === 'block') return meets(near, obstacle.box);
  return obstacle.points.some((to, index) => {
    const from = obstacle.points[index - 1];
    return from !== undefined && crosses(from, to, near);
  });
}

function courseOf(mark: Exclude<Mark, TextMark>): readonly Point[] {
  switch (mark.kind) {
    case 'line':
      return [mark.from, mark.to];
    case 'path':
      return [mark.start, ...mark.steps.map((step) => step.to), ...(mark.closed ? [mark.start] : [])];
    case 'rectangle':
      return boxOutline(mark.box);
    default:
      return mark satisfies never;
  }
}

/** The square around a dot, which is drawn from its leftmost point. */
function boundsOf({ start, steps }: PathMark): Box {
  const right = Math.max(...steps.map(({ to }) => to.x));
  const radius = (right - start.x) / 2;
  return { x: start.x, y: start.y - radius, width: 2 * radius, height: 2 * radius };
}
