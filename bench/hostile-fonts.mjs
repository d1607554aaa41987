// Fonts that try to cost more than they may, each of some 200 KB or less.
import { brotliCompressSync, deflateSync } from 'node:zlib';

const words = (...values) => Buffer.from(Uint16Array.from(values).buffer).swap16();
const long = (value) => words(value >>> 16, value & 0xffff);
const many = (count, value) => words(...Array.from({ length: count }, () => value));

/** All characters to U+3000, each by its own glyph of the same width. */
const HONEST = {
  head: Buffer.concat([words(0, 0, 0, 0, 0, 0, 0, 0, 0, 1000), Buffer.alloc(34)]),
  hhea: Buffer.concat([Buffer.alloc(34), words(1)]),
  hmtx: words(500, 0),
  cmap: Buffer.concat([words(0, 1, 3, 10, 0, 12, 12, 0, 0, 28, 0, 0, 0, 1), long(0x20), long(0x3000), long(1)]),
  name: Buffer.concat([words(0, 1, 18, 3, 1, 0x409, 1, 8, 0), Buffer.from('\0F\0o\0n\0t', 'latin1')]),
};

function sfnt(tables) {
  const all = Object.entries({ ...HONEST, ...tables });
  let at = 12 + 16 * all.length;
  const directory = all.map(([tag, { length }]) => {
    at += length;
    return Buffer.concat([Buffer.from(tag), long(0), long(at - length), long(length)]);
  });
  return Buffer.concat([words(1, 0, all.length, 0, 0, 0), ...directory, ...all.map(([, table]) => table)]);
}

function woff(tables) {
  const all = Object.entries({ ...HONEST, ...tables }).map(([tag, table]) => [tag, table.length, deflateSync(table)]);
  let at = 44 + 20 * all.length;
  const directory = all.map(([tag, length, packed]) => {
    // What isn’t shorter when packed can’t be told from what isn’t packed.
    const [stored, said] = packed.length < length ? [packed, length] : [HONEST[tag], length];
    at += stored.length;
    return [
      Buffer.concat([Buffer.from(tag), long(at - stored.length), long(stored.length), long(said), long(0)]),
      stored,
    ];
  });
  const head = Buffer.concat([Buffer.from('wOFF'), words(1, 0), long(at), words(all.length), Buffer.alloc(30)]);
  return Buffer.concat([head, ...directory.map(([entry]) => entry), ...directory.map(([, stored]) => stored)]);
}

/** One table, which says that it unpacks to `said` bytes (UIntBase128). */
function woff2(bytes, said) {
  const packed = brotliCompressSync(bytes);
  const size = [21, 14, 7, 0].map((shift) => ((said >>> shift) & 0x7f) | (shift === 0 ? 0 : 0x80));
  const head = [Buffer.from('wOF2'), words(1, 0, 0, 0, 1, 0, 0, 0), long(packed.length), Buffer.alloc(24)];
  return Buffer.concat([...head, Buffer.from([5, ...size]), packed]);
}

/** One pair lookup of 20,000 parts that are one: all letters, none of whose second letters is among them. */
function sharedParts() {
  const seconds = words(...Array.from({ length: 10_000 }, (_, i) => 0x3100 + i));
  const sets = many(0x120, 10 + 2 * 0x120 + 10);
  const part = Buffer.concat([
    words(1, 10 + 2 * 0x120, 0, 0, 0x120),
    sets,
    words(2, 1, 1, 0x120, 0),
    words(10_000),
    seconds,
  ]);
  const lookup = Buffer.concat([words(2, 0, 20_000), many(20_000, 40_006), part]);
  const scripts = Buffer.concat([words(1), Buffer.from('DFLT'), words(8, 4, 0, 0, 0xffff, 1, 0)]);
  const features = Buffer.concat([words(1), Buffer.from('kern'), words(8, 0, 1, 0)]);
  return Buffer.concat([
    words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length),
    scripts,
    features,
    words(1, 4),
    lookup,
  ]);
}

/** Apple’s `kern` of four billion parts, each where the last one was. */
const CIRCULAR = Buffer.concat([
  words(1, 0),
  long(0xffffffff),
  long(0),
  words(0, 0, 30_000, 0, 0, 0),
  Buffer.alloc(180_000),
]);

export const HOSTILE_FONTS = {
  'font: kerning in 20,000 parts that are one': () => sfnt({ GPOS: sharedParts() }),
  'font: kerning in four billion parts': () => sfnt({ kern: CIRCULAR }),
  'font: WOFF of 63 MiB': () => woff({ GPOS: Buffer.alloc(63 * 2 ** 20) }),
  'font: WOFF of 180 MiB': () => woff({ GPOS: Buffer.alloc(180 * 2 ** 20) }),
  'font: WOFF2 of 63 MiB': () => woff2(Buffer.alloc(63 * 2 ** 20), 63 * 2 ** 20),
  'font: WOFF2 of 200 MiB': () => woff2(Buffer.alloc(200 * 2 ** 20), 200 * 2 ** 20),
  'font: WOFF2 that says less than it holds': () => woff2(Buffer.alloc(200 * 2 ** 20), 2 ** 20),
  'font: 14,000 names of 60 KB': () =>
    sfnt({
      name: Buffer.concat([
        words(0, 14_000, 6),
        ...Array.from({ length: 14_000 }, () => words(3, 1, 0x40c, 1, 60_000, 0)),
      ]),
    }),
};
