import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoContains, geoPath } from 'd3-geo';
import type { Box } from '../model/box.ts';
import type { Point } from '../model/mark.ts';
import type { Atlas, LandCode, Polygon, Position } from './atlas.ts';
import { ringsOf, simplified } from './geometry.ts';
import { asLand, type Land, mainLand } from './main-land.ts';

/** Part of the world, drawn in a box of a slide. */
export interface MapView {
  /** What of each land lies in the box, in points from the slide’s corner; land outside of it is left out. */
  readonly lands: ReadonlyMap<LandCode, readonly Ring[]>;
  /** Where a place lies; undefined outside of the box. */
  readonly placeOf: (position: Position) => Point | undefined;
}

/** A closed outline; its last point is not its first again. */
export type Ring = readonly Point[];

/** Points that a coast may be drawn beside where it is. */
const TOLERANCE = 0.4;
/** An islet smaller than this, in square points, is a speck; a land’s largest part stays. */
const SPECK = 2;
/** In degrees: a map reaches at least as far across, so that an atoll has sea around it. */
const LEAST_REACH = 1.5;

/**
 * The lands around some, which are shown whole, as large as the box allows with a margin. The projection is Lambert’s
 * azimuthal equal-area one about their middle: true in size, and in shape near by (Snyder, Map Projections, 1987, p. 182).
 *
 * @param margin - points between the box’s edge and the lands shown whole
 */
export function mapView(shown: readonly LandCode[], box: Box, margin: number, atlas: Atlas): MapView {
  const projection = projectionOf(
    shown.flatMap((code) => mainLand(code, atlas)),
    box,
    margin,
  );
  const perDegree = (projection.scale() * Math.PI) / 180;
  const middle = projection.invert?.([box.x + box.width / 2, box.y + box.height / 2]) ?? [0, 0];
  const isNear = nearness(middle, reachOf(box, projection), atlas);
  const lines = atlas.lines.map((line, index) => (isNear(index) ? simplified(line, TOLERANCE / perDegree) : line));
  const lands = new Map<LandCode, readonly Ring[]>();
  for (const [code, polygons] of atlas.lands) {
    const near = polygons.filter((polygon) => polygon.flat().some((line) => isNear(line < 0 ? -line - 1 : line)));
    const parts = near.length > 0 ? near : polygons.filter((polygon) => isAround(landOf(polygon, atlas.lines), middle));
    const rings = withoutSpecks(parts, SPECK / perDegree ** 2, atlas).flatMap((polygon) => {
      const coarse = landOf(polygon, lines);
      const exact = landOf(polygon, atlas.lines);
      // A sliver may lose its inside, and a ring without one would be read as all the world but it.
      return drawn(sizeOf(coarse) < sizeOf(exact) / 2 ? exact : coarse, projection);
    });
    if (rings.length > 0) lands.set(code, rings);
  }
  return {
    lands,
    placeOf: ([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
      return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height ? { x, y } : undefined;
    },
  };
}

function projectionOf(lands: readonly Land[], box: Box, margin: number): GeoProjection {
  const whole = { type: 'GeometryCollection' as const, geometries: [...lands] };
  const [longitude, latitude] = geoCentroid(whole);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [box.x + margin, box.y + margin],
        [right - margin, bottom - margin],
      ],
      whole,
    );
  const largest = Math.min(box.width, box.height) / ((LEAST_REACH * Math.PI) / 180);
  if (projection.scale() > largest) {
    projection.scale(largest).translate([box.x + box.width / 2, box.y + box.height / 2]);
  }
  return projection.clipExtent([
    [box.x, box.y],
    [right, bottom],
  ]);
}

/** How far the corners of a box lie from its middle, in radians. On this projection a distance from the middle is the chord of its arc. */
function reachOf({ width, height }: Box, projection: GeoProjection): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(width, height) / 4 / projection.scale()));
}

/** Whether a line of the atlas comes as near to a place as `reach`. Lines are much longer than the steps between their points. */
function nearness([x, y]: [number, number], reach: number, { lines }: Atlas): (line: number) => boolean {
  const degree = Math.PI / 180;
  const [up, across] = [Math.sin(y * degree), Math.cos(y * degree)];
  const least = Math.cos(Math.min(Math.PI, reach * 1.05));
  const near = lines.map((line) =>
    line.some(
      ([longitude, latitude]) =>
        up * Math.sin(latitude * degree) + across * Math.cos(latitude * degree) * Math.cos((longitude - x) * degree) >=
        least,
    ),
  );
  return (line) => near[line] ?? false;
}

/** Whether a land holds a place, asked of those alone whose longest extent from north to south does. */
function isAround(land: Land, middle: [number, number]): boolean {
  const latitudes = (land.coordinates[0] ?? []).map(([, latitude]) => latitude);
  if (middle[1] < Math.min(...latitudes) || middle[1] > Math.max(...latitudes)) return false;
  return geoContains(land, middle);
}

function drawn(land: Land, projection: GeoProjection): readonly Ring[] {
  const rings: Point[][] = [];
  const pen = {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x: number, y: number) => {
      rings.push([{ x, y }]);
    },
    lineTo: (x: number, y: number) => {
      rings.at(-1)?.push({ x, y });
    },
  };
  geoPath(projection, pen)(land);
  return rings.filter((ring) => ring.length > 2);
}

/** @param least - the size of a speck, in square degrees of latitude */
function withoutSpecks(polygons: readonly Polygon[], least: number, { lines }: Atlas): readonly Polygon[] {
  const sizes = polygons.map((polygon) => sizeOf(landOf(polygon, lines)));
  const largest = Math.max(...sizes);
  return polygons.filter((_, index) => {
    const size = sizes[index] ?? 0;
    return size >= least || (size === largest && size > 0);
  });
}

function landOf(polygon: Polygon, lines: Atlas['lines']): Land {
  return asLand(ringsOf(polygon, lines));
}

/** Of its outer ring, in square degrees of latitude; below zero if the ring is turned round. */
function sizeOf({ coordinates: [ring = []] }: Land): number {
  const degree = Math.PI / 180;
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    // On a sphere, what lies between a stretch and the equator is the sine of its latitude times its width.
    return sum + ((nextX - x) * (Math.sin(y * degree) + Math.sin(nextY * degree))) / 2 / degree;
  }, 0);
}
