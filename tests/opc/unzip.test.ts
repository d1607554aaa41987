import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../src/limits/budget.ts';
import { openArchive, type Unzipped, unzip } from '../../src/opc/unzip.ts';
import { zip } from '../../src/opc/zip.ts';

const DATE = { year: 2023, month: 1, day: 1 };
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function archive(...entries: readonly (readonly [name: string, content: string])[]): Buffer {
  return Buffer.from(
    zip(
      entries.map(([name, content]) => ({ name, content })),
      DATE,
    ),
  );
}

/** Offset of the n-th record with this signature. */
function record(bytes: Buffer, signature: number, n = 0): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  let at = bytes.indexOf(mark);
  for (let i = 0; i < n; i += 1) at = bytes.indexOf(mark, at + 4);
  return at;
}

function fault(result: Unzipped): string {
  return result.kind === 'refused' ? result.fault.kind : 'none';
}

describe('unzip', () => {
  it('reads entries in the order of the directory', () => {
    const result = unzip(archive(['b.xml', 'B'], ['a.xml', 'A'.repeat(500)]));
    expect(result.kind).toBe('read');
    if (result.kind !== 'read') return;
    expect([...result.parts.keys()]).toEqual(['b.xml', 'a.xml']);
    expect(Buffer.from(result.parts.get('a.xml')!).toString()).toBe('A'.repeat(500));
  });

  it('leaves out the entries of folders', () => {
    const result = unzip(archive(['ppt/', ''], ['ppt/a.xml', 'A']));
    expect(result.kind === 'read' && [...result.parts.keys()]).toEqual(['ppt/a.xml']);
  });

  it('finds the directory behind a comment', () => {
    const bytes = archive(['a', 'A']);
    const comment = Buffer.from('made by hand');
    bytes.writeUInt16LE(comment.length, record(bytes, END) + 20);
    expect(unzip(Buffer.concat([bytes, comment])).kind).toBe('read');
  });

  it.each(['../a', 'a/../b', '/a', 'a//b', './a', 'a\\b', 'C:a', 'a\u0000b', ''])('refuses the name %j', (name) => {
    expect(fault(unzip(archive([name, 'x'])))).toBe('unsafe-name');
  });

  it('refuses two names that differ in case only', () => {
    expect(fault(unzip(archive(['a.xml', '1'], ['A.XML', '2'])))).toBe('duplicate-name');
  });

  it('refuses an encrypted entry', () => {
    const bytes = archive(['a', 'A']);
    bytes.writeUInt16LE(1, record(bytes, CENTRAL) + 8);
    expect(fault(unzip(bytes))).toBe('encrypted');
  });

  it('refuses a symbolic link', () => {
    const bytes = archive(['a', '/etc/passwd']);
    bytes.writeUInt32LE(0xa1ff0000, record(bytes, CENTRAL) + 38);
    expect(fault(unzip(bytes))).toBe('unsupported');
  });

  it('refuses methods other than stored and deflated', () => {
    const bytes = archive(['a', 'A']);
    bytes.writeUInt16LE(12, record(bytes, CENTRAL) + 10);
    expect(fault(unzip(bytes))).toBe('unsupported');
  });

  it('refuses ZIP64 and archives in several volumes', () => {
    const zip64 = archive(['a', 'A']);
    zip64.writeUInt32LE(0xffffffff, record(zip64, END) + 16);
    expect(fault(unzip(zip64))).toBe('unsupported');
    const volumes = archive(['a', 'A']);
    volumes.writeUInt16LE(1, record(volumes, END) + 4);
    expect(fault(unzip(volumes))).toBe('unsupported');
  });

  it('refuses more parts, or a larger whole, than allowed', () => {
    const bytes = archive(['a', 'A'.repeat(600)], ['b', 'B'.repeat(600)]);
    expect(unzip(bytes, { parts: 1, bytes: 1200 })).toEqual({
      kind: 'refused',
      fault: { kind: 'too-large', what: 'it holds 2 parts or more, and at most 1 are read' },
    });
    expect(fault(unzip(bytes, { parts: 2, bytes: 1199 }))).toBe('too-large');
    expect(unzip(bytes, { parts: 2, bytes: 1200 }).kind).toBe('read');
  });

  it('unpacks only what is asked for', () => {
    const bytes = archive(['a', 'A'.repeat(600)], ['b', 'B'.repeat(600)]);
    const opened = openArchive(bytes, budgetOf({ parts: 2, bytes: 600 }));
    if (opened.kind === 'refused') throw new Error('refused');
    expect(opened.archive.names).toEqual(['a', 'b']);
    expect(opened.archive.read('b')).toHaveLength(600);
    expect(() => opened.archive.read('a')).toThrow('1,200 bytes');
    expect(opened.archive.read('c')).toBeUndefined();
  });

  it('refuses an entry that unpacks to more than it declares', () => {
    const bytes = archive(['a', 'A'.repeat(100_000)]);
    bytes.writeUInt32LE(10, record(bytes, CENTRAL) + 24);
    expect(fault(unzip(bytes))).toBe('damaged');
  });

  it('refuses an entry that unpacks to less than it declares', () => {
    const bytes = archive(['a', 'A'.repeat(1000)]);
    bytes.writeUInt32LE(2000, record(bytes, CENTRAL) + 24);
    expect(fault(unzip(bytes))).toBe('damaged');
  });

  it('refuses a wrong checksum', () => {
    const bytes = archive(['a', 'ab']);
    bytes[record(bytes, LOCAL) + 31] = 0x7a;
    expect(fault(unzip(bytes))).toBe('damaged');
  });

  it('refuses entries that share bytes', () => {
    const bytes = archive(['a', 'A'], ['b', 'B']);
    bytes.writeUInt32LE(0, record(bytes, CENTRAL, 1) + 42);
    expect(fault(unzip(bytes))).toBe('damaged');
  });

  it('refuses a local header that names another entry', () => {
    const bytes = archive(['a', 'A']);
    bytes[record(bytes, LOCAL) + 30] = 0x62;
    expect(fault(unzip(bytes))).toBe('damaged');
  });

  it('refuses what is not an archive, and one cut short', () => {
    expect(fault(unzip(Buffer.from('not a zip')))).toBe('damaged');
    const bytes = archive(['a', 'A']);
    expect(fault(unzip(bytes.subarray(0, bytes.length - 1)))).toBe('damaged');
    const outside = archive(['a', 'A']);
    outside.writeUInt32LE(5000, record(outside, END) + 16);
    expect(fault(unzip(outside))).toBe('damaged');
    const short = archive(['a', 'A']);
    short.writeUInt16LE(2, record(short, END) + 8);
    short.writeUInt16LE(2, record(short, END) + 10);
    expect(fault(unzip(short))).toBe('damaged');
  });

  it('never throws, whatever byte is changed', () => {
    const bytes = archive(['a.xml', 'A'.repeat(300)], ['b.xml', 'B']);
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = Buffer.from(bytes);
        for (const { at, to } of changes) changed[at] = to;
        expect(['read', 'refused']).toContain(unzip(changed, { parts: 10, bytes: 20_000 }).kind);
      }),
      { numRuns: 500 },
    );
  });
});
