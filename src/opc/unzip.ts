import { crc32, inflateRawSync } from 'node:zlib';
import { type Budget, budgetOf, type Limits, OverBudget } from '../limits/budget.ts';
import { DECK } from '../limits/limits.ts';

/** What is counted of an archive: its parts, and bytes as they are unpacked. */
export type ArchiveCounted = 'parts' | 'bytes';

export type UnzipFault =
  /** Not an archive, truncated, or inconsistent. */
  | { readonly kind: 'damaged'; readonly what: string }
  | { readonly kind: 'encrypted'; readonly name: string }
  /** A name that would leave the folder it is unpacked in, or that no package has. */
  | { readonly kind: 'unsafe-name'; readonly name: string }
  | { readonly kind: 'duplicate-name'; readonly name: string }
  | { readonly kind: 'too-large'; readonly what: string }
  /** ZIP64, a link, or a method other than stored and deflated. */
  | { readonly kind: 'unsupported'; readonly what: string };

/** An archive whose directory is sound. Its parts are unpacked as they are asked for. */
export interface Archive {
  /** In the order of the directory. Leaves out entries for folders. */
  readonly names: readonly string[];
  /**
   * Unpacks a part anew each time; undefined if there is none.
   *
   * @throws OverBudget
   * @throws DamagedPart
   */
  readonly read: (name: string) => Uint8Array | undefined;
}

export type OpenedArchive =
  | { readonly kind: 'opened'; readonly archive: Archive }
  | { readonly kind: 'refused'; readonly fault: UnzipFault };

/** All entries by name in the order of the directory, or why none were taken. */
export type Unzipped =
  | { readonly kind: 'read'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly fault: UnzipFault };

/** Thrown where a part that the directory names can’t be unpacked. */
export class DamagedPart extends Error {}

interface Entry {
  readonly name: string;
  readonly rawName: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

type Step<T> = { readonly value: T } | { readonly fault: UnzipFault };

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;

/**
 * Opens an archive from an untrusted source. Never throws, whatever the input. Besides archives over the limits, it
 * refuses names that are absolute, climb (`..`) or contain `\\`, `:` or control characters; names that differ only in
 * ASCII case, which package part names may not; and entries that share bytes, the trick behind small archives that
 * unpack without end.
 */
export function openArchive(bytes: Uint8Array, budget: Budget<ArchiveCounted>): OpenedArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(buffer, budget);
  if ('fault' in directory) return { kind: 'refused', fault: directory.fault };
  const places = new Map<string, Placed>();
  let dataEnd = 0;
  for (const entry of directory.value.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < dataEnd) return damaged(`${entry.name} shares bytes with another entry`);
    const located = locate(buffer, entry);
    if ('fault' in located) return { kind: 'refused', fault: located.fault };
    dataEnd = located.value.end;
    places.set(entry.name, { entry, ...located.value });
  }
  const names = directory.value.map(({ name }) => name).filter((name) => !name.endsWith('/'));
  const read = (name: string) => {
    const placed = places.get(name);
    if (placed === undefined || name.endsWith('/')) return undefined;
    budget.draw('bytes', placed.entry.size);
    return unpacked(buffer.subarray(placed.start, placed.end), placed.entry);
  };
  return { kind: 'opened', archive: { names, read } };
}

/** Reads all of an archive from an untrusted source. Returns nothing from a doubtful archive and never throws. */
export function unzip(bytes: Uint8Array, limits: Limits<ArchiveCounted> = DECK): Unzipped {
  const opened = openArchive(bytes, budgetOf(limits));
  if (opened.kind === 'refused') return opened;
  const { names, read } = opened.archive;
  try {
    return { kind: 'read', parts: new Map(names.map((name) => [name, read(name) ?? new Uint8Array()])) };
  } catch (error) {
    return { kind: 'refused', fault: faultOf(error) };
  }
}

/** What is wrong with an archive whose part can’t be read; any other error is thrown on. */
export function faultOf(error: unknown): UnzipFault {
  if (error instanceof OverBudget) return { kind: 'too-large', what: error.message };
  if (error instanceof DamagedPart) return { kind: 'damaged', what: error.message };
  throw error;
}

interface Placed {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

function damaged(what: string): OpenedArchive {
  return { kind: 'refused', fault: { kind: 'damaged', what } };
}

function readDirectory(buffer: Buffer, budget: Budget<ArchiveCounted>): Step<readonly Entry[]> {
  const end = findEnd(buffer);
  if (end === undefined)
    return { fault: { kind: 'damaged', what: 'no end of directory: not a ZIP archive, or cut short' } };
  const count = buffer.readUInt16LE(end + 10);
  const size = buffer.readUInt32LE(end + 12);
  const start = buffer.readUInt32LE(end + 16);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    return { fault: { kind: 'unsupported', what: 'ZIP64' } };
  if (buffer.readUInt32LE(end + 4) !== 0 || buffer.readUInt16LE(end + 8) !== count) {
    return { fault: { kind: 'unsupported', what: 'an archive in several volumes' } };
  }
  try {
    budget.draw('parts', count);
  } catch (error) {
    return { fault: faultOf(error) };
  }
  if (start + size > end) return { fault: { kind: 'damaged', what: 'the directory lies outside the file' } };

  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    const step = readCentral(buffer, at, start + size);
    if ('fault' in step) return step;
    const { entry, next } = step.value;
    const key = entry.name.toLowerCase();
    if (names.has(key)) return { fault: { kind: 'duplicate-name', name: entry.name } };
    names.add(key);
    entries.push(entry);
    at = next;
  }
  return { value: entries };
}

/** The last end-of-directory record whose comment reaches exactly to the end of the file. */
function findEnd(buffer: Buffer): number | undefined {
  for (let at = buffer.length - END_SIZE; at >= 0 && at >= buffer.length - END_SIZE - LONGEST_COMMENT; at -= 1) {
    if (buffer.readUInt32LE(at) === 0x06054b50 && at + END_SIZE + buffer.readUInt16LE(at + 20) === buffer.length)
      return at;
  }
  return undefined;
}

function readCentral(
  buffer: Buffer,
  at: number,
  limit: number,
): Step<{ readonly entry: Entry; readonly next: number }> {
  if (at + CENTRAL_SIZE > limit || buffer.readUInt32LE(at) !== 0x02014b50) {
    return { fault: { kind: 'damaged', what: 'the directory is cut short' } };
  }
  const flags = buffer.readUInt16LE(at + 8);
  const method = buffer.readUInt16LE(at + 10);
  const nameEnd = at + CENTRAL_SIZE + buffer.readUInt16LE(at + 28);
  const next = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  if (next > limit) return { fault: { kind: 'damaged', what: 'the directory is cut short' } };
  const rawName = buffer.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = rawName.toString('utf8');

  if (!isSafeName(name)) return { fault: { kind: 'unsafe-name', name } };
  if ((flags & 0x2041) !== 0) return { fault: { kind: 'encrypted', name } };
  if (method !== 0 && method !== 8)
    return { fault: { kind: 'unsupported', what: `${name}: compression method ${method}` } };
  const unixType = buffer.readUInt32LE(at + 38) >>> 28;
  if (unixType === 0xa) return { fault: { kind: 'unsupported', what: `${name}: a symbolic link` } };
  const entry: Entry = {
    name,
    rawName,
    method,
    crc: buffer.readUInt32LE(at + 16),
    compressed: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
    offset: buffer.readUInt32LE(at + 42),
  };
  return { value: { entry, next } };
}

/** Whether a name is relative, forward, printable and losslessly decoded; a folder's name ends in `/`. */
function isSafeName(name: string): boolean {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\:\ufffd]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** Finds an entry's data. The local header must agree with the directory about the entry. */
function locate(buffer: Buffer, entry: Entry): Step<{ readonly start: number; readonly end: number }> {
  const at = entry.offset;
  const fault: UnzipFault = { kind: 'damaged', what: `${entry.name} is not where the directory says` };
  if (at + LOCAL_SIZE > buffer.length || buffer.readUInt32LE(at) !== 0x04034b50) return { fault };
  const nameEnd = at + LOCAL_SIZE + buffer.readUInt16LE(at + 26);
  const start = nameEnd + buffer.readUInt16LE(at + 28);
  const end = start + entry.compressed;
  if (end > buffer.length || !entry.rawName.equals(buffer.subarray(at + LOCAL_SIZE, nameEnd))) return { fault };
  return { value: { start, end } };
}

function unpacked(data: Buffer, entry: Entry): Uint8Array {
  const content = entry.method === 0 ? data : inflate(data, entry.size);
  if (content === undefined || content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new DamagedPart(`${entry.name} is not what the directory says: its size or checksum differs`);
  }
  return new Uint8Array(content.buffer, content.byteOffset, content.length);
}

/**
 * Stops at the declared size, which was drawn on the budget, so that a false one can't exhaust memory. One chunk of one
 * byte more than that takes it all: several would be joined, and lie there twice.
 */
function inflate(data: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch {
    return undefined;
  }
}
