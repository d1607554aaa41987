import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoordinates } from '../../src/reading/coordinates.ts';

test.each([
  ['12 39 N, 8 00 W', 12.65, -8],
  ['12°39′N 8°0′W', 12.65, -8],
  ['12° 39\' 0" N, 8° 0\' 0" W', 12.65, -8],
  ['12° 39′ N, 8° 00′ O', 12.65, -8],
  ['33 52 S; 151 13 E', -33.866667, 151.216667],
  ['12.65°N, 8.0°W', 12.65, -8],
  ['12,65° N, 8,00° O', 12.65, -8],
  ['12.65, -8.00', 12.65, -8],
  ['12.65, −8.00.', 12.65, -8],
])('%s', (text, latitude, longitude) => {
  const read = readCoordinates(text);
  expect(read?.latitude).toBeCloseTo(latitude, 5);
  expect(read?.longitude).toBeCloseTo(longitude, 5);
});

test.each([
  '',
  'Bamako',
  '12 39 N',
  '8 00 W, 12 39 N',
  '12 61 N, 8 00 W',
  '95 00 N, 8 00 W',
  '12 39 N, 188 00 W',
  '12, -8',
  'about 12 39 N, 8 00 W',
  '12 39 N, 8 00 W or so',
])('“%s” prints no place', (text) => {
  expect(readCoordinates(text)).toBeUndefined();
});

test('whatever is printed, a place is on the earth', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-0-9.,°′ NSEW]{0,24}$/), (text) => {
      const read = readCoordinates(text);
      expect(read === undefined || (Math.abs(read.latitude) <= 90 && Math.abs(read.longitude) <= 180)).toBe(true);
    }),
  );
});
