import { expect, test } from 'vitest';
import { formatLocator } from '../../src/language/locator.ts';

test.each([
  ['row MLI', 'ligne MLI'],
  ['table 3', 'tableau 3'],
  ['table', 'tableau'],
  ['¶4', '¶4'],
  ['p. 12', 'p. 12'],
  ['Sheet1!B4', 'Sheet1!B4'],
  ['constructor x', 'constructor x'],
  ['rows of Mali', 'rows of Mali'],
])('%s is %s in French, and as it is written in English', (at, french) => {
  expect(formatLocator(at, 'fr')).toBe(french);
  expect(formatLocator(at, 'en')).toBe(at);
});
