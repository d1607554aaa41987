import { describe, expect, test } from 'vitest';
import { atlas } from '../../src/map/atlas.ts';
import { simplified } from '../../src/map/geometry.ts';
import { mapView, type Ring } from '../../src/map/map-view.ts';
import type { Box } from '../../src/model/box.ts';

const WORLD = atlas();
const BOX: Box = { x: 48, y: 138, width: 864, height: 324 };
const MARGIN = 40;

const view = (codes: readonly string[], box = BOX) => mapView(codes, box, MARGIN, WORLD);
const ringsOf = (codes: readonly string[], code: string, box = BOX) => view(codes, box).lands.get(code) ?? [];

function boundsOf(rings: readonly Ring[]) {
  const [xs, ys] = [rings.flat().map(({ x }) => x), rings.flat().map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys) };
}

test.each(['MLI', 'CAN', 'FRA', 'CHL', 'RUS', 'FJI', 'NZL', 'LUX', 'IDN', 'KIR', 'TUV', 'ATA'])(
  '%s lies in its frame, and fills it in one direction',
  (code) => {
    const { left, right, top, foot } = boundsOf(ringsOf([code], code));
    expect(left).toBeGreaterThanOrEqual(BOX.x - 1);
    expect(right).toBeLessThanOrEqual(BOX.x + BOX.width + 1);
    expect(top).toBeGreaterThanOrEqual(BOX.y - 1);
    expect(foot).toBeLessThanOrEqual(BOX.y + BOX.height + 1);
  },
);

test('a country is shown as large as its margin allows', () => {
  const { top, foot } = boundsOf(ringsOf(['MLI'], 'MLI'));
  expect(top).toBeCloseTo(BOX.y + MARGIN, 0);
  expect(foot).toBeCloseTo(BOX.y + BOX.height - MARGIN, 0);
});

test('a country is shown without what it has across an ocean, and with what is large', () => {
  const france = view(['FRA']);
  expect([...france.lands.keys()]).not.toContain('BRA');
  const alaska = view(['USA']).placeOf([-150, 65]);
  expect(alaska).toBeDefined();
});

test('places lie where their land does, and those outside of the frame nowhere', () => {
  const { placeOf } = view(['MLI']);
  const [bamako, timbuktu] = [placeOf([-8, 12.65]), placeOf([-3, 16.77])];
  expect(bamako?.x).toBeLessThan(timbuktu?.x ?? 0);
  expect(bamako?.y).toBeGreaterThan(timbuktu?.y ?? 0);
  expect(placeOf([-75, 45])).toBeUndefined();
});

describe('land that lies around', () => {
  test.each([['MLI'], ['CHE'], ['RUS'], ['CAN'], ['UKR']])('all of it that meets the frame of %s is drawn', (code) => {
    const drawn = view([code]).lands;
    for (const { x, y } of [...drawn.values()].flat(2)) {
      expect(x).toBeGreaterThanOrEqual(BOX.x - 0.001);
      expect(x).toBeLessThanOrEqual(BOX.x + BOX.width + 0.001);
      expect(y).toBeGreaterThanOrEqual(BOX.y - 0.001);
      expect(y).toBeLessThanOrEqual(BOX.y + BOX.height + 0.001);
    }
    expect(drawn.size).toBeGreaterThan(3);
  });

  test('a frame within one country is that country’s land', () => {
    const { lands } = view(['LSO'], { ...BOX, width: 200, height: 200 });
    expect(lands.has('ZAF')).toBe(true);
  });

  test('two lands that meet share each point of their border', () => {
    const { lands } = view(['MLI']);
    const pointsOf = (code: string) => new Set((lands.get(code) ?? []).flat().map(({ x, y }) => `${x} ${y}`));
    const shared = [...pointsOf('MLI')].filter((point) => pointsOf('DZA').has(point));
    expect(shared.length).toBeGreaterThan(5);
  });
});

test('no land covers the whole of a frame on the sea', () => {
  const { lands } = view(['TUV']);
  expect([...lands.keys()]).toEqual(['TUV']);
});

test('a line keeps its ends and what stands out, and loses what lies on the way', () => {
  const line = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [2, 2],
  ] as const;
  expect(simplified(line, 0.01)).toEqual([line[0], line[2], line[3]]);
  expect(simplified(line, 0)).toEqual(line);
  expect(simplified([[0, 0]], 1)).toEqual([[0, 0]]);
});
