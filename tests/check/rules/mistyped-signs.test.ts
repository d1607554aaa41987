import { describe, expect, test } from 'vitest';
import { mistypedSigns } from '../../../src/check/rules/mistyped-signs.ts';
import { outlineIn } from './outline-in.ts';

function told(language: 'en' | 'fr', words: string): readonly (string | undefined)[] {
  const { outline, covered } = outlineIn(language, `# T\n${words}`);
  const found = mistypedSigns(outline, [language]);
  expect(found.every(({ code }) => code === 'words/mistyped-sign')).toBe(true);
  return covered(found);
}

describe('what only the author can mend is told at its place', () => {
  test.each([
    ['en', 'a"b and so', '"'],
    ['en', 'so " and so', '"'],
    ['en', 'from {{a.b}}-{{c.d}} on', '-'],
    ['en', 'aid - or trade', '-'],
    ['en', 'aid--or trade', '--'],
    ['en', 'and so on....', '....'],
    ['en', 'ai\u200Bd', '\u200B'],
    ['en', 'the «operation»', '«'],
    ['en', 'it is {{literal "93 %" because="an idiom"}}', '{{literal "93 %" because="an idiom"}}'],
    ['fr', 'le “mot”', '“'],
    ['fr', 'voici: suite', ':'],
    ['fr', 'le «mot »', '«'],
    ['fr', 'une oeuvre', 'oeuvre'],
    ['fr', 'soit {{literal "2.4" because="un idiotisme"}}', '{{literal "2.4" because="un idiotisme"}}'],
  ] as const)('%s: %s', (language, words, first) => {
    expect(told(language, words)[0]).toBe(first);
  });
});

describe('what is right, or mended in silence, is not told', () => {
  test.each([
    ['en', 'A well-known "case", Mali\'s own: so it is... and {{a.b}} to {{c.d}} – or 24'],
    ['en', 'the [« opération » : Serval]{lang=fr} goes on'],
    ['fr', 'L\'aide : « le mot “échec” » et "autre"; https://example.org'],
    ['fr', 'soit {{literal "2,4" because="un idiotisme"}} et [the “word”: so]{lang=en}'],
    ['fr', 'des poèmes, une coercition et {{a.b}} : suite'],
  ] as const)('%s: %s', (language, words) => {
    expect(told(language, words)).toEqual([]);
  });
});

test('words marked as the other language’s are held to its signs', () => {
  expect(told('en', 'the [opération: Serval]{lang=fr} goes on')).toEqual([':']);
});
