import { expect, test } from 'vitest';
import { addPart, emptyPackage } from '../../src/opc/package.ts';
import { readSeal, sealedParts } from '../../src/opc/seal.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { zip } from '../../src/opc/zip.ts';

function built(content = '<a/>') {
  const opc = emptyPackage();
  addPart(opc, '', 'urn:type', { name: 'a.xml', content, contentType: 'application/xml' });
  return sealedParts(opc, '1.2.3');
}

function read(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const unzipped = unzip(bytes);
  if (unzipped.kind === 'refused') throw new Error('refused');
  return unzipped.parts;
}

const DATE = { year: 2023, month: 12, day: 31 };
const bytes = (text: string) => new TextEncoder().encode(text);

test('a package as it was built is whole, and names what built it', () => {
  expect(readSeal(read(zip(built(), DATE)))).toEqual({ kind: 'whole', version: '1.2.3' });
});

test('it is whole however it is zipped: stored, on another day, in another order', () => {
  const stored = built().map((part) => ({ ...part, store: true }));
  expect(readSeal(read(zip(stored.toReversed(), { ...DATE, year: 1999 }))).kind).toBe('whole');
});

test('a byte, a part more or a part less breaks it', () => {
  const parts = read(zip(built(), DATE));
  expect(readSeal(new Map([...parts, ['a.xml', bytes('<b/>')]])).kind).toBe('broken');
  expect(readSeal(new Map([...parts, ['b.xml', bytes('<b/>')]])).kind).toBe('broken');
  expect(readSeal(new Map([...parts].filter(([name]) => name !== 'a.xml'))).kind).toBe('broken');
});

test('a package of another program has none', () => {
  expect(readSeal(new Map([['a.xml', bytes('<a/>')]]))).toEqual({ kind: 'none' });
  expect(readSeal(new Map([['docProps/custom.xml', bytes('<Properties/>')]]))).toEqual({ kind: 'none' });
});
