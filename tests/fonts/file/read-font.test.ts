import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFont } from '../../../src/fonts/read-font.ts';
import { bytesOf, gpos, nameTable, pairLookup, pairSet, sfnt, specimen, type Tables, woff, woff2 } from './specimen.ts';

function fontOf(bytes: Uint8Array) {
  const reading = readFont(bytes);
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.font;
}

function whyNot(bytes: Uint8Array): string {
  const reading = readFont(bytes);
  return reading.kind === 'refused' ? reading.why : 'it was read';
}

const glyph = (character: string) => (character.codePointAt(0) ?? 0) - 31;

/** “AV: -80” of what a font with these tables kerns. */
function kerned(tables: Tables): string[] {
  return fontOf(sfnt(specimen(tables))).metrics.kerning.map(
    ([left, right, value]) => `${String.fromCharCode(left, right)}: ${value}`,
  );
}

describe('a font', () => {
  test.each([
    ['TrueType', sfnt(specimen())],
    ['WOFF', woff(specimen())],
    ['WOFF2', woff2(specimen())],
    [
      'WOFF2 without bearings',
      woff2(specimen(), bytesOf(Uint8Array.of(3), ...Array.from({ length: 96 }, (_, i) => i + 531))),
    ],
  ])('in %s has its names, em and advances', (_, bytes) => {
    const { family, style, metrics } = fontOf(bytes);
    expect([family, style, metrics.unitsPerEm, metrics.advances.size]).toEqual(['Specimen', 'regular', 1000, 95]);
    expect([metrics.advances.get(0x20), metrics.advances.get(0x41)]).toEqual([532, 565]);
  });

  test('is bold or italic by its names, its weight or its angle', () => {
    const style = (more: Tables) => fontOf(sfnt(specimen(more))).style;
    expect(style({ name: nameTable('Specimen', 'Bold Italic') })).toBe('boldItalic');
    expect(style({ 'OS/2': bytesOf(4, 0, 700) })).toBe('bold');
    expect(style({ post: bytesOf(3, 0, 0xfff4, 0) })).toBe('italic');
  });

  test('in WOFF is measured as in WOFF2', () => {
    const file = (ending: string) =>
      readFileSync(`node_modules/@fontsource/carlito/files/carlito-latin-ext-700-italic.${ending}`);
    expect(fontOf(file('woff'))).toEqual(fontOf(file('woff2')));
  });
});

describe('kerning', () => {
  const [A, V] = [glyph('A'), glyph('V')];

  test('is that of the first subtable that has the pair, and lookups add up', () => {
    const both = pairLookup([pairSet(A, [[V, 0x10000 - 80]]), pairSet(A, [[V, 5]])]);
    expect(kerned({ GPOS: gpos([both]) })).toEqual(['AV: -80']);
    expect(kerned({ GPOS: gpos([both, pairLookup([pairSet(A, [[V, 30]])])]) })).toEqual(['AV: -50']);
  });

  test('is that of Latin, and of no other script', () => {
    const lookup = pairLookup([pairSet(A, [[V, 9]])]);
    expect(kerned({ GPOS: gpos([lookup], 'latn') })).toEqual(['AV: 9']);
    expect(kerned({ GPOS: gpos([lookup], 'cyrl') })).toEqual([]);
  });

  const kern = bytesOf(...[0, 1, 0, 20, 0x0001, 1, 6, 0, 0], A, V, 0x10000 - 70);

  test('is in the table kern where GPOS has none', () => {
    expect(kerned({ kern })).toEqual(['AV: -70']);
    expect(kerned({ kern, GPOS: gpos([pairLookup([pairSet(A, [[V, 9]])])]) })).toEqual(['AV: 9']);
  });
});

describe('what is refused', () => {
  const truncated = sfnt(specimen()).subarray(0, 400);
  test.each([
    ['a file of another kind', Buffer.from('%PDF-1.7\n'), 'it is a PDF, whatever its name says'],
    ['an empty file', new Uint8Array(), 'it begins as no font does'],
    ['a collection', Buffer.from('ttcf\0\u0001\0\0'), 'it is a collection of several fonts'],
    ['a file cut short', truncated, 'the file ends before what it says it holds'],
    ['no name', sfnt(specimen({ name: bytesOf(0, 0, 6) })), 'the name of its family is missing, or can’t be shown'],
    [
      'a name that moves the cursor',
      sfnt(specimen({ name: nameTable('Speci\u001b[2Jmen', 'Regular') })),
      'the name of its family is missing, or can’t be shown',
    ],
    ['no em', sfnt(specimen({ head: new Uint8Array(54) })), 'its em has 0 units, and not 16 to 16,384'],
    ['no advances', sfnt(specimen({ hmtx: new Uint8Array() })), 'it has no table hmtx'],
    [
      'fewer advances than it says',
      sfnt(specimen({ hmtx: new Uint8Array(9) })),
      'its table hmtx ends before what it says it holds',
    ],
    [
      'no letters',
      sfnt(specimen({ cmap: bytesOf(0, 1, 3, 1, 0, 12, 6, 10, 0, 0, 0) })),
      'it has none of the characters that are measured',
    ],
    [
      'letters of no Unicode',
      sfnt(specimen({ cmap: bytesOf(0, 1, 3, 0, 0, 12, 6, 10, 0, 0, 0) })),
      'it maps no characters of Unicode',
    ],
    [
      'a letter of 60 ems',
      sfnt(specimen({ head: bytesOf(new Uint8Array(18), 16), hhea: bytesOf(new Uint8Array(34), 96) })),
      'its letters or the spaces between them are beyond all measure',
    ],
    [
      'what can’t be unpacked',
      woff(specimen({ GPOS: new Uint8Array(99) }), (table) => table.subarray(0, 4)),
      'its table head can’t be unpacked',
    ],
  ])('%s', (_, bytes, why) => {
    expect(whyNot(bytes)).toBe(why);
  });

  test('a bomb, by what it says it unpacks to', () => {
    const bomb = new Uint8Array(65 * 2 ** 20);
    expect(whyNot(woff2({ ...specimen(), junk: bomb }))).toMatch(
      /^it holds 68,\d{3},\d{3} bytes when unpacked or more, and at most 67,108,864 are read$/,
    );
    expect(whyNot(woff({ ...specimen(), GPOS: bomb }))).toContain('bytes when unpacked or more');
    // What isn’t read isn’t unpacked.
    expect(whyNot(woff({ ...specimen(), junk: bomb }))).toBe('it was read');
  });

  test('more than it says it unpacks to', () => {
    const lying = Buffer.from(woff(specimen({ GPOS: new Uint8Array(99_999) })));
    const entry = lying.indexOf('GPOS');
    lying.writeUInt32BE(2000, entry + 12);
    expect(whyNot(lying)).toBe('its table GPOS can’t be unpacked');
  });

  test('kerning in which thousands of parts are one', () => {
    const part = pairSet(1, []);
    const offsets = Array.from({ length: 30_000 }, () => 60_006);
    const lookup = bytesOf(2, 0, offsets.length, ...offsets, part);
    expect(whyNot(sfnt(specimen({ GPOS: gpos([lookup]) })))).toMatch(
      /^it holds 2,000,\d{3} pairs of letters in the parts of its kerning or more, and at most 2,000,000 are read$/,
    );
    const apples = bytesOf(1, 0, 0xffff, 0xffff, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(whyNot(sfnt(specimen({ kern: apples })))).toContain('at most 2,000,000 are read');
  });
});
