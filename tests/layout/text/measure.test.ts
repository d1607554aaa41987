import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText, penFor, type TextLook } from '../../../src/layout/text/measure.ts';

const ARIAL: TextLook = { font: 'Arial', size: 100, bold: false, italic: false };

/** Width in ems of Arial. */
function ems(text: string, look: Partial<TextLook> = {}): number {
  return measureText(text, { ...ARIAL, ...look }) / ARIAL.size;
}

describe('measureText', () => {
  test('adds up the advances', () => {
    expect(ems('nn')).toBeCloseTo((2 * 1139) / 2048, 9);
    expect(ems('')).toBe(0);
  });

  test('is proportional to the size', () => {
    expect(measureText('Mali', { ...ARIAL, size: 36 })).toBeCloseTo(2 * measureText('Mali', { ...ARIAL, size: 18 }), 9);
  });

  test('bold and italic have their own widths', () => {
    expect(ems('mission', { bold: true })).toBeGreaterThan(ems('mission'));
    expect(ems('mission', { font: 'Georgia', italic: true })).not.toBe(ems('mission', { font: 'Georgia' }));
    expect(ems('mission', { font: 'Georgia', italic: true, bold: true })).not.toBe(
      ems('mission', { font: 'Georgia', bold: true }),
    );
  });

  test('takes the unkerned width where kerning narrows', () => {
    expect(ems('AV')).toBeCloseTo((1366 + 1366) / 2048, 9);
  });

  test('takes the kerned width where kerning widens', () => {
    const pen = penFor({ ...ARIAL, font: 'Caladea' });
    const [left, right] = [0x28, 0x6a];
    expect(pen.kern(left, right)).toBeGreaterThanOrEqual(0);
    const bold = penFor({ ...ARIAL, font: 'Cambria', bold: true });
    const kern = bold.kern(left, right);
    expect(kern).toBeGreaterThan(0);
    expect(measureText('(j', { ...ARIAL, font: 'Cambria', bold: true })).toBeCloseTo(
      bold.advance(left) + bold.advance(right) + kern,
      9,
    );
  });
});

describe('a character that the tables lack', () => {
  test('takes no room if it is a combining mark, a joiner, a direction mark or a soft hyphen', () => {
    expect(ems('e\u0301')).toBe(ems('e'));
    for (const character of ['\u0301', '\u200b', '\u200d', '\u2060', '\u200f', '\ufeff', '\ufe0f', '\u00ad']) {
      expect(ems(character)).toBe(0);
    }
  });

  test('takes a thin space’s room if it is the narrow no-break space', () => {
    expect(ems('\u202f')).toBeCloseTo(0.3, 9);
    expect(ems('\u202f')).toBeGreaterThan(ems('\u2009'));
  });

  test('takes its defined room if it is another space', () => {
    expect(ems('\u2003')).toBe(1);
    expect(ems('\u3000')).toBe(1);
    expect(ems('\u2004')).toBeCloseTo(1 / 3, 9);
    expect(ems('\u2007')).toBe(ems('0'));
  });

  test('takes the room of the like character if it is the non-breaking hyphen or a figure dash', () => {
    expect(ems('\u2011')).toBe(ems('-'));
    expect(ems('\u2012')).toBe(ems('0'));
  });

  test('takes 1.4 em if it is an emoji, each part of a joined one counted', () => {
    expect(ems('😀')).toBeCloseTo(1.4, 9);
    expect(ems('👩‍🌾')).toBeCloseTo(2.8, 9);
    expect(ems('🇲🇱')).toBeCloseTo(2.8, 9);
  });

  test('takes an em if it is Chinese, Japanese, Korean, full-width or a sign', () => {
    for (const character of ['中', 'あ', 'カ', '한', '、', '！', '→', '≈', '■']) expect(ems(character)).toBe(1);
  });

  test('takes its base letter’s room if it is a letter with accents', () => {
    expect(ems('ẽ')).toBe(ems('e'));
    expect(ems('Ḱ')).toBe(ems('K'));
  });

  test('takes 0.7 em in any other script', () => {
    for (const character of ['ب', 'ไ', 'ა', 'ⵣ']) expect(ems(character)).toBeCloseTo(0.7, 9);
  });

  test('is refused if it is a tab, a line break or another control character', () => {
    for (const character of ['\t', '\n', '\u0000', '\u001f', '\u007f', '\u0085']) {
      expect(() => ems(`a${character}b`)).toThrow(RangeError);
    }
  });

  test('always has a finite width, never less than nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        const width = ems(text);
        expect(Number.isFinite(width) && width >= 0).toBe(true);
      }),
    );
  });
});
