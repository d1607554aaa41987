import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfRuns } from '../../src/model/run.ts';
import { splitNames } from '../../src/resolve/names.ts';
import { runsText } from '../deck-text.ts';
import { MINISTRY, storeWith } from './resolve-in.ts';

const SPAN = { file: 'names.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const NAMES = [
  { en: 'C-17', fr: 'C-17' },
  { en: 'C-17 Globemaster', fr: 'C-17 Globemaster' },
  { en: 'Resolution 2085', fr: 'résolution 2085' },
  { en: 'Sahel', fr: 'Sahel' },
].map((name) => ({ ...name, span: SPAN }));

function context(language: 'en' | 'fr') {
  return {
    store: { ...storeWith(), names: NAMES },
    template: MINISTRY,
    language,
    draft: false,
    pictures: new Map(),
  } as unknown as Parameters<typeof splitNames>[1];
}

const split = (text: string, language: 'en' | 'fr' = 'en') => runsText(splitNames(text, context(language)));

test('a name with digits is known as the name it is', () => {
  expect(split('by C-17, under Resolution 2085')).toBe('by [name: C-17], under [name: Resolution 2085]');
});

test('of two names the longer is meant', () => {
  expect(split('a C-17 Globemaster')).toBe('a [name: C-17 Globemaster]');
});

test('a name of either language is one in both', () => {
  expect(split('la résolution 2085', 'fr')).toBe('la [name: résolution 2085]');
  expect(split('Résolution 2085 du Conseil', 'fr')).toBe('[name: Résolution 2085] du Conseil');
  expect(split('its résolution 2085', 'en')).toBe('its [name: résolution 2085]');
});

test('a name without a digit stays words, and so do digits without a name', () => {
  expect(split('the Sahel')).toBe('the Sahel');
  expect(split('the Sahel in 2012')).toBe('the Sahel in 2012');
});

test('a name inside a longer word or number is no name', () => {
  expect(split('C-1700')).toBe('C-1700');
  expect(split('XAC-17')).toBe('XAC-17');
  expect(split('C-17.5')).toBe('C-17.5');
  expect(split('C-17.')).toBe('[name: C-17].');
});

test('a name is found whatever its case, hyphens and spaces', () => {
  expect(split('under resolution\u00a02085')).toBe('under [name: resolution~2085]');
  expect(split('a C\u201117')).toBe('a [name: C\u201117]');
});

test('no character is lost or made', () => {
  const piece = fc.constantFrom('C-17', ' ', '1', 'Resolution 2085', 'a', '-', '.', 'Globemaster', '\u00a0');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(textOfRuns(splitNames(text, context('en')))).toBe(text);
    }),
  );
});
