import type { Atlas, Polygon, Position } from './atlas.ts';

/** The rings of a polygon, each ending where it began. */
export function ringsOf(polygon: Polygon, lines: Atlas['lines']): readonly (readonly Position[])[] {
  return polygon.map((ring) =>
    ring.flatMap((number, index) => {
      const line = number < 0 ? (lines[-number - 1] ?? []).toReversed() : (lines[number] ?? []);
      // A line begins where the one before it ends.
      return index === 0 ? line : line.slice(1);
    }),
  );
}

/**
 * A line with fewer points (Ramer, Douglas and Peucker): without them it lies nowhere further off than a tolerance. Its
 * ends stay, so that lines that met still do.
 *
 * @param tolerance - in degrees of latitude
 */
export function simplified(line: readonly Position[], tolerance: number): readonly Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  let [far, furthest] = [0, tolerance];
  line.forEach((point, index) => {
    const off = distance(point, first, last);
    if (off > furthest) [far, furthest] = [index, off];
  });
  if (far === 0) return [first, last];
  return [...simplified(line.slice(0, far + 1), tolerance), ...simplified(line.slice(far), tolerance).slice(1)];
}

/** From a point to a straight stretch, in degrees of latitude. */
function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [px, py] = [(x - ax) * shrink, y - ay];
  const length = dx ** 2 + dy ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}
