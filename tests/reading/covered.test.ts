import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredBy } from '../../src/reading/covered.ts';

test('a stretch is covered where one of many begins no later and ends no earlier', () => {
  const stretch = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 10 }), stretch, (all, one) => {
      expect(coveredBy(all)(one)).toBe(all.some(({ start, end }) => start <= one.start && one.end <= end));
    }),
  );
});
