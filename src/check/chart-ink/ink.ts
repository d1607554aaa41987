import type { Box } from '../../model/box.ts';
import { boxOutline } from '../../model/box-outline.ts';
import {
  lettersOf,
  type Mark,
  type PathMark,
  type Point,
  type PointIndex,
  type ShapeRole,
  type TextMark,
} from '../../model/mark.ts';

/** What readers see of a mark: words in their box, or a drawn shape. */
export type Ink = WordInk | ShapeInk;

export interface WordInk {
  readonly kind: 'words';
  readonly text: TextMark;
  readonly box: Box;
}

export interface ShapeInk {
  readonly kind: 'shape';
  readonly role: ShapeRole;
  readonly of?: PointIndex;
  /** Its course, or its outline if it is filled. */
  readonly course: readonly Point[];
  readonly filled: boolean;
  /** Half the width of its stroke, in points. */
  readonly reach: number;
}

/**
 * The ink of a chart. Gridlines are drawn so faint that words on them stay legible; so is the ground under a line, on which
 * words may stand, but not on its edge. Everything else is ink.
 */
export function inkOf(marks: readonly Mark[]): readonly Ink[] {
  return marks.filter(({ role }) => role !== 'gridline').map(inkOfMark);
}

function inkOfMark(mark: Mark): Ink {
  if (mark.kind === 'text') return { kind: 'words', text: mark, box: lettersOf(mark) };
  const { role, of } = mark;
  return { kind: 'shape', role, ...(of && { of }), ...drawn(mark) };
}

function drawn(mark: Exclude<Mark, TextMark>): Pick<ShapeInk, 'course' | 'filled' | 'reach'> {
  const reach = (mark.stroke?.width ?? 0) / 2;
  switch (mark.kind) {
    case 'rectangle':
      return { course: boxOutline(mark.box), filled: true, reach };
    case 'line':
      return { course: [mark.from, mark.to], filled: false, reach };
    case 'path':
      return { course: courseOf(mark), filled: mark.closed && mark.role !== 'area', reach };
    default:
      return mark satisfies never;
  }
}

function courseOf({ start, steps, closed }: PathMark): readonly Point[] {
  const points: Point[] = [start];
  for (const step of steps) {
    const from = points.at(-1) ?? start;
    points.push(...(step.kind === 'arc' ? arcPoints(from, step) : []), step.to);
  }
  return closed ? [...points, start] : points;
}

/** An arc is followed in steps of at most this many points. */
const ARC_STEP = 4;

function arcPoints(
  from: Point,
  { to, radius, clockwise }: { readonly to: Point; readonly radius: number; readonly clockwise: boolean },
): readonly Point[] {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  if (chord === 0 || radius === 0) return [];
  const height = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2));
  const side = clockwise ? 1 : -1;
  const middle = {
    x: (from.x + to.x) / 2 - (side * height * (to.y - from.y)) / chord,
    y: (from.y + to.y) / 2 + (side * height * (to.x - from.x)) / chord,
  };
  const start = Math.atan2(from.y - middle.y, from.x - middle.x);
  const turn = side * 2 * Math.asin(Math.min(1, chord / (2 * radius)));
  const count = Math.ceil(Math.abs(turn * radius) / ARC_STEP);
  return Array.from({ length: count - 1 }, (_, index) => {
    const angle = start + (turn * (index + 1)) / count;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  });
}
