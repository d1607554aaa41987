import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { nearest, nearestOf } from '../../src/diagnostics/nearest.ts';

test('a misspelt word finds the candidate it means', () => {
  expect(nearest('trade.export-2012', ['trade.imports-2012', 'trade.exports-2012'])).toBe('trade.exports-2012');
});

test('capitals, spaces and underscores hide no candidate', () => {
  expect(nearest('C-17', ['c-17'])).toBe('c-17');
  expect(nearest('Protected B', ['protected-a', 'protected-b', 'protected-c'])).toBe('protected-b');
  expect(nearest('TOP_SECRET', ['secret', 'top-secret'])).toBe('top-secret');
  expect(nearest('Usd', ['usd', 'USD'])).toBe('usd');
});

test('a word unlike all candidates finds none', () => {
  expect(nearest('weather', ['trade.exports-2012', 'aid.bilateral'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('of two equally near candidates the first by code point is taken, whatever their order', () => {
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
});

test('none that is left out is nearer than the one found', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '.', '-', '_'), maxLength: 9 });
  const folded = (text: string) => text.toLowerCase().replaceAll('_', '-');
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (typed, candidates) => {
      const limit = Math.min(3, Math.ceil(typed.length / 3));
      const apart = (candidate: string) => distance(folded(typed), folded(candidate));
      const near = candidates.filter((each) => apart(each) <= limit);
      const found = nearest(typed, candidates);
      expect(found === undefined).toBe(near.length === 0);
      if (found === undefined) return;
      const ranks = near.map((each) => [apart(each), distance(typed, each), Math.abs(typed.length - each.length)]);
      const best = ranks.sort((a, b) => (a < b ? -1 : 1))[0];
      expect([apart(found), distance(typed, found), Math.abs(typed.length - found.length)]).toEqual(best);
    }),
    { numRuns: 2000 },
  );
});

test('thousands of misspelt words are compared with thousands of candidates', () => {
  const candidates = Array.from({ length: 20_000 }, (_, index) => `trade.exports-${index}`);
  const find = nearestOf(candidates);
  for (let index = 10_000; index < 20_000; index += 1)
    expect(find(`trade.export-${index}`)).toBe(`trade.exports-${index}`);
  expect(find('politics.coup-2012')).toBeUndefined();
});
