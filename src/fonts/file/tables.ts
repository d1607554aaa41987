import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { Budget } from '../../limits/budget.ts';
import { fileKind } from '../../model/file-kind.ts';
import { DamagedFont, type FontBytes, fontBytes } from './font-bytes.ts';
import { woff2Directory } from './woff2-directory.ts';

/** The tables that measuring takes. Outlines, programs, bitmaps and all others are never looked at. */
const READ = ['head', 'hhea', 'hmtx', 'cmap', 'name', 'OS/2', 'post', 'GDEF', 'GPOS', 'GSUB', 'kern'] as const;

export type TableName = (typeof READ)[number];

export interface FontTables {
  readonly table: (name: TableName) => FontBytes | undefined;
  /** @throws DamagedFont if the font hasn’t got it. */
  readonly needed: (name: TableName) => FontBytes;
  /** Whether `hmtx` is stored as WOFF2 transforms it (5.4): advances without bearings between them. */
  readonly advancesAlone: boolean;
}

/** First bytes of TrueType outlines, of Apple’s, and of PostScript outlines. */
const SFNT = new Set(['\u0000\u0001\u0000\u0000', 'true', 'OTTO']);

/**
 * Finds the tables of a font: TrueType and OpenType as they lie in the file, those of WOFF and WOFF2 unpacked.
 *
 * @throws DamagedFont, OverBudget
 */
export function fontTables(bytes: Uint8Array, budget: Budget<'bytes'>): FontTables {
  const file = fontBytes(bytes, 'the file');
  const kind = bytes.length < 4 ? '' : file.tag(0);
  if (SFNT.has(kind)) return tablesIn(sfnt(file));
  if (kind === 'wOFF') return tablesIn(woff(file, budget));
  if (kind === 'wOF2') return woff2(file, budget);
  if (kind === 'ttcf') throw new DamagedFont(COLLECTION);
  const other = fileKind(bytes);
  throw new DamagedFont(other === undefined ? 'it begins as no font does' : `it is ${other}, whatever its name says`);
}

const COLLECTION = 'it is a collection of several fonts';

/** Fetches a table’s bytes, which is done for those that are read only. */
type Fetch = () => Uint8Array;

function tablesIn(directory: ReadonlyMap<string, Fetch>, advancesAlone = false): FontTables {
  const found = new Map<TableName, FontBytes>();
  for (const name of READ) {
    const bytes = directory.get(name)?.();
    if (bytes !== undefined && bytes.length > 0) found.set(name, fontBytes(bytes, `its table ${name}`));
  }
  return {
    advancesAlone,
    table: (name) => found.get(name),
    needed: (name) => {
      const table = found.get(name);
      if (table === undefined) throw new DamagedFont(`it has no table ${name}`);
      return table;
    },
  };
}

/** OpenType 1.9, “Table Directory”. */
function sfnt(file: FontBytes): ReadonlyMap<string, Fetch> {
  const directory = new Map<string, Fetch>();
  for (let i = 0, at = 12; i < file.u16(4); i += 1, at += 16) {
    const [offset, length] = [file.u32(at + 8), file.u32(at + 12)];
    directory.set(file.tag(at), () => file.slice(offset, length));
  }
  return directory;
}

/** WOFF 1.0, 4 and 5: each table is packed alone, or lies as it is where that isn’t shorter. */
function woff(file: FontBytes, budget: Budget<'bytes'>): ReadonlyMap<string, Fetch> {
  const directory = new Map<string, Fetch>();
  for (let i = 0, at = 44; i < file.u16(12); i += 1, at += 20) {
    const [offset, packed, length] = [file.u32(at + 4), file.u32(at + 8), file.u32(at + 12)];
    const name = file.tag(at);
    directory.set(name, () => {
      if (packed >= length) return file.slice(offset, length);
      budget.draw('bytes', length);
      return unpacked(inflateSync, file.slice(offset, packed), length, `its table ${name}`);
    });
  }
  return directory;
}

/** WOFF2, 4 and 5: all tables are packed as one, one behind the other. */
function woff2(file: FontBytes, budget: Budget<'bytes'>): FontTables {
  if (file.tag(4) === 'ttcf') throw new DamagedFont(COLLECTION);
  const { entries, end } = woff2Directory(file);
  const length = entries.reduce((sum, entry) => sum + entry.stored, 0);
  budget.draw('bytes', length);
  const all = unpacked(brotliDecompressSync, file.slice(end, file.u32(20)), length, 'what it packs');
  let at = 0;
  const directory = new Map<string, Fetch>();
  for (const { name, stored } of entries) {
    const from = at;
    directory.set(name, () => all.subarray(from, from + stored));
    at += stored;
  }
  return tablesIn(directory, entries.findLast(({ name }) => name === 'hmtx')?.isTransformed ?? false);
}

function unpacked(
  unpack: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array,
  packed: Uint8Array,
  length: number,
  name: string,
): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = unpack(packed, { maxOutputLength: Math.max(length, 1) });
  } catch {
    // Whatever zlib throws is of the bytes: damaged, or more than they were said to be.
    throw new DamagedFont(`${name} can’t be unpacked`);
  }
  if (bytes.length !== length) throw new DamagedFont(`${name} is shorter than it says`);
  return bytes;
}
