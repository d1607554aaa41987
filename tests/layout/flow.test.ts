import { describe, expect, test } from 'vitest';
import { flow } from '../../src/layout/flow.ts';
import { contextOf, holding, paragraph, run, STYLES, TEMPLATE } from './slides.ts';

const { body } = STYLES;

function lines(text: string, characters: number, options: Parameters<typeof flow>[4] = {}): readonly string[] {
  const set = flow([paragraph(text)], body, holding(characters), contextOf().template, options);
  return set.paragraphs.flatMap((each) => each.lines.map((line) => line.text.replaceAll('\u00a0', '_')));
}

describe('last lines', () => {
  test('a short last word takes the word before it along', () => {
    expect(lines('one three four so', 15)).toEqual(['one three', 'four_so']);
  });

  test('a long last word stands alone', () => {
    expect(lines('one three four everything', 14)).toEqual(['one three four', 'everything']);
  });

  test('no line is added for it', () => {
    expect(lines('everybody somewhere so', 11)).toEqual(['everybody', 'somewhere', 'so']);
  });

  test('is as long as asked, where words can move down', () => {
    expect(lines('aa bb cc dd ee ff gg hh', 17)).toEqual(['aa bb cc dd ee ff', 'gg hh']);
    expect(lines('aa bb cc dd ee ff gg hh', 17, { lastLineShare: 0.6 })).toEqual(['aa bb cc dd', 'ee_ff_gg_hh']);
  });

  test('is no orphan either in a viewer that fills all of the width', () => {
    // At 98 % of the width "four" begins the second line; at 100 % "so" would be alone there.
    const width = 14 * 10 + 0.5;
    const set = flow([paragraph('one three four so')], body, width, TEMPLATE);
    expect(set.paragraphs[0]?.runs[0]?.text).toBe('one three four\u00a0so');
    expect(set).toMatchObject({ balanced: true, lineCount: 2, looseLineCount: 2 });
  });

  test('words of several runs are tied at the space between them', () => {
    const runs = [run('one three '), run('four', { bold: true }), run(' so')];
    const set = flow([{ runs, level: 0, marker: 'none' }], body, holding(15), TEMPLATE);
    expect(set.paragraphs[0]?.runs.map(({ text }) => text)).toEqual(['one three ', 'four', '\u00a0so']);
  });
});

describe('words wider than their line', () => {
  test('are told, unless they may be divided', () => {
    const set = flow([paragraph('incomprehensible')], body, holding(8), TEMPLATE);
    expect(set).toMatchObject({ broken: true, divided: false });
  });

  test('are divided between letters, with a soft hyphen', () => {
    const set = flow([paragraph('so incomprehensible')], body, holding(8), TEMPLATE, { divides: true });
    expect(set).toMatchObject({ broken: false, divided: true });
    expect(set.paragraphs[0]?.lines.map(({ text }) => text)).toEqual(['so', 'incompr-', 'ehensib-', 'le']);
    expect(set.paragraphs[0]?.runs[0]?.text).toBe('so incompr\u00adehensib\u00adle');
  });

  test('addresses are divided after their joints, without a hyphen', () => {
    const set = flow([paragraph('example.org/aid/mali')], body, holding(12), TEMPLATE, { divides: true });
    expect(set.paragraphs[0]?.lines.map(({ text }) => text)).toEqual(['example.org/', 'aid/mali']);
    expect(set.paragraphs[0]?.runs[0]?.text).toBe('example.org/\u200baid/mali');
  });

  test('a stretch of an address without joints is cut where the line ends', () => {
    const set = flow([paragraph('x/abcdefghijklmnop')], body, holding(8), TEMPLATE, { divides: true });
    expect(set.paragraphs[0]?.lines.map(({ text }) => text)).toEqual(['x/', 'abcdefgh', 'ijklmnop']);
  });

  test('a number is never divided', () => {
    const set = flow([paragraph('1234567890123')], body, holding(8), TEMPLATE, { divides: true });
    expect(set.broken).toBe(true);
    expect(set.paragraphs[0]?.runs[0]?.text).toBe('1234567890123');
  });

  test('runs keep their looks and origins', () => {
    const runs = [run('incompre'), run('hensible', { bold: true })];
    const set = flow([{ runs, level: 0, marker: 'none' }], body, holding(10), TEMPLATE, { divides: true });
    expect(set.paragraphs[0]?.runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['incompre', false],
      ['h\u00adensible', true],
    ]);
  });
});

test('a hyphen before a digit belongs to a name', () => {
  expect(lines('a craft C-17 flew', 10)).toEqual(['a craft', 'C‑17 flew']);
});

describe('heights', () => {
  test('are those of lines and of the gaps between paragraphs', () => {
    const set = flow([paragraph('a'), paragraph('b'), paragraph('c', 1, 'bullet')], body, holding(20), TEMPLATE);
    expect(set.paragraphs.map(({ before }) => before)).toEqual([0, 10, 3]);
    expect(set.height).toBe(3 * 20 + 13);
  });

  test('a gap may be given, and a number hangs so that two digits fit', () => {
    const set = flow([paragraph('a', 0, 'number'), paragraph('b')], body, holding(20), TEMPLATE, { gap: 40 });
    expect(set.paragraphs[1]?.before).toBe(40);
    expect(set.paragraphs[0]?.indent).toBe(Math.round(body.size * 1.4));
  });
});
