import * as fs from 'node:fs';
import { join } from 'node:path';
import { DamagedFont, type FontBytes, fontBytes } from '../../fonts/file/font-bytes.ts';
import { namesOf } from '../../fonts/file/names.ts';
import { unlessRefused } from '../system-error.ts';

/** Levels of folders: Linux and Office keep fonts at most four deep. */
const DEEPEST = 6;

/** Bytes of a table of names: that of a font with names in fifty languages has 30,000. */
const MOST_NAMES = 2 ** 20;

/** Fonts in a collection: the largest that systems come with has about forty. */
const MOST_IN_COLLECTION = 256;

/** Names of font files: TrueType, OpenType, and collections of either. */
const FONT = /\.(?:ttf|otf|ttc|otc)$/i;

/**
 * The names of the font families in these folders and below, in lower case. Of each font only its table of names is read.
 * What can't be read as a font is passed over.
 */
export function fontFamilies(folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.flatMap((folder) => filesIn(folder, 0)).flatMap(familiesOf));
}

function filesIn(folder: string, depth: number): readonly string[] {
  if (depth === DEEPEST) return [];
  const entries = unlessRefused(() => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, depth + 1);
    return FONT.test(entry.name) && unlessRefused(() => fs.statSync(path).isFile()) ? [path] : [];
  });
}

function familiesOf(path: string): readonly string[] {
  const file = unlessRefused(() => fs.openSync(path, 'r'));
  if (file === undefined) return [];
  try {
    return fontsIn(file).flatMap((at) => nameOf(file, at));
  } catch (error) {
    if (error instanceof DamagedFont) return [];
    throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** Where the fonts of a file begin: one, or those of a collection (OpenType 1.9, “TTC Header”). */
function fontsIn(file: number): readonly number[] {
  const head = bytesAt(file, 0, 12);
  if (head.tag(0) !== 'ttcf') return [0];
  const count = Math.min(head.u32(8), MOST_IN_COLLECTION);
  const offsets = bytesAt(file, 12, 4 * count);
  return Array.from({ length: count }, (_, index) => offsets.u32(4 * index));
}

/** OpenType 1.9, “Table Directory”. */
function nameOf(file: number, at: number): readonly string[] {
  const count = bytesAt(file, at, 12).u16(4);
  const directory = bytesAt(file, at + 12, 16 * count);
  for (let entry = 0; entry < 16 * count; entry += 16) {
    if (directory.tag(entry) !== 'name') continue;
    const length = Math.min(directory.u32(entry + 12), MOST_NAMES);
    const { family } = namesOf(bytesAt(file, directory.u32(entry + 8), length));
    return family === undefined ? [] : [family.toLowerCase()];
  }
  return [];
}

function bytesAt(file: number, at: number, length: number): FontBytes {
  const bytes = new Uint8Array(length);
  const read = unlessRefused(() => fs.readSync(file, bytes, 0, length, at)) ?? 0;
  return fontBytes(bytes.subarray(0, read), 'the file');
}
