import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTable, encodeTable } from '../../src/fonts/table.ts';
import { readFontTable, writeFontTable } from '../../src/fonts/table-file.ts';

const metrics = fc.record({
  unitsPerEm: fc.constantFrom(1000, 2048),
  advances: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0x20, max: 0x25ff }), fc.integer({ min: 0, max: 5000 })), {
      minLength: 1,
      maxLength: 60,
      selector: ([code]) => code,
    })
    .map((pairs) => new Map(pairs)),
  kerning: fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0x41, max: 0x5a }),
      fc.integer({ min: 0x41, max: 0x5a }),
      fc.integer({ min: -300, max: 300 }).filter((value) => value !== 0),
    ),
    { maxLength: 40, selector: ([left, right]) => `${left} ${right}` },
  ),
});

describe('a table', () => {
  test('gives back what was encoded', () => {
    fc.assert(
      fc.property(metrics, (given) => {
        const face = decodeTable(encodeTable(given));
        for (const [code, advance] of given.advances) expect(face.advance(code)).toBe(advance / given.unitsPerEm);
        for (const [left, right, value] of given.kerning) expect(face.kern(left, right)).toBe(value / given.unitsPerEm);
        expect(face.advance(0xe000)).toBeUndefined();
        expect(face.kern(0x61, 0x62)).toBe(0);
      }),
    );
  });

  test('is read from the file it was written to, the same for any order of styles', () => {
    fc.assert(
      fc.property(metrics, metrics, (regular, bold) => {
        const [a, b] = [encodeTable(regular), encodeTable(bold)];
        const text = writeFontTable({ font: 'X', styles: { bold: b, regular: a } });
        expect(readFontTable(text)).toEqual({ font: 'X', styles: { regular: a, bold: b } });
        expect(writeFontTable({ font: 'X', styles: { regular: a, bold: b } })).toBe(text);
      }),
    );
  });
});
