import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Atlas, LandCode, Position } from './atlas.ts';
import { ringsOf } from './geometry.ts';

/** A polygon in longitude and latitude, as d3-geo reads it: rings, the outer one first. */
export interface Land {
  readonly type: 'Polygon';
  readonly coordinates: [number, number][][];
}

/** A country's part of this share of its largest one belongs on its map wherever it lies: Alaska, Borneo. */
const LARGE_SHARE = 1 / 6;
/** How far a smaller part may lie off the middle of the largest, as a multiple of how far that one reaches. */
const NEAR = 1.3;

/**
 * What a map of a country shows whole: its largest part, others nearly as large, and what lies around. Without it, France
 * would be shown from the Caribbean to the Indian Ocean, and Ecuador with half of the Pacific.
 */
export function mainLand(code: LandCode, { lands, lines }: Atlas): readonly Land[] {
  const parts = (lands.get(code) ?? []).map((polygon) => {
    const land = asLand(ringsOf(polygon, lines));
    return { land, size: geoArea(land) };
  });
  const largest = parts.toSorted((a, b) => b.size - a.size)[0];
  if (largest === undefined) return [];
  const middle = geoCentroid(largest.land);
  const reach = Math.max(...(largest.land.coordinates[0] ?? []).map((point) => geoDistance(middle, point)));
  return parts
    .filter(
      ({ land, size }) => size >= largest.size * LARGE_SHARE || geoDistance(middle, geoCentroid(land)) <= reach * NEAR,
    )
    .map(({ land }) => land);
}

export function asLand(rings: readonly (readonly Position[])[]): Land {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])) };
}
