import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/opc/unzip.ts';
import { zip } from '../../src/opc/zip.ts';

const DATE = { year: 2023, month: 12, day: 31 };

function names(bytes: Uint8Array): string[] {
  const result = unzip(bytes);
  return result.kind === 'read' ? [...result.parts.keys()] : [];
}

describe('zip', () => {
  it('keeps the order given, and adds no folder', () => {
    const parts = ['z.xml', 'a/b.xml', '[Content_Types].xml'].map((name) => ({ name, content: name }));
    expect(names(zip(parts, DATE))).toEqual(['z.xml', 'a/b.xml', '[Content_Types].xml']);
  });

  it('is the same bytes in any time zone and at any time', () => {
    const parts = [{ name: 'a.xml', content: 'text '.repeat(100) }];
    expect(Buffer.from(zip(parts, DATE)).equals(zip(parts, DATE))).toBe(true);
  });

  it('dates every entry as told, at midnight', () => {
    const bytes = Buffer.from(zip([{ name: 'a', content: 'x' }], DATE));
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe(((2023 - 1980) << 9) | (12 << 5) | 31);
  });

  it('lets Unix run what is to be run, and says nothing of the rest', () => {
    const bytes = Buffer.from(
      zip(
        [
          { name: 'a', content: 'x' },
          { name: 'b', content: 'y', executable: true },
        ],
        DATE,
      ),
    );
    const first = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    const second = bytes.indexOf('PK\x01\x02', first + 1, 'latin1');
    expect([bytes.readUInt16LE(first + 4), bytes.readUInt32LE(first + 38)]).toEqual([20, 0]);
    expect([bytes.readUInt16LE(second + 4), bytes.readUInt32LE(second + 38)]).toEqual([0x314, 0o100755 * 0x10000]);
  });

  it('deflates what gains by it, and stores what does not or is asked to be', () => {
    const long = 'a'.repeat(1000);
    const method = (content: string, store = false) =>
      Buffer.from(zip([{ name: 'a', content, store }], DATE)).readUInt16LE(8);
    expect(method(long)).toBe(8);
    expect(method(long, true)).toBe(0);
    expect(method('ab')).toBe(0);
    expect(method('')).toBe(0);
  });

  it('marks a name that is not ASCII as UTF-8', () => {
    const flags = (name: string) => Buffer.from(zip([{ name, content: '' }], DATE)).readUInt16LE(6);
    expect(flags('Modèle.xml')).toBe(0x0800);
    expect(flags('plain.xml')).toBe(0);
  });

  it('writes local header, data, directory and end as APPNOTE lays them out', () => {
    const shared = '1400 0000 0000 0000 9f57 8316dc8c 01000000 01000000 0100 0000';
    const hex = [
      `504b0304 ${shared} 61 78`,
      `504b0102 1400 ${shared} 0000 0000 0000 00000000 00000000 61`,
      '504b0506 0000 0000 0100 0100 2f000000 20000000 0000',
    ];
    const bytes = zip([{ name: 'a', content: 'x' }], DATE);
    expect(Buffer.from(bytes).toString('hex')).toBe(hex.join('').replaceAll(' ', ''));
  });

  it.each([
    { year: 1979, month: 1, day: 1 },
    { year: 2108, month: 1, day: 1 },
    { year: 2023, month: 13, day: 1 },
    { year: 2023, month: 1, day: 0 },
  ])('refuses the date %j', (date) => {
    expect(() => zip([], date)).toThrow(/DOS date/);
  });

  it('refuses more entries than the plain format has', () => {
    const parts = Array.from({ length: 65_535 }, (_, i) => ({ name: String(i), content: '', store: true }));
    expect(() => zip(parts, DATE)).toThrow(/ZIP64/);
  });

  it('gives back every content through unzip', () => {
    const part = fc.record({ content: fc.uint8Array({ maxLength: 400 }), store: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const named = parts.map((p, i) => ({ ...p, name: `part${i}.bin` }));
        const result = unzip(zip(named, DATE));
        expect(result.kind).toBe('read');
        if (result.kind !== 'read') return;
        expect([...result.parts]).toEqual(named.map((p) => [p.name, p.content]));
      }),
    );
  });
});
