import { describe, expect, test } from 'vitest';
import { indentOf, measureParagraph, piecesOf } from '../../../src/layout/text/paragraphs.ts';
import type { Run } from '../../../src/model/deck.ts';
import type { TextStyle } from '../../../src/model/text-style.ts';
import { LEVEL_INDENT } from '../../../src/model/type-scale.ts';

const SMALL: TextStyle = { font: 'body', size: 12, line: 16, bold: false, colour: 'muted', gap: 0 };
const FONTS = { fonts: { heading: 'Georgia', body: 'Courier New' }, styles: { small: SMALL } };
/** Each character 10 points wide. */
const BODY: TextStyle = { font: 'body', size: (10 * 2048) / 1229, line: 22, bold: false, colour: 'ink', gap: 8 };

function run(text: string, look: Partial<Run> = {}): Run {
  return { text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false, ...look };
}

function paragraph(text: string, marker: 'none' | 'bullet' | 'number' | 'quote' = 'none', level = 0, before = 0) {
  return { runs: [run(text)], style: BODY, level, marker, before };
}

describe('measureParagraph', () => {
  test('the height is that of the lines, and nothing takes a line', () => {
    expect(measureParagraph(paragraph('ab cd ef'), 62, FONTS)).toMatchObject({ height: 44, broken: false });
    expect(measureParagraph({ ...paragraph(''), runs: [] }, 62, FONTS).height).toBe(22);
  });

  test('tells of a word wider than the box, and where it was cut', () => {
    const measured = measureParagraph(paragraph('ab incomprehensible'), 62, FONTS);
    expect(measured).toMatchObject({ broken: true, firstCut: 9 });
    expect(measureParagraph(paragraph('ab'), 62, FONTS)).not.toHaveProperty('firstCut');
  });

  test('a quotation is measured in italics', () => {
    expect(piecesOf([run('said')], BODY, FONTS, 'quote')[0]?.italic).toBe(true);
  });

  test('the reach is measured from the box’s edge', () => {
    expect(measureParagraph(paragraph('ab', 'bullet', 1), 500, FONTS).reach).toBeCloseTo(2 * LEVEL_INDENT + 20, 6);
  });

  test('a bullet’s text stands one level in, and all its lines begin there', () => {
    const width = (51 + LEVEL_INDENT * USED) / USED;
    expect(texts(measureParagraph(paragraph('ab cd ef', 'bullet'), width, FONTS))).toEqual(['ab cd', 'ef']);
    expect(texts(measureParagraph(paragraph('ab cd ef', 'bullet'), width - 2, FONTS))).toEqual(['ab', 'cd', 'ef']);
  });

  test('runs are measured in their own weight and size, and break as one text', () => {
    const runs = [run('13', { bold: true }), run('.8\u00a0million', { small: true }), run(' paid', { italic: true })];
    const measured = measureParagraph({ ...paragraph(''), runs }, 1000, FONTS);
    expect(measured.lines).toHaveLength(1);
    expect(measured.reach).toBeCloseTo(20 + (10 * (12 * 1229)) / 2048 + 50, 6);
  });
});

describe('indentOf', () => {
  test('is 18 points a level, and one level more with a marker', () => {
    expect(indentOf({ level: 0, marker: 'none' })).toBe(0);
    expect(indentOf({ level: 0, marker: 'bullet' })).toBe(18);
    expect(indentOf({ level: 2, marker: 'number' })).toBe(54);
    expect(indentOf({ level: 0, marker: 'quote' })).toBe(18);
  });

  test('a marker may hang further', () => {
    expect(indentOf({ level: 0, marker: 'number', indent: 48 })).toBe(48);
  });
});

describe('piecesOf', () => {
  test('takes the font of the style, and bold from the style or the run', () => {
    const style: TextStyle = { ...BODY, font: 'heading', bold: true };
    expect(piecesOf([run('a')], style, FONTS)).toEqual([
      { text: 'a', font: 'Georgia', size: style.size, bold: true, italic: false },
    ]);
  });
});

const USED = 0.98;

function texts(measured: { lines: readonly { text: string }[] }): readonly string[] {
  return measured.lines.map((line) => line.text);
}
