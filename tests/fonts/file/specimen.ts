import { brotliCompressSync, constants, deflateSync } from 'node:zlib';

/** The tables of a small font by their names. */
export type Tables = Readonly<Record<string, Uint8Array>>;

/** Big-endian numbers of two bytes, texts and bytes, one behind the other. */
export function bytesOf(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1');
      if (typeof part !== 'number') return part;
      return Buffer.from([(part >> 8) & 0xff, part & 0xff]);
    }),
  );
}

const long = (value: number) => bytesOf(Math.floor(value / 0x10000), value & 0xffff);

/** Printable ASCII: the glyph of a character is its code less 31. */
const GLYPHS = Array.from({ length: 95 }, (_, i) => i + 1);

const name = (text: string) => Buffer.from(text, 'utf16le').swap16();

export function nameTable(family: string, subfamily: string): Uint8Array {
  const [one, two] = [name(family), name(subfamily)];
  const record = (id: number, length: number, at: number) => bytesOf(3, 1, 0x409, id, length, at);
  return bytesOf(0, 2, 30, record(1, one.length, 0), record(2, two.length, one.length), one, two);
}

/** One segment for ASCII, and the closing one (format 4). */
const CMAP = bytesOf(
  ...[0, 1, 3, 1, 0, 12],
  ...[4, 32, 0, 4, 4, 1, 0, 0x7e, 0xffff, 0, 0x20, 0xffff, 0x10000 - 31, 1, 0, 0],
);

/** A font of 1,000 units in which each letter is as wide as 500 and its code. */
export function specimen(more: Tables = {}): Tables {
  return {
    head: bytesOf(...Array.from({ length: 9 }, () => 0), 1000, new Uint8Array(34)),
    hhea: bytesOf(new Uint8Array(34), 96),
    hmtx: bytesOf(...[0, 0], ...GLYPHS.flatMap((glyph) => [531 + glyph, 0])),
    cmap: CMAP,
    name: nameTable('Specimen', 'Regular'),
    ...more,
  };
}

export function sfnt(tables: Tables): Uint8Array {
  const all = Object.entries(tables);
  let at = 12 + 16 * all.length;
  const directory = all.map(([tag, table]) => {
    const entry = bytesOf(tag, long(0), long(at), long(table.length));
    at += table.length;
    return entry;
  });
  return bytesOf(0x0001, 0, all.length, 0, 0, 0, ...directory, ...all.map(([, table]) => table));
}

export function woff(tables: Tables, packed = (table: Uint8Array): Uint8Array => deflateSync(table)): Uint8Array {
  const all = Object.entries(tables).map(([tag, table]) => ({ tag, table, stored: packed(table) }));
  let at = 44 + 20 * all.length;
  const directory = all.map(({ tag, table, stored }) => {
    const bytes = stored.length < table.length ? stored : table;
    const entry = bytesOf(tag, long(at), long(bytes.length), long(table.length), long(0));
    at += bytes.length;
    return { entry, bytes };
  });
  const head = bytesOf('wOFF', 0x0001, 0, long(at), all.length, new Uint8Array(30));
  return bytesOf(head, ...directory.map(({ entry }) => entry), ...directory.map(({ bytes }) => bytes));
}

function base128(value: number): Uint8Array {
  const digits = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    digits.unshift((rest & 0x7f) | 0x80);
  return Uint8Array.from(digits);
}

/** Each table under its own name, and `hmtx` as it is unless `transformed` gives it otherwise. */
export function woff2(tables: Tables, transformed?: Uint8Array): Uint8Array {
  const all = Object.entries(tables).map(([tag, table]) =>
    tag === 'hmtx' && transformed ? { tag, table, stored: transformed } : { tag, table, stored: undefined },
  );
  const directory = all.map(({ tag, table, stored }) => {
    const flags = Uint8Array.from([0x3f | (stored ? 0x40 : 0)]);
    return bytesOf(flags, tag, base128(table.length), stored ? base128(stored.length) : '');
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  const packed = brotliCompressSync(bytesOf(...all.map(({ table, stored }) => stored ?? table)), { params });
  const head = bytesOf('wOF2', 0x0001, 0, long(0), all.length, 0, long(0), long(packed.length), new Uint8Array(24));
  return bytesOf(head, ...directory, packed);
}

const NO_LANGUAGE = [4, 0, 0, 0xffff, 1, 0];

/** A `GPOS` with the feature `kern` for all scripts, of these lookups. */
export function gpos(lookups: readonly Uint8Array[], script = 'DFLT'): Uint8Array {
  const scripts = bytesOf(1, script, 8, ...NO_LANGUAGE);
  const numbers = lookups.map((_, i) => i);
  const features = bytesOf(1, 'kern', 8, 0, lookups.length, ...numbers);
  let at = 2 + 2 * lookups.length;
  const offsets = lookups.map((lookup) => {
    const offset = at;
    at += lookup.length;
    return offset;
  });
  const head = [1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length];
  return bytesOf(...head, scripts, features, bytesOf(lookups.length, ...offsets, ...lookups));
}

/** A lookup of subtables that adjust pairs. */
export function pairLookup(subtables: readonly Uint8Array[], flags = 0): Uint8Array {
  let at = 6 + 2 * subtables.length;
  const offsets = subtables.map((subtable) => {
    const offset = at;
    at += subtable.length;
    return offset;
  });
  return bytesOf(2, flags, subtables.length, ...offsets, ...subtables);
}

/** One first glyph, and what it is moved by before each of some second ones, in ascending order. */
export function pairSet(first: number, seconds: readonly (readonly [glyph: number, value: number])[]): Uint8Array {
  const set = bytesOf(seconds.length, ...seconds.flat());
  return bytesOf(1, 12 + set.length, 4, 0, 1, 12, set, 1, 1, first);
}
