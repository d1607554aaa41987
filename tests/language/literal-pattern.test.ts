import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalPattern } from '../../src/language/literal-pattern.ts';

test('a text with every sign of a pattern in it matches itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé1 .*+?^}{$()|[]\\/-') }), (text) => {
      expect(new RegExp(`^${literalPattern(text)}$`, 'u').exec(text)?.[0]).toBe(text);
      expect(new RegExp(`^${literalPattern(text)}$`).exec(text)?.[0]).toBe(text);
    }),
  );
});

test('a point is a point', () => {
  expect(new RegExp(literalPattern('U.N.'), 'u').test('USNA')).toBe(false);
});
