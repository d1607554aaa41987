import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/deck.ts';
import { programRun, textOfRuns, wordsRun } from '../../src/model/run.ts';
import { capitalised, factRun, factsOf, joined } from '../../src/resolve/runs.ts';

const words = (text: string) => wordsRun(text, 'en');
const fact = (text: string, ...ids: readonly string[]) => factRun(text, ids, 'words', 'en');

describe('joined', () => {
  test('neighbours of the author’s words become one run', () => {
    expect(joined([words('a'), words('b'), words('c')])).toEqual([words('abc')]);
  });

  test('two figures stay two runs, so that each is known by its facts', () => {
    expect(joined([fact('1', 'a.b'), fact('2', 'a.b')])).toHaveLength(2);
  });

  test('a change of look parts words', () => {
    const bold: Run = { ...words('b'), bold: true };
    const linked: Run = { ...words('c'), href: 'https://example.org' };
    expect(joined([words('a'), bold, linked, { ...words('d'), language: 'fr' }])).toHaveLength(4);
  });

  test('what the program writes joins its own kind only', () => {
    expect(joined([programRun('a', 'locator', 'en'), programRun('b', 'locator', 'en')])).toHaveLength(1);
    expect(joined([programRun('a', 'locator', 'en'), programRun('b', 'template', 'en')])).toHaveLength(2);
  });

  test('no run is empty, and no character is lost', () => {
    const runs = [words(''), words('a'), fact('', 'a.b'), words('b'), fact('c', 'a.b')];
    expect(joined(runs).every((run) => run.text !== '')).toBe(true);
    expect(textOfRuns(joined(runs))).toBe('abc');
  });
});

describe('capitalised', () => {
  const text = (...runs: readonly Run[]) => textOfRuns(capitalised(runs));

  test.each([
    [[fact('about 5', 'a.b')], 'About 5'],
    [[words('It was '), fact('about 5', 'a.b')], 'It was about 5'],
    [[words('It was. '), fact('about 5', 'a.b')], 'It was. About 5'],
    [[words('“Why?” '), fact('about 5', 'a.b')], '“Why?” About 5'],
    [[words('e.g.'), fact('about 5', 'a.b')], 'e.g.about 5'],
    [[words('about 5')], 'about 5'],
    [[fact('5', 'a.b')], '5'],
  ] as const)('%#: %j', (runs, expected) => {
    expect(text(...runs)).toBe(expected);
  });
});

test('factsOf names each fact once, in order of first use', () => {
  expect(factsOf([fact('1', 'b.b', 'a.a'), words('x'), fact('2', 'a.a', 'c.c')])).toEqual(['b.b', 'a.a', 'c.c']);
});
