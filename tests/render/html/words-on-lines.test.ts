import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../src/layout/text/break-lines.ts';
import type { Run } from '../../../src/model/deck.ts';
import { wordsOnLines } from '../../../src/render/html/words-on-lines.ts';

const run = (text: string): Run => ({ text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false });

function setIn(width: number, ...texts: readonly string[]) {
  const pieces = texts.map((text) => ({ text, font: 'Arial', size: 12, bold: false, italic: false }));
  const lines = breakLines(pieces, width).lines.map(({ text, pieces: stretches }) => ({ text, stretches }));
  return { measured: lines.map(({ text }) => text), written: wordsOnLines({ runs: texts.map(run), lines }) };
}

test('a line shows its stretch of each run', () => {
  const { written } = setIn(130, 'Canada gave ', '$16\u00a0million', ' in 2012');
  expect(written.map(({ stretches }) => stretches.map(({ text }) => text))).toEqual([
    ['Canada gave'],
    ['$16\u00a0million', ' in 2012'],
  ]);
  expect(written.map(({ spaced }) => spaced)).toEqual([true, false]);
});

test('a word divided at a soft hyphen shows a hyphen, and one cut in the middle none', () => {
  const [first, second] = setIn(40, 'co\u00adoperation').written;
  expect(first).toMatchObject({ hyphen: true, spaced: false });
  expect(second).toMatchObject({ hyphen: false });
  expect(setIn(30, 'endlessly').written[0]).toMatchObject({ hyphen: false, spaced: false });
});

test('the lines written are the lines measured, whatever the text', () => {
  const unit = fc.constantFrom(
    ...['a', 'é', 'word', '-', ' ', '  ', '\u00ad', '\n', '\r\n', '\u00a0', '\u200b', '\u2009', 'e\u0301', '/'],
    '👩‍👩‍👧‍👦',
  );
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: 8, max: 120 }), (texts, width) => {
      const { measured, written } = setIn(width, ...texts);
      const shown = written.map(({ stretches, hyphen }) => {
        const words = stretches.map((each) => each.text).join('');
        return `${words.replaceAll('\u00ad', '')}${hyphen ? '-' : ''}`;
      });
      expect(shown).toEqual(measured);
    }),
  );
});
