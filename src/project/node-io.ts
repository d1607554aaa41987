import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from './io.ts';
import { cacheFolder, keptFilesIn } from './kept-files.ts';
import { writeAll } from './write-all.ts';

/** The real disk, environment and terminal. What can't be read is treated as missing. */
export function nodeIo(): Io {
  const cwd = process.cwd();
  ignoreClosedPipe(process.stdout);
  ignoreClosedPipe(process.stderr);
  const readBytes = (path: string) => readFile(resolve(cwd, path));
  return {
    cwd,
    readBytes,
    readText: (path) => {
      const bytes = readBytes(path);
      // Drops a byte order mark, so that column 1 is the first character an editor shows.
      return bytes && new TextDecoder().decode(bytes);
    },
    list: (path) => list(resolve(cwd, path)),
    realPath: (path) => unlessMissing(() => fs.realpathSync.native(resolve(cwd, path))),
    writeAll: (files) => writeAll(files, cwd),
    kept: keptFilesIn(cacheFolder(process.platform, process.env, homedir())),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
  };
}

/** Reads plain files only: reading a pipe or a device could wait for ever. */
function readFile(path: string): Uint8Array | undefined {
  return unlessMissing(() => (fs.statSync(path).isFile() ? fs.readFileSync(path) : undefined));
}

function list(folder: string): readonly string[] {
  const entries = unlessMissing(() => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.map((entry) => (isFolder(folder, entry) ? `${entry.name}/` : entry.name)).sort(byCodePoint);
}

function isFolder(parent: string, entry: fs.Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return unlessMissing(() => fs.statSync(join(parent, entry.name)).isDirectory()) ?? false;
}

/**
 * `sort` alone compares UTF-16 units, which puts U+E000 to U+FFFF after the supplementary planes.
 */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function unlessMissing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** `briefdeck … | head` closes its end early, which is no error. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
