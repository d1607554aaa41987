import { keptOrMade } from '../model/kept-or-made.ts';
import generated from './atlas.generated.json' with { type: 'json' };

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * The code of a land: ISO 3166-1 alpha-3, or the atlas' own for land that has none (Somaliland, the southern Kurils).
 */
export type LandCode = string;

/** A line of the atlas, by its number; backwards if it is below zero, as TopoJSON counts (-1 is line 0). */
type LineNumber = number;

/** An outer ring, clockwise as seen on a map, and its holes. Each ring is a sequence of lines. */
export type Polygon = readonly (readonly LineNumber[])[];

/** An area that states dispute: see areas-in-dispute.yaml. */
export interface DisputedArea {
  readonly id: string;
  /** Whose land it is, if it is land of its own. */
  readonly outline: readonly LandCode[];
  /** Points in it otherwise. */
  readonly at: readonly Position[];
}

/** Land of the world at 1:50 million. Where two lands meet, both name the same line. */
export interface Atlas {
  readonly lines: readonly (readonly Position[])[];
  readonly lands: ReadonlyMap<LandCode, readonly Polygon[]>;
  readonly areas: readonly DisputedArea[];
}

const READ = new WeakMap<object, Atlas>();

/** The atlas that comes with the program. It is read on first use: most decks have no map. */
export function atlas(): Atlas {
  return keptOrMade(READ, generated, read);
}

function read(): Atlas {
  const lines = generated.lines.split(' ').map((line) => pointsOf(line, generated.step));
  const lands = Object.entries(generated.lands).map(
    ([code, polygons]) => [code, polygons.split(';').map(polygonOf)] as const,
  );
  const areas = generated.areas.map(({ id, outline, at }) => ({
    id,
    outline,
    at: at.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
  }));
  return { lines, lands: new Map(lands), areas };
}

function polygonOf(text: string): Polygon {
  return text.split(',').map((ring) => ring.split(' ').map(Number));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Points of a line, written as steps from one to the next in base64 VLQ: longitude, then latitude. */
function pointsOf(line: string, step: number): readonly Position[] {
  const points: Position[] = [];
  const place = [0, 0] as [number, number];
  let [value, shift, axis] = [0, 0, 0 as 0 | 1];
  for (const character of line) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    place[axis] += (value & 1) === 1 ? -(value >>> 1) : value >>> 1;
    if (axis === 1) points.push([place[0] / step, place[1] / step]);
    [value, shift, axis] = [0, 0, axis === 0 ? 1 : 0];
  }
  return points;
}

/** The lands that share a line with any of some, but are none of them. */
export function neighboursOf(codes: readonly LandCode[], { lands }: Atlas): readonly LandCode[] {
  const own = new Set(codes.flatMap((code) => [...linesOf(lands.get(code) ?? [])]));
  return [...lands.keys()].filter(
    (code) => !codes.includes(code) && [...linesOf(lands.get(code) ?? [])].some((line) => own.has(line)),
  );
}

function linesOf(polygons: readonly Polygon[]): ReadonlySet<LineNumber> {
  return new Set(polygons.flat(2).map((line) => (line < 0 ? -line - 1 : line)));
}
