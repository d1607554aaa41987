import { expect, test } from 'vitest';
import { titleWords } from '../../../src/check/rules/title-words.ts';
import { annexSlide, deckOf, run, slide } from './decks.ts';

function codes(title: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  return titleWords(deckOf([slide('s1', { title: [run(title)] })], { language })).map(({ code }) => code);
}

test('a sentence of fifteen words passes, one of sixteen is long', () => {
  expect(codes(`Aid grew ${'more '.repeat(13)}`.trim())).toEqual([]);
  expect(codes(`Aid grew ${'more '.repeat(14)}`.trim())).toEqual(['words/long-title']);
});

test('a title without a verb names a topic', () => {
  expect(codes('Bilateral aid')).toEqual(['words/topic-title']);
  expect(codes('Aide bilatérale', 'fr')).toEqual(['words/topic-title']);
});

test.each([
  ['Six figures frame the relationship', 'en'],
  ['Aid, not trade, carries the relationship', 'en'],
  ['L’aide porte la relation', 'fr'],
  ['La France prévoit réduire sa force', 'fr'],
  ['Trois dossiers appellent une position', 'fr'],
] as const)('%s is a sentence', (title, language) => {
  expect(codes(title, language)).toEqual([]);
});

test('the cover and the annex may name their topic', () => {
  const slides = [
    slide('s1', { layout: 'cover', title: [run('Topic')] }),
    annexSlide('annex-sources', { title: [run('Sources')] }),
  ];
  expect(titleWords(deckOf(slides))).toEqual([]);
});

test('an author’s slide whose ID begins like an annex is read like any other', () => {
  const found = titleWords(deckOf([slide('annex-mine', { title: [run('Topic')] })]));
  expect(found.map(({ code }) => code)).toEqual(['words/topic-title']);
});
