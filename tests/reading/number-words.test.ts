import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/reading/read-amount.ts';
import { ENGLISH, FRENCH, type NumberWriter } from './words-oracle.ts';

/** The two ends that a text gives to a count; undefined where it is refused. */
function read(text: string): readonly [number, number] | undefined {
  const stated = readAmount(text, { kind: 'count' })?.stated;
  return stated && [stated.low.toNumber(), stated.high.toNumber()];
}

const WRITERS: readonly (readonly [string, NumberWriter, string, string])[] = [
  ['English', ENGLISH, 'and', 'to'],
  ['French', FRENCH, 'et', 'à'],
];

const number = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }),
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1000),
);

test('a word of two languages is no number where one of them would not go on so', () => {
  expect(['six un', 'six-un', 'six et un', 'six deux', 'six cents un'].map(read)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    [601, 601],
  ]);
});

describe.each(WRITERS)('numbers in %s words', (_, { plain, stripped, hundred, thousand }, and, to) => {
  const between = fc.array(fc.constantFrom(' ', '-', '\u2011', ' - ', ` ${and} `, `-${and}-`, ` ${and}-`, '–'), {
    minLength: 12,
    maxLength: 12,
  });
  const joined = (value: number, signs: readonly string[]) =>
    plain(value)
      .map((word, index) => (index === 0 ? word : `${signs[index - 1]}${word}`))
      .join('');

  /** Whether the words are those of the value; "twenty-one hundred" are those of 2,100. */
  const isSpelt = (value: number, text: string) => {
    const [hundreds, units] = [Math.floor(value / 100), value % 100];
    const inHundreds = [...plain(hundreds), hundred, ...(units === 0 ? [] : plain(units))];
    const spelt = [plain(value), ...(hundreds > 0 && hundreds < 100 ? [inHundreds] : [])].map((words) =>
      words.join(' '),
    );
    const isOne = new RegExp(`(?<=^|${thousand} )(?:one|un) (?=${hundred}|${thousand})`, 'gu');
    return spelt.some((words) => words.replace(isOne, '') === stripped(text).replace(isOne, ''));
  };

  test('each up to a thousand is read, with spaces as with hyphens', () => {
    const wrong: string[] = [];
    for (let value = 2; value < 1000; value += value < 130 ? 1 : 7) {
      for (const sign of [' ', '-']) {
        const text = plain(value).join(sign);
        if (read(text)?.[0] !== value || read(text)?.[1] !== value) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('however the words of a number are joined, it is that number or refused', () => {
    fc.assert(
      fc.property(number, between, (value, signs) => {
        const ends = read(joined(value, signs));
        if (ends !== undefined) expect(ends).toEqual([value, value]);
      }),
      { numRuns: 700 },
    );
  });

  test('whatever number words stand together, what is read has these words', () => {
    const word = fc.constantFrom(...plain(987_654), ...plain(12), ...plain(316), ...plain(1), hundred, thousand, and);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '-'), (list, sign) => {
        const text = list.join(sign);
        const ends = read(text);
        if (ends === undefined) return;
        expect([text, ends[0] === ends[1], isSpelt(ends[0], text)]).toEqual([text, true, true]);
      }),
      { numRuns: 700 },
    );
  });

  test('a range of two has both, or what the second ends with counts for both, or it is refused', () => {
    fc.assert(
      fc.property(number, number, between, between, (a, b, before, behind) => {
        const ends = read(`${joined(a, before)} ${to} ${joined(b, behind)}`);
        if (ends === undefined) return;
        const last = plain(b);
        const multiples = [
          [100_000, `${hundred} ${thousand}`] as const,
          [1000, thousand] as const,
          [100, hundred] as const,
        ];
        const shared = multiples.find(
          ([multiple, words]) =>
            b % multiple === 0 &&
            b > multiple &&
            last.join(' ') === [...plain(b / multiple), ...words.split(' ')].join(' ') &&
            a * multiple < b,
        );
        expect(ends).toEqual(shared ? [a * shared[0], b] : [a, b]);
      }),
      { numRuns: 700 },
    );
  });

  test('with a dash between two they are one number, or refused', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom('-', '–', '—', ' – ', '\u2011'), (a, b, dash) => {
        const text = `${plain(a).join('-')}${dash}${plain(b).join('-')}`;
        const ends = read(text);
        if (ends === undefined) return;
        expect([text, ends[0] === ends[1], isSpelt(ends[0], text)]).toEqual([text, true, true]);
      }),
      { numRuns: 700 },
    );
  });
});
