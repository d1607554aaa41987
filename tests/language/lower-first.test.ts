import { expect, test } from 'vitest';
import { lowerFirst } from '../../src/language/lower-first.ts';

test('a common word is written small within a sentence', () => {
  expect(lowerFirst('Net bilateral aid', 'en')).toBe('net bilateral aid');
  expect(lowerFirst('Women’s wages', 'en')).toBe('women’s wages');
  expect(lowerFirst('Exportations irlandaises', 'fr')).toBe('exportations irlandaises');
});

test('what may be a name stays as it is written', () => {
  for (const label of [
    'Irish exports',
    'Quebec lumber',
    'Canada’s aid',
    'Francophone schools',
    'GDP',
    'January sales',
  ]) {
    expect(lowerFirst(label, 'en')).toBe(label);
  }
  expect(lowerFirst('Canada', 'fr')).toBe('Canada');
});
