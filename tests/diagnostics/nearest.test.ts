import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

test('a misspelt word finds the candidate it means', () => {
  expect(nearest('trade.export-2012', ['trade.imports-2012', 'trade.exports-2012'])).toBe('trade.exports-2012');
});

test('a wrong capital is one wrong letter', () => {
  expect(nearest('C-17', ['c-17'])).toBe('c-17');
});

test('a word unlike all candidates finds none', () => {
  expect(nearest('weather', ['trade.exports-2012', 'aid.bilateral'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('of two equally near candidates the first by code point is taken, whatever their order', () => {
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
});
