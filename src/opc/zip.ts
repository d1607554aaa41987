import { crc32, deflateRawSync } from 'node:zlib';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { contentDigest } from './digest.ts';

/** An entry of an archive. `store` skips compression, for content already compressed (an embedded workbook, a PNG). */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly store?: boolean;
  /** Whether a system like Unix may run it once it is unpacked. */
  readonly executable?: boolean;
}

/** The date of every entry, from 1980 to 2107: the range of the format's DOS date. */
export interface ZipDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Entry {
  readonly name: Buffer;
  readonly method: 0 | 8;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly executable: boolean;
}

const VERSION = 20;
/** “Made by” Unix, and in the external attributes a plain file that everyone may read and run, its owner write. */
const MADE_BY_UNIX = 3 << 8;
const EXECUTABLE = 0o100755 * 0x10000;
const UTF8_NAME = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** The smallest chunk that zlib allows. */
const SMALLEST_CHUNK = 64;

/**
 * Writes a ZIP archive (APPNOTE 6.3.10, without ZIP64) of the entries in the order given. Entries are deflated, or
 * stored if asked for or if deflating doesn't make them smaller. The bytes depend only on the arguments and this Node's
 * zlib. Throws on what the plain format can't hold: 65,535 entries, 4 GiB, a date outside 1980 to 2107.
 */
export function zip(parts: readonly ZipPart[], date: ZipDate, memory: Memory = NO_MEMORY): Uint8Array {
  const dosDate = toDosDate(date);
  const entries = parts.map((part) => toEntry(part, memory));
  const size = entries.reduce(
    (sum, e) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * e.name.length + e.data.length,
    END_SIZE,
  );
  if (entries.length >= 0xffff || size >= 0xffffffff) throw new Error('An archive this large needs ZIP64');

  const bytes = Buffer.alloc(size);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(bytes, at, entry, dosDate);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    at = writeCentral(bytes, at, entry, dosDate, offsets[i] ?? 0);
  });
  writeEnd(bytes, at, entries.length, directory);
  return bytes;
}

function toEntry(part: ZipPart, memory: Memory): Entry {
  const content = typeof part.content === 'string' ? Buffer.from(part.content, 'utf8') : part.content;
  const key = memory === NO_MEMORY ? [] : [contentDigest(content, memory), part.store === true];
  const { name, executable = false } = part;
  return {
    name: Buffer.from(name, 'utf8'),
    executable,
    ...memory.keep('compress', key, () => compress(content, part.store)),
  };
}

function compress(content: Uint8Array, store: boolean | undefined): Omit<Entry, 'name' | 'executable'> {
  const deflated = store ? undefined : deflate(content);
  const shorter = deflated !== undefined && deflated.length < content.length;
  return {
    method: shorter ? 8 : 0,
    data: shorter ? deflated : content,
    size: content.length,
    crc: crc32(content),
  };
}

/** Avoids zlib's own buffer of 16 KiB for each part: a deck has thousands of small parts. */
function deflate(content: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(content, { chunkSize: Math.max(SMALLEST_CHUNK, content.length >>> 1) }));
}

function toDosDate({ year, month, day }: ZipDate): number {
  if (year < 1980 || year > 2107 || month < 1 || month > 12 || day < 1 || day > 31) {
    throw new Error(`No DOS date is ${year}-${month}-${day}`);
  }
  return ((year - 1980) << 9) | (month << 5) | day;
}

/** The 26 bytes from "version needed" to "extra length" that both kinds of header share. */
function writeShared(bytes: Buffer, at: number, entry: Entry, dosDate: number): void {
  bytes.writeUInt16LE(VERSION, at);
  bytes.writeUInt16LE(entry.name.some((b) => b > 0x7f) ? UTF8_NAME : 0, at + 2);
  bytes.writeUInt16LE(entry.method, at + 4);
  bytes.writeUInt16LE(0, at + 6);
  bytes.writeUInt16LE(dosDate, at + 8);
  bytes.writeUInt32LE(entry.crc, at + 10);
  bytes.writeUInt32LE(entry.data.length, at + 14);
  bytes.writeUInt32LE(entry.size, at + 18);
  bytes.writeUInt16LE(entry.name.length, at + 22);
  bytes.writeUInt16LE(0, at + 24);
}

function writeLocal(bytes: Buffer, at: number, entry: Entry, dosDate: number): number {
  bytes.writeUInt32LE(0x04034b50, at);
  writeShared(bytes, at + 4, entry, dosDate);
  bytes.set(entry.name, at + LOCAL_SIZE);
  bytes.set(entry.data, at + LOCAL_SIZE + entry.name.length);
  return at + LOCAL_SIZE + entry.name.length + entry.data.length;
}

function writeCentral(bytes: Buffer, at: number, entry: Entry, dosDate: number, offset: number): number {
  bytes.writeUInt32LE(0x02014b50, at);
  bytes.writeUInt16LE(VERSION | (entry.executable ? MADE_BY_UNIX : 0), at + 4);
  writeShared(bytes, at + 6, entry, dosDate);
  bytes.writeUInt32LE(entry.executable ? EXECUTABLE : 0, at + 38);
  bytes.writeUInt32LE(offset, at + 42);
  bytes.set(entry.name, at + CENTRAL_SIZE);
  return at + CENTRAL_SIZE + entry.name.length;
}

function writeEnd(bytes: Buffer, at: number, count: number, directory: number): void {
  bytes.writeUInt32LE(0x06054b50, at);
  bytes.writeUInt16LE(count, at + 8);
  bytes.writeUInt16LE(count, at + 10);
  bytes.writeUInt32LE(at - directory, at + 12);
  bytes.writeUInt32LE(directory, at + 16);
}
