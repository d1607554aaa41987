import { expect, test } from 'vitest';
import { glossary } from '../../../src/check/rules/glossary.ts';
import type { NameEntry } from '../../../src/model/name.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { SPAN } from './decks.ts';
import { outlineIn } from './outline-in.ts';

const NAMES = [
  { en: 'Operation Barkhane', fr: 'opération Barkhane', span: SPAN },
  { en: 'Opération Serval', fr: 'opération Serval', span: SPAN },
  { en: 'La Francophonie', fr: 'Francophonie', span: SPAN },
  { en: 'African-led mission', fr: 'Mission africaine', acronym: { en: 'AFISMA', fr: 'MISMA' }, span: SPAN },
];

function found(french: string, names: readonly NameEntry[] = NAMES): readonly string[] {
  const text = `brief: a-b\ntitle: {en: A, fr: A}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - layout: cover\n    en: |\n      # AFISMA goes on\n    fr: |\n      # ${french}\n`;
  const { value } = parseOutline('a.yaml', text);
  return value ? glossary(value, value.languages, names).map(({ code, hint }) => `${code} ${hint}`) : [];
}

test('an acronym of the other language is told with one’s own', () => {
  expect(found('L’AFISMA continue')).toEqual(['words/wrong-term write MISMA']);
});

test('one’s own acronym, or a longer word, passes', () => {
  expect(found('La MISMA continue')).toEqual([]);
  expect(found('Les AFISMAtiques continuent')).toEqual([]);
});

test('a term of the other language is told whatever its case, and one’s own passes at the start of a sentence', () => {
  expect(found('L’operation Barkhane continue')).toEqual(['words/wrong-term write opération Barkhane']);
  expect(found('Operation Barkhane continue')).toEqual(['words/wrong-term write opération Barkhane']);
  expect(found('Opération Barkhane : fin')).toEqual([]);
  expect(found('Opération Serval : fin')).toEqual([]);
  expect(found('La Francophonie s’y joint')).toEqual([]);
});

test('a term of one’s own that holds a word of the other language’s passes', () => {
  const { outline } = outlineIn('en', '# La Francophonie meets; Francophonie meets');
  const names: NameEntry[] = [{ en: 'La Francophonie', fr: 'Francophonie', span: SPAN }];
  expect(glossary(outline, ['en'], names).map(({ span }) => span?.start.column)).toEqual([32]);
});

test('words marked as the other language’s keep its terms', () => {
  expect(found('La mission dite [Operation Barkhane, AFISMA]{lang=en} continue')).toEqual([]);
});

test('an acronym is no pattern: its brackets and points stand for themselves', () => {
  const named = (acronym: string) => [
    { en: 'Task Force', fr: 'Force d’action', acronym: { en: acronym, fr: 'FA' }, span: SPAN },
  ];
  expect(found('La TF(2 part', named('TF(2'))).toEqual(['words/wrong-term write FA']);
  expect(found('Le U.N. part', named('U.N.'))).toEqual(['words/wrong-term write FA']);
  expect(found('Le USNA part', named('U.N.'))).toEqual([]);
});
