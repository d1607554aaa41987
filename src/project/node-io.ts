import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { isHeld } from './held-file.ts';
import { uninterrupted } from './interruption.ts';
import type { Io } from './io.ts';
import { cacheFolder, keptFilesIn } from './kept-files.ts';
import { folderOnDisk, pathOnDisk, readFromDisk } from './node-reading.ts';
import { shippedFolder } from './shipped-folder.ts';
import { writeAll } from './write-all.ts';

/** The real disk, environment and terminal. */
export function nodeIo(): Io {
  const cwd = process.cwd();
  ignoreClosedPipe(process.stdout);
  ignoreClosedPipe(process.stderr);
  const readBytes = (path: string, most: number) => readFromDisk(resolve(cwd, path), most);
  return {
    cwd,
    readBytes,
    readText: (path, most) => {
      const read = readBytes(path, most);
      // Drops a byte order mark, so that column 1 is the first character an editor shows.
      return read.kind === 'there' ? { kind: 'there', value: new TextDecoder().decode(read.value) } : read;
    },
    list: (path) => folderOnDisk(resolve(cwd, path)),
    realPath: (path) => pathOnDisk(resolve(cwd, path)),
    isHeld: (path) => isHeld(resolve(cwd, path)),
    writeAll: (files) => uninterrupted(() => writeAll(files, cwd)),
    kept: keptFilesIn(cacheFolder(process.platform, process.env, homedir())),
    shipped: () => shippedFolder(import.meta.url),
    today: () => isoDay(new Date()),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
  };
}

/** In the time zone of this machine. */
function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `briefdeck … | head` closes its end early, and a closed terminal answers EIO: neither is an error. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && !(error.code === 'EIO' && stream.isTTY)) throw error;
  });
}
