import { expect, test } from 'vitest';
import { glossary } from '../../../src/check/rules/glossary.ts';
import { parseOutline } from '../../../src/parse/outline.ts';
import { SPAN } from './decks.ts';

const NAMES = [
  { en: 'African-led mission', fr: 'Mission africaine', acronym: { en: 'AFISMA', fr: 'MISMA' }, span: SPAN },
];

function found(french: string): readonly string[] {
  const text = `brief: a-b\ntitle: {en: A, fr: A}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - layout: cover\n    en: |\n      # AFISMA goes on\n    fr: |\n      # ${french}\n`;
  const { value } = parseOutline('a.yaml', text);
  return value ? glossary(value, value.languages, NAMES).map(({ code, hint }) => `${code} ${hint}`) : [];
}

test('an acronym of the other language is told with one’s own', () => {
  expect(found('L’AFISMA continue')).toEqual(['words/wrong-term write MISMA']);
});

test('one’s own acronym, or a longer word, passes', () => {
  expect(found('La MISMA continue')).toEqual([]);
  expect(found('Les AFISMAtiques continuent')).toEqual([]);
});
