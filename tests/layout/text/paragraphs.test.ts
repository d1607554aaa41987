import { describe, expect, test } from 'vitest';
import {
  indentOf,
  measureParagraph,
  measureParagraphs,
  piecesOf,
} from '../../../src/layout/text/paragraphs.ts';
import type { Run } from '../../../src/model/deck.ts';
import type { TextStyle } from '../../../src/model/template.ts';
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

describe('measureParagraphs', () => {
  test('the height is that of the lines and of the space before them', () => {
    const measured = measureParagraphs([paragraph('ab cd ef'), paragraph('gh', 'none', 0, 8)], 62, FONTS);
    expect(measured.paragraphs.map(({ lines }) => lines.map((line) => line.text))).toEqual([['ab cd', 'ef'], ['gh']]);
    expect(measured.lineCount).toBe(3);
    expect(measured.height).toBe(3 * 22 + 8);
    expect(measured.paragraphs.map(({ height }) => height)).toEqual([44, 22]);
  });

  test('the safe height is 5 % more', () => {
    const measured = measureParagraphs([paragraph('ab')], 62, FONTS);
    expect(measured.safeHeight).toBeCloseTo(measured.height * 1.05, 9);
  });

  test('nothing takes no room, and an empty paragraph takes a line', () => {
    expect(measureParagraphs([], 62, FONTS)).toMatchObject({ lineCount: 0, height: 0, widest: 0, broken: false });
    expect(measureParagraphs([{ ...paragraph(''), runs: [] }], 62, FONTS).height).toBe(22);
  });

  test('tells of a word wider than the box', () => {
    expect(measureParagraphs([paragraph('ab'), paragraph('incomprehensible')], 62, FONTS).broken).toBe(true);
  });

  test('the widest line is measured from the box’s edge', () => {
    const measured = measureParagraphs([paragraph('abc'), paragraph('ab', 'bullet', 1)], 500, FONTS);
    expect(measured.widest).toBeCloseTo(2 * LEVEL_INDENT + 20, 6);
  });
});

describe('measureParagraph', () => {
  test('a bullet’s text stands one level in, and all its lines begin there', () => {
    const width = (51 + LEVEL_INDENT * USED) / USED;
    expect(texts(measureParagraph(paragraph('ab cd ef', 'bullet'), width, FONTS))).toEqual(['ab cd', 'ef']);
    expect(texts(measureParagraph(paragraph('ab cd ef', 'bullet'), width - 2, FONTS))).toEqual(['ab', 'cd', 'ef']);
  });

  test('runs are measured in their own weight and size, and break as one text', () => {
    const runs = [run('13', { bold: true }), run('.8\u00a0million', { small: true }), run(' paid', { italic: true })];
    const measured = measureParagraph({ ...paragraph(''), runs }, 1000, FONTS);
    expect(measured.lines).toHaveLength(1);
    expect(measured.reach).toBeCloseTo(20 + 10 * (12 * 1229) / 2048 + 50, 6);
  });
});

describe('indentOf', () => {
  test('is 18 points a level, and one level more with a marker', () => {
    expect(indentOf({ level: 0, marker: 'none' })).toBe(0);
    expect(indentOf({ level: 0, marker: 'bullet' })).toBe(18);
    expect(indentOf({ level: 2, marker: 'number' })).toBe(42);
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
