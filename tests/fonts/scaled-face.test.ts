import { describe, expect, test } from 'vitest';
import { faceOf } from '../../src/fonts/family.ts';
import { scaledFace } from '../../src/fonts/scaled-face.ts';
import { encodeTable } from '../../src/fonts/table.ts';
import type { FontTable } from '../../src/model/template.ts';

const style = (advance: number) => encodeTable({ unitsPerEm: 1000, advances: new Map([[0x41, advance]]), kerning: [] });
const A = 0x41;

function widthOfA(styles: FontTable['styles'], bold: boolean, italic: boolean): number {
  const { face, scale } = scaledFace({ font: 'Own', tables: { own: { font: 'Own', styles } }, bold, italic });
  return (face.advance(A) ?? 0) * scale;
}

describe('a font with tables of its own', () => {
  test('is measured by the table of its style', () => {
    const styles = { regular: style(500), bold: style(600), italic: style(480), boldItalic: style(590) };
    expect(widthOfA(styles, false, false)).toBeCloseTo(0.5, 9);
    expect(widthOfA(styles, true, false)).toBeCloseTo(0.6, 9);
    expect(widthOfA(styles, false, true)).toBeCloseTo(0.48, 9);
    expect(widthOfA(styles, true, true)).toBeCloseTo(0.59, 9);
  });

  test('takes the upright for an italic that is missing, and 6 % more for a bold', () => {
    expect(widthOfA({ regular: style(500) }, false, true)).toBeCloseTo(0.5, 9);
    expect(widthOfA({ regular: style(500) }, true, true)).toBeCloseTo(0.53, 9);
    expect(widthOfA({ regular: style(500), bold: style(600) }, true, true)).toBeCloseTo(0.6, 9);
  });

  test('a light text of a font that has only a bold is measured by it', () => {
    expect(widthOfA({ bold: style(600) }, false, false)).toBeCloseTo(0.6, 9);
  });

  test('is known by its name in any case; another font is not', () => {
    const tables = { own: { font: 'Own', styles: { regular: style(500) } } };
    const look = { tables, bold: false, italic: false };
    expect(scaledFace({ ...look, font: ' OWN ' }).face.advance(A)).toBe(0.5);
    expect(scaledFace({ ...look, font: 'Arial' }).face).toBe(faceOf('arimo', 'regular'));
  });
});
