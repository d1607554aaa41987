import { describe, expect, test } from 'vitest';
import { acronyms } from '../../../src/check/rules/acronyms.ts';
import { pointCount } from '../../../src/check/rules/point-count.ts';
import { sentenceLength } from '../../../src/check/rules/sentence-length.ts';
import type { DeckSlide, Paragraph } from '../../../src/model/deck.ts';
import type { NameEntry } from '../../../src/model/name.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { annexSlide, deckOf, paragraph, run, SPAN, slide } from './decks.ts';

const words = (count: number) => 'word '.repeat(count).trim();

function notes(talkingPoints: readonly Paragraph[], ifPressed: readonly Paragraph[] = []): DeckSlide['notes'] {
  return { talkingPoints, ifPressed, cautions: [], sources: [], description: [] };
}

describe('a sentence is taken in at once', () => {
  const found = (text: string, language: 'en' | 'fr' = 'en') =>
    sentenceLength(deckOf([slide('s1', { body: [paragraph(text)] })], { language })).map(({ message }) => message);

  test('one of twenty words passes, one of twenty-one is told with its beginning', () => {
    expect(found(`${words(20)}.`)).toEqual([]);
    expect(found(`Aid went ${words(19)}.`)).toEqual(['the sentence “Aid went word word …” has 21 words']);
  });

  test('French has a third more', () => {
    expect(found(`${words(27)}.`, 'fr')).toEqual([]);
    expect(found(`${words(28)}.`, 'fr')).toHaveLength(1);
  });

  test('two sentences are counted apart, and a no-break space parts no words', () => {
    expect(found(`${words(15)}. ${words(15)}.`)).toEqual([]);
    expect(found(`${words(15)} “so.” ${words(15)}.`)).toEqual([]);
    expect(found(`${words(19)} $17\u00a0million`)).toHaveLength(1);
  });

  test('what is said is held to the same, and the annex is not', () => {
    const long = notes([paragraph(`${words(21)}.`)], [paragraph(`${words(22)}.`)]);
    expect(sentenceLength(deckOf([slide('s1', { notes: long })])).map(whereOf)).toEqual([
      'slide s1, talking points (en)',
      'slide s1, if pressed (en)',
    ]);
    expect(sentenceLength(deckOf([annexSlide('annex-sources', { notes: long })]))).toEqual([]);
    expect(sentenceLength(deckOf([slide('annex-mine', { notes: long })]))).toHaveLength(2);
  });
});

describe('a list has three to seven points', () => {
  const point: Paragraph = { ...paragraph('A point'), marker: 'bullet' };
  const points = (count: number): readonly Paragraph[] => Array.from({ length: count }, () => point);
  const found = (parts: Partial<DeckSlide>) => pointCount(deckOf([slide('s1', parts)])).map(({ message }) => message);

  test('fewer alone on a slide, and more anywhere, are told', () => {
    expect(found({ body: points(3) })).toEqual([]);
    expect(found({ body: points(7) })).toEqual([]);
    expect(found({ body: points(2) })).toEqual(['this slide shows a list of 2 points']);
    expect(found({ body: points(1) })).toEqual(['this slide shows a list of one point']);
    expect(found({ body: points(8) })).toEqual(['a list of this slide has 8 points']);
  });

  test('two points beside a figure are enough, and columns count together', () => {
    const stats = { kind: 'stats', span: SPAN, stats: [] } as const;
    expect(found({ body: points(2), content: stats })).toEqual([]);
    const column = { heading: [run('So')], body: points(2) };
    expect(found({ panels: [column, column] })).toEqual([]);
  });

  test('an annex may have any number, an author’s slide called annex-mine may not', () => {
    expect(pointCount(deckOf([annexSlide('annex-sources', { body: points(8) })]))).toEqual([]);
    expect(pointCount(deckOf([slide('annex-mine', { body: points(8) })]))).toHaveLength(1);
  });

  test('points below a point and plain text count for nothing', () => {
    expect(found({ body: [...points(7), { ...point, level: 1 }, paragraph('So.')] })).toEqual([]);
    expect(found({ body: [paragraph('So.')] })).toEqual([]);
  });
});

describe('an acronym is explained where it comes first', () => {
  const NAMES: readonly NameEntry[] = [
    { en: 'official development assistance', fr: 'aide publique', acronym: { en: 'ODA', fr: 'APD' }, span: SPAN },
    { en: 'United Nations', fr: 'Nations Unies', acronym: { en: 'UN', fr: 'ONU' }, common: true, span: SPAN },
  ];
  const found = (...slides: readonly Partial<DeckSlide>[]) =>
    acronyms(
      deckOf(slides.map((parts, index) => slide(`s${index + 1}`, { title: [run('It grew')], ...parts }))),
      NAMES,
    ).map((each) => `${each.message} (${whereOf(each)}): ${each.hint}`);

  test('its full name is given where it has none, once a deck', () => {
    expect(found({ body: [paragraph('The ODA grew')] }, { body: [paragraph('ODA fell')] })).toEqual([
      'ODA is used and its full name is not on the slide (slide s1 (en)): write “official development assistance (ODA)”, or say common: yes of it in names.yaml',
    ]);
  });

  test('the full name on the same slide, or on one before, explains it', () => {
    expect(found({ body: [paragraph('Official development assistance (ODA) grew')] })).toEqual([]);
    expect(found({ title: [run('Official development assistance grew')] }, { body: [paragraph('ODA')] })).toEqual([]);
    expect(found({ body: [paragraph('ODA')] }, { title: [run('Official development assistance grew')] })).toHaveLength(
      1,
    );
  });

  test('words with the acronym in brackets explain one that no file names', () => {
    expect(found({ body: [paragraph('The UN mission in Mali (MINUSMA) stays')] })).toEqual([]);
    expect(found({ body: [paragraph('MINUSMA (the mission of the UN) stays')] })).toEqual([]);
    expect(found({ body: [paragraph('MINUSMA stays')] })).toEqual([
      'MINUSMA is used and its full name is not on the slide (slide s1 (en)): write the name and (MINUSMA) behind it, or add it to names.yaml',
    ]);
  });

  test('those that everyone knows, currencies and Roman numerals need none', () => {
    expect(found({ body: [paragraph('The UN, US dollars, US$5 million, 5 M$ US and Part XIV')] })).toEqual([]);
  });

  test('a name that the program knows needs none, and the same letters outside it do', () => {
    expect(found({ body: [paragraph('COVID‑19 slowed the work')] })).toEqual([]);
    expect(found({ body: [paragraph('COVID-19 slowed the work, and COVID came back')] })).toHaveLength(1);
  });

  test('the annex is not read, an author’s slide called annex-mine is', () => {
    const body = [paragraph('MINUSMA stays')];
    expect(acronyms(deckOf([annexSlide('annex-sources', { body })]), NAMES)).toEqual([]);
    expect(acronyms(deckOf([slide('annex-mine', { body })]), NAMES)).toHaveLength(1);
  });

  test('labels of big figures, entries and cells are read too', () => {
    const stat = { fact: 'a.b', hedge: [], value: [run('5')], label: [run('ODA')], when: [] };
    expect(found({ content: { kind: 'stats', span: SPAN, stats: [stat] } })).toHaveLength(1);
    const table = {
      kind: 'table',
      span: SPAN,
      alt: '',
      facts: [],
      columns: [],
      rows: [{ look: 'plain', cells: [[run('ODA')]] }],
    } as const;
    expect(found({ content: table })).toHaveLength(1);
  });
});
