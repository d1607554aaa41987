import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceTitle, lastLineIsLone } from '../../../src/layout/text/balance-title.ts';
import { breakLines, USED_WIDTH } from '../../../src/layout/text/break-lines.ts';
import type { TextPiece } from '../../../src/layout/text/measure.ts';

/** Each character 10 points wide. */
function typed(text: string): TextPiece {
  return { text, font: 'Courier New', size: (10 * 2048) / 1229, bold: false, italic: false };
}

function balance(text: string, characters: number, maxLines = 2) {
  return balanceTitle([typed(text)], (characters * 10 + 1) / USED_WIDTH, maxLines);
}

function texts(title: { lines: readonly { text: string }[] }): readonly string[] {
  return title.lines.map((line) => line.text);
}

describe('balanceTitle', () => {
  test('brings a word down to a lone last word', () => {
    const title = balance('Canada sold Mali more than it bought', 34);
    expect(texts(title)).toEqual(['Canada sold Mali more than', 'it bought']);
    expect(title.balanced).toBe(true);
    expect(title.breaks).toEqual([{ index: 0, offset: 27 }]);
  });

  test('brings words down until the last line fills a quarter of the width', () => {
    expect(texts(balance('The mission was paid for by all of us', 32))).toEqual([
      'The mission was paid for by',
      'all of us',
    ]);
  });

  test('the width it returns breaks the title the same way', () => {
    const text = 'Canada sold Mali more than it bought';
    const title = balance(text, 34);
    expect(texts(breakLines([typed(text)], title.width))).toEqual(texts(title));
  });

  test.each([
    ['a title of one line', 'Canada and Mali', 34, 2],
    ['a title that is good as it breaks', 'Canada sold Mali more than it bought in 2012 and since', 34, 2],
    ['a title of more lines than it may have', 'Canada sold Mali more than it ever bought there', 12, 2],
    ['a title with a word that had to be cut', 'Anticonstitutionnellement oui', 20, 9],
  ])('leaves %s as it is', (_, text, characters, maxLines) => {
    const title = balance(text, characters, maxLines);
    expect(title.balanced).toBe(false);
    expect(title.breaks).toEqual([]);
    expect(title.lines).toEqual(breakLines([typed(text)], title.width).lines);
  });

  test('leaves a lone word where any other break would add a line', () => {
    const title = balance('aaaaaaaaaaaa bbbbbbbbbbbb ccccccccccccc', 25);
    expect(texts(title)).toEqual(['aaaaaaaaaaaa bbbbbbbbbbbb', 'ccccccccccccc']);
    expect(title.balanced).toBe(false);
  });

  test('takes two short words rather than one where a quarter can’t be had', () => {
    const title = balance('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b c', 32);
    expect(texts(title)).toEqual(['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b c']);
    expect(title.balanced).toBe(true);
  });

  test('counts words joined by a no-break space as one', () => {
    expect(texts(balance('Exports to Mali reached 16\u00a0M$', 26))).toEqual(['Exports to Mali', 'reached 16\u00a0M$']);
  });

  test('says in which piece a line begins', () => {
    const title = balanceTitle([typed('Canada sold Mali '), typed('more than it bought')], 341 / USED_WIDTH, 2);
    expect(title.breaks).toEqual([{ index: 1, offset: 10 }]);
  });

  test('never adds a line, never widens, and shows the same words', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 13, max: 60 }),
        (words, characters) => {
          const text = words.join(' ');
          const width = (characters * 10 + 1) / USED_WIDTH;
          const before = breakLines([typed(text)], width);
          const title = balanceTitle([typed(text)], width, 3);
          expect(title.lines).toHaveLength(before.lines.length);
          expect(title.width).toBeLessThanOrEqual(width + 1e-9);
          expect(texts(title).join(' ')).toBe(text);
          expect(texts(breakLines([typed(text)], title.width))).toEqual(texts(title));
        },
      ),
    );
  });
});

describe('lastLineIsLone', () => {
  test('is true of a single word under others, whatever marks stand with it', () => {
    expect(lastLineIsLone(breakLines([typed('one two three ?')], 81 / USED_WIDTH).lines)).toBe(true);
  });

  test('is false of a single line and of two words', () => {
    expect(lastLineIsLone(breakLines([typed('one')], 100).lines)).toBe(false);
    expect(lastLineIsLone(breakLines([typed('one two three four')], 111 / USED_WIDTH).lines)).toBe(false);
  });
});
