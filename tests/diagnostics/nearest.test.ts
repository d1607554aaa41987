import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

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
