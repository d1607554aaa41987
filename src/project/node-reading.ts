import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderEntry, Obstacle, OnDisk } from './io.ts';
import { isSystemError, unlessRefused } from './system-error.ts';

/**
 * A whole plain file. Its size is asked before it is read, and nothing but a plain file is opened: reading a pipe or a
 * device could wait for ever. `path` is absolute, here as below.
 *
 * @param most - in bytes; a larger file is not read
 */
export function readFromDisk(path: string, most: number): OnDisk<Uint8Array> {
  return asked<Uint8Array>(path, () => {
    const stat = fs.statSync(path);
    if (!stat.isFile()) return unreadable({ kind: stat.isDirectory() ? 'folder' : 'special' });
    if (stat.size > most) return unreadable({ kind: 'too-large', size: stat.size, most });
    const value = fs.readFileSync(path);
    // It may have grown meanwhile.
    if (value.length > most) return unreadable({ kind: 'too-large', size: value.length, most });
    return { kind: 'there', value };
  });
}

/** What is in a folder, sorted by code point. */
export function folderOnDisk(folder: string): OnDisk<readonly FolderEntry[]> {
  return asked<readonly FolderEntry[]>(folder, () => {
    const stat = fs.statSync(folder);
    if (!stat.isDirectory()) return unreadable({ kind: stat.isFile() ? 'file' : 'special' });
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    return {
      kind: 'there',
      value: entries.map((entry) => ({ name: entry.name, kind: kindOf(folder, entry) })).sort(byCodePoint),
    };
  });
}

/** The path with its links resolved. */
export function pathOnDisk(path: string): OnDisk<string> {
  return asked(path, () => ({ kind: 'there', value: fs.realpathSync.native(path) }));
}

function kindOf(parent: string, entry: fs.Dirent): FolderEntry['kind'] {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'file';
  const stat = statOf(join(parent, entry.name));
  if (stat === undefined) return 'broken-link';
  return stat.isDirectory() ? 'folder' : 'file';
}

/**
 * `sort` alone compares UTF-16 units, which puts U+E000 to U+FFFF after the supplementary planes.
 */
function byCodePoint(a: FolderEntry, b: FolderEntry): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

/** The answer to a question about a path; a refusal by the system is an answer too. */
function asked<T>(path: string, question: () => OnDisk<T>): OnDisk<T> {
  // No file’s name can hold one.
  if (path.includes('\0')) return { kind: 'absent' };
  try {
    return question();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refusal(path, error.code ?? '');
  }
}

/** What a refusal means, by its code (errno, POSIX.1-2017). */
function refusal(path: string, code: string): OnDisk<never> {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return endsInBrokenLink(path) ? unreadable({ kind: 'broken-link' }) : { kind: 'absent' };
    case 'EACCES':
    case 'EPERM':
      return unreadable({ kind: 'forbidden' });
    case 'ELOOP':
      return unreadable({ kind: 'circular-link' });
    case 'EISDIR':
      return unreadable({ kind: 'folder' });
    default:
      return unreadable({ kind: 'refused', code });
  }
}

/** Whether the first thing that is there on the way up from a missing path is a link to nothing. */
function endsInBrokenLink(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const stat = unlessRefused(() => fs.lstatSync(at, { throwIfNoEntry: false }));
    if (stat) return stat.isSymbolicLink() && statOf(at) === undefined;
    if (dirname(at) === at) return false;
  }
}

function statOf(path: string): fs.Stats | undefined {
  return unlessRefused(() => fs.statSync(path));
}

function unreadable(obstacle: Obstacle): OnDisk<never> {
  return { kind: 'unreadable', obstacle };
}
