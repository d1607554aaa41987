import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { KeptFiles } from './io.ts';
import { readFromDisk } from './node-reading.ts';
import { unlessRefused } from './system-error.ts';

/** Maximum total size of the files kept, in bytes. */
const MOST_BYTES = 64 * 2 ** 20;

const NAME = /^[0-9a-f]+$/;

/**
 * The program's folder in the user's cache, where it keeps what it can make again. The cache is
 * LOCALAPPDATA on Windows; elsewhere XDG_CACHE_HOME (XDG Base Directory Specification 0.8: ignored
 * unless it is an absolute path), or else ~/Library/Caches on macOS and ~/.cache on other systems.
 * Undefined if there is no such place.
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string | undefined {
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  const usual = platform === 'win32' ? undefined : join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const folder = named !== undefined && isAbsolute(named) ? named : home === '' ? undefined : usual;
  return folder && join(folder, 'briefdeck');
}

/**
 * Keeps texts as files in one folder, each written whole. If the folder can't be written, nothing
 * is kept.
 */
export function keptFilesIn(folder: string | undefined, mostBytes = MOST_BYTES): KeptFiles | undefined {
  if (folder === undefined) return undefined;
  return {
    read: (name) => {
      const kept = NAME.test(name) ? readFromDisk(join(folder, name), mostBytes) : undefined;
      return kept?.kind === 'there' ? new TextDecoder().decode(kept.value) : undefined;
    },
    write: (files) => {
      if (files.length === 0) return;
      unlessRefused(() => {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        for (const { name, text } of files) if (NAME.test(name)) writeWhole(folder, name, text);
        makeRoom(folder, mostBytes);
      });
    },
  };
}

function writeWhole(folder: string, name: string, text: string): void {
  const temporary = join(folder, `.${name.slice(0, 16)}-${randomBytes(6).toString('hex')}`);
  fs.writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' });
  fs.renameSync(temporary, join(folder, name));
}

/**
 * Removes the oldest files until the rest fit. Temporary files left by a killed run are removed the
 * same way.
 */
function makeRoom(folder: string, mostBytes: number): void {
  const files = fs.readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? [{ path, size: stat.size, time: stat.mtimeMs }] : [];
  });
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.time - b.time)) {
    if (bytes <= mostBytes) return;
    fs.rmSync(path, { force: true });
    bytes -= size;
  }
}
