import type { Ring } from '../../../map/map-view.ts';
import { type Box, grown, meets } from '../../../model/box.ts';
import { boxOutline } from '../../../model/box-outline.ts';
import { crosses } from '../../../model/crosses.ts';
import { keptOrMade } from '../../../model/kept-or-made.ts';
import type { Point } from '../../../model/mark.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A straight stretch of a border or a coast. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

export function stretchesOf(rings: readonly Ring[]): readonly Stretch[] {
  return rings.flatMap((ring) => ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from })));
}

/** In points: the side of a square in which stretches are looked for together. */
const SQUARE = 24;

/** More squares than a page has in a row. */
const ROW = 4096;

/** Finds the stretches that may come near a box, among thousands. */
export function nearBy(stretches: readonly Stretch[]): (box: Box) => ReadonlySet<Stretch> {
  const squares = new Map<number, Stretch[]>();
  const across = (from: number, to: number) => {
    const first = Math.floor(from / SQUARE);
    return Array.from({ length: Math.floor(to / SQUARE) - first + 1 }, (_, index) => first + index);
  };
  const squaresOf = ({ x, y, width, height }: Box) =>
    across(y, y + height).flatMap((row) => across(x, x + width).map((column) => row * ROW + column));
  for (const stretch of stretches) {
    for (const square of squaresOf(boundsOf([stretch.from, stretch.to]))) {
      keptOrMade(squares, square, () => []).push(stretch);
    }
  }
  return (box) => new Set(squaresOf(box).flatMap((square) => squares.get(square) ?? []));
}

/** Whether a point lies within outlines, every second one within another being a hole. */
export function isWithin({ x, y }: Point, stretches: readonly Stretch[]): boolean {
  let inside = false;
  for (const { from, to } of stretches) {
    if (from.y > y !== to.y > y && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside;
  }
  return inside;
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Points between places that are tried, in both directions. */
const STEP = 5;
/** Points that words stand clear of a border at least; more is better, up to the second. */
const CLEAR = { least: 3, enough: 36 };

/**
 * The box for words that lies on land, clear of its borders: as far from them as need be, and then as near to the middle
 * of the land as can be. Undefined if there is none.
 */
export function boxOnLand(rings: readonly Ring[], size: Size, taken: readonly Box[]): Box | undefined {
  const stretches = stretchesOf(rings);
  const heart = middleOf(boundsOf(largestOf(rings)));
  let best: { readonly box: Box; readonly clear: number; readonly off: number } | undefined;
  for (const middle of gridOn(rings)) {
    const box = { ...size, x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
    const off = Math.hypot(middle.x - heart.x, middle.y - heart.y);
    const least = best?.clear ?? CLEAR.least;
    if (best !== undefined && best.clear === CLEAR.enough && off >= best.off) continue;
    if (taken.some((other) => meets(grown(box, CLEAR.least), other)) || !isWithin(middle, stretches)) continue;
    const clear = clearance(box, stretches, least);
    if (clear < least || (clear === least && best !== undefined && off >= best.off)) continue;
    best = { box, clear, off };
  }
  return best?.box;
}

export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, top, right, foot] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(foot, y)];
  }
  return { x: left, y: top, width: right - left, height: foot - top };
}

function largestOf(rings: readonly Ring[]): Ring {
  const extent = (ring: Ring) => {
    const { width, height } = boundsOf(ring);
    return width * height;
  };
  return rings.toSorted((a, b) => extent(b) - extent(a))[0] ?? [];
}

/** How far a box is off the nearest stretch, or any number below `least` as soon as it is less than that. */
function clearance(box: Box, stretches: readonly Stretch[], least: number): number {
  let nearest: number = CLEAR.enough;
  for (const stretch of stretches) {
    if (gap(box, stretch) >= nearest) continue;
    nearest = Math.min(nearest, distance(box, stretch));
    if (nearest < least) return nearest;
  }
  return nearest;
}

/** A box is at least so far off a stretch: fast, since most are far away. */
function gap(box: Box, { from, to }: Stretch): number {
  const right = Math.max(box.x - Math.max(from.x, to.x), Math.min(from.x, to.x) - box.x - box.width);
  const down = Math.max(box.y - Math.max(from.y, to.y), Math.min(from.y, to.y) - box.y - box.height);
  return Math.max(right, down, 0);
}

function distance(box: Box, { from, to }: Stretch): number {
  if (crosses(from, to, box)) return 0;
  const corners = boxOutline(box).slice(0, 4);
  return Math.min(
    ...[from, to].map((point) => offBox(point, box)),
    ...corners.map((corner) => offStretch(corner, from, to)),
  );
}

function offBox({ x, y }: Point, box: Box): number {
  const right = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.sqrt(right * right + down * down);
}

function offStretch({ x, y }: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  const right = x - from.x - share * dx;
  const down = y - from.y - share * dy;
  return Math.sqrt(right * right + down * down);
}

/** Places on and around land, in rows. */
function gridOn(rings: readonly Ring[]): readonly Point[] {
  const { x, y, width, height } = boundsOf(rings.flat());
  const steps = (from: number, length: number) =>
    Array.from({ length: Math.floor(length / STEP) + 1 }, (_, index) => from + (length % STEP) / 2 + index * STEP);
  return steps(y, height).flatMap((down) => steps(x, width).map((right) => ({ x: right, y: down })));
}

/** Places on land from which a leader may start, those furthest from its borders first. */
export function anchorsOn(rings: readonly Ring[]): readonly Point[] {
  const stretches = stretchesOf(rings);
  const all = gridOn(rings).filter((point) => isWithin(point, stretches));
  const inside = all.filter((_, index) => index % Math.ceil(all.length / MOST_TRIED) === 0);
  const off = new Map(
    inside.map((point) => [point, Math.min(...stretches.map(({ from, to }) => offStretch(point, from, to)))]),
  );
  const sorted = inside.toSorted((a, b) => (off.get(b) ?? 0) - (off.get(a) ?? 0)).slice(0, MOST_ANCHORS);
  return sorted.length > 0 ? sorted : middlesOf(rings);
}

const MOST_TRIED = 120;
const MOST_ANCHORS = 24;

/** Land smaller than a step of the grid. */
function middlesOf(rings: readonly Ring[]): readonly Point[] {
  return rings.slice(0, 1).map((ring) => ({
    x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
    y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
  }));
}
