import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactPhrases, firstPlaces, foldedPhrases, phrasesIn } from '../../src/reading/phrases.ts';

const found = (text: string, ...phrases: readonly string[]) =>
  phrasesIn(text, foldedPhrases(phrases)).map(({ start, end }) => text.slice(start, end));

test('a phrase is found whatever its case, its hyphens, its apostrophes and its spaces', () => {
  expect(found('the OPÉRATION\u00a0 Serval and l’Aquarius', 'opération Serval', "l'aquarius")).toEqual([
    'OPÉRATION\u00a0 Serval',
    'l’Aquarius',
  ]);
  expect(found('a C\u201117', 'C-17')).toEqual(['C\u201117']);
});

test('no letter or digit precedes a phrase, and no number goes on after it; a longer word may begin with it', () => {
  expect(found('a AC-17 1C-17 C-175 C-17.5', 'C-17')).toEqual([]);
  expect(found('Wagnerites', 'Wagner')).toEqual(['Wagner']);
  expect(found('C-17. Then', 'C-17')).toEqual(['C-17']);
});

test('of several phrases at one place the longest is found, and none within another', () => {
  expect(found('Operation Serval Two', 'Operation', 'Operation Serval', 'Serval Two')).toEqual(['Operation Serval']);
});

test('an exact phrase is found letter for letter, and in no longer word', () => {
  expect([...firstPlaces('misma MISMAs, MISMA', exactPhrases(['MISMA']))]).toEqual([['MISMA', { start: 14, end: 19 }]]);
});

test('where each phrase is first found says a search for it alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '1', '.', 'é', '🇨🇦'), maxLength: 30 });
  const phrase = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, fc.array(phrase, { maxLength: 8 }), (words, phrases) => {
      const places = firstPlaces(words, foldedPhrases(phrases));
      for (const each of phrases) {
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${each}(?!\\p{N}|[.,]\\p{N})`, 'u');
        expect(places.get(each)?.start).toBe(pattern.exec(words)?.index);
      }
    }),
    { numRuns: 300 },
  );
});

test('ten thousand phrases are looked for in a text of sixty thousand letters', () => {
  const phrases = Array.from({ length: 10_000 }, (_, index) => `operation number ${index}`);
  const text = 'operation number 9999 or another '.repeat(2000);
  expect(phrasesIn(text, foldedPhrases(phrases))).toHaveLength(2000);
});
