import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import type { CitedSource } from '../../src/resolve/citations.ts';
import { sourceEntries } from '../../src/resolve/source-entries.ts';
import { MINISTRY, storeWith } from './resolve-in.ts';

const SPAN = { file: 'f.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const CONTEXT = { store: storeWith(), template: MINISTRY, language: 'en', draft: false, pictures: new Map() } as const;

function cited(title: string, places: readonly string[] = [], more: Partial<Source> = {}): CitedSource {
  const source: Source = {
    id: `${title} ${more.code}`,
    kind: 'dataset',
    publisher: { en: 'World Bank', fr: 'Banque mondiale' },
    title: { en: title },
    date: { kind: 'unknown' },
    dateInferred: false,
    span: SPAN,
    ...more,
  };
  return { source, places };
}

const textsOf = (sources: readonly CitedSource[]) =>
  sourceEntries(sources, CONTEXT).map(({ runs }) => runs.map(({ text }) => text).join(''));

test('a publisher stands once before its sources, and what their titles share stands once', () => {
  const licence = { en: 'CC BY 4.0' };
  const sources = ['Canada', 'France'].map((name) =>
    cited(`Indicators, net aid from ${name}`, ['row MLI'], { code: `X.${name[0]}`, licence, url: 'https://a.org' }),
  );
  expect(textsOf(sources)).toEqual([
    'World Bank (CC BY 4.0). Indicators: net aid from Canada, X.C, row MLI; net aid from France, X.F, row MLI.',
  ]);
  const [entry] = sourceEntries(sources, CONTEXT);
  expect(entry?.runs.filter(({ href }) => href !== undefined).map(({ text }) => text)).toEqual([
    'net aid from Canada,',
    'net aid from France,',
  ]);
});

test('titles that share nothing, or no more than part of a word or name, stay whole', () => {
  expect(textsOf([cited('Aid, net'), cited('Aid and trade')])).toEqual(['World Bank. Aid, net; Aid and trade.']);
  expect(textsOf([cited('Aid'), cited('Aid, net')])).toEqual(['World Bank. Aid; Aid, net.']);
});

test('sources under two licences of one publisher are two entries', () => {
  const licensed = cited('Trade', [], { licence: { en: 'CC BY 4.0' } });
  expect(textsOf([cited('Rates'), licensed, cited('Aid')])).toEqual([
    'World Bank. Rates; Aid.',
    'World Bank (CC BY 4.0). Trade.',
  ]);
});

test('paragraphs that follow one another are a stretch', () => {
  const paragraphs = [1, 3, 4, 5, 8, 9, 11].map((number) => `¶${number}`);
  expect(textsOf([cited('Aid', [...paragraphs, 'p. 12'])])).toEqual(['World Bank. Aid, ¶1, ¶3–5, ¶8, ¶9, ¶11, p. 12.']);
});

test('a title that ends a sentence gets no second mark, and every entry is a sentence', () => {
  expect(textsOf([cited('Who pays?')])).toEqual(['World Bank. Who pays?']);
});

test('an entry that would be too long for a slide is several, each with its publisher', () => {
  const long = 'long '.repeat(40).trim();
  const entries = textsOf(Array.from({ length: 12 }, (_, index) => cited(`${index} ${long}`)));
  expect(entries.length).toBeGreaterThan(1);
  for (const entry of entries) {
    expect(entry.startsWith('World Bank. ')).toBe(true);
    expect(entry.length).toBeLessThan(1100);
  }
});
