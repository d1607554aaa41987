import { expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';

function read(keys: string) {
  const text = `sources:
  s: {kind: official, publisher: {en: P, fr: P}, title: {en: T, fr: T}, date: 2020}
source: s
facts:
  place.bamako: {kind: place, ${keys}, at: § Capital, en: Bamako, fr: Bamako}
`;
  const { value, diagnostics } = parseFactsFiles([{ path: 'briefs/facts/f.yaml', text }]);
  return { fact: value.flatMap(({ facts }) => facts)[0], codes: diagnostics.map(({ code }) => code) };
}

test('a place lies where the words of its source say', () => {
  expect(read('says: "12 39 N, 8 00 W"')).toMatchObject({
    fact: { kind: 'place', latitude: 12.65, longitude: -8, isCapital: false },
    codes: [],
  });
});

test('a capital says that it is one', () => {
  expect(read('says: "12 39 N, 8 00 W", capital: "yes"').fact).toMatchObject({ isCapital: true });
});

test.each(['says: on the Niger', 'says: "12 39 N"'])('words that print no place are refused: %s', (keys) => {
  expect(read(keys)).toEqual({ fact: undefined, codes: ['facts/unreadable-place'] });
});
