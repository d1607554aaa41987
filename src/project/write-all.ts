import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { isHeld } from './held-file.ts';
import type { OutputFile } from './io.ts';
import { inPlainWords, isSystemError, unlessRefused } from './system-error.ts';
import { removeAbandoned, temporaryBeside, thisWriter, type Writer } from './temporary-files.ts';

/** The calls to the file system that writing needs; a test passes some that fail. */
export type FileSystem = Pick<
  typeof fs,
  | 'accessSync'
  | 'chmodSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/** What has been done so far, so that it can be undone. */
interface Progress {
  readonly writer: Writer;
  /** Folders that were made, outermost first. */
  readonly folders: string[];
  /** Temporary files and backups that are on disk. */
  readonly leftovers: Set<string>;
  readonly replaced: { readonly target: string; readonly backup: string | undefined }[];
}

/**
 * Writes all files or none. Each goes to a temporary file in its target's folder, is flushed to the
 * disk, and is renamed once all are written. An existing target is first linked (or copied) aside
 * and is put back if a later rename fails, so the target is a whole file at every moment, the old
 * or the new. They are renamed from the last to the first, so what a
 * file is known by goes behind it. Names of temporary files are random, so what a killed run left
 * behind is never in the way; it is removed first. Relative paths start from `cwd`.
 */
export function writeAll(
  files: readonly OutputFile[],
  cwd: string,
  system: FileSystem = fs,
  writer: Writer = thisWriter(),
): Outcome<boolean> {
  const targets = files.map(({ path }) => resolve(cwd, path));
  for (const folder of new Set(targets.map((target) => dirname(target)))) removeAbandoned(system, folder, writer);
  const progress: Progress = { writer, folders: [], leftovers: new Set(), replaced: [] };
  let current: string | undefined;
  try {
    const staged = files.map((file) => {
      current = file.path;
      const target = resolve(cwd, file.path);
      return { path: file.path, target, temporary: stage(system, target, file.bytes, progress) };
    });
    for (const { path, target, temporary } of staged.toReversed()) {
      current = path;
      replace(system, target, temporary, progress);
    }
    for (const folder of new Set(staged.map(({ target }) => dirname(target)))) flushFolder(system, folder);
    removeLeftovers(system, progress);
    return { value: true, diagnostics: [] };
  } catch (error) {
    if (!isSystemError(error) || current === undefined) throw error;
    const lost = undo(system, progress);
    return { value: false, diagnostics: [cannotWrite(current, error), ...lost] };
  }
}

/** Writes the bytes to a new file beside the target and returns its path. */
function stage(system: FileSystem, target: string, bytes: Uint8Array, progress: Progress): string {
  const folder = dirname(target);
  makeFolder(system, folder, progress);
  const old = system.statSync(target, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (old) {
    // A rename would replace a write-protected file without asking.
    system.accessSync(target, fs.constants.W_OK);
    if (isHeld(target, system)) throw Object.assign(new Error('is held'), { code: 'EBUSY' });
  }
  const temporary = temporaryBeside(target, progress.writer);
  const descriptor = system.openSync(temporary, 'wx');
  progress.leftovers.add(temporary);
  try {
    for (let written = 0; written < bytes.length; ) written += system.writeSync(descriptor, bytes, written);
    system.fsyncSync(descriptor);
  } finally {
    system.closeSync(descriptor);
  }
  if (old) system.chmodSync(temporary, old.mode & 0o777);
  return temporary;
}

function replace(system: FileSystem, target: string, temporary: string, progress: Progress): void {
  const backup = system.lstatSync(target, { throwIfNoEntry: false }) && keepAside(system, target, progress);
  system.renameSync(temporary, target);
  progress.leftovers.delete(temporary);
  progress.replaced.push({ target, backup });
}

/**
 * Gives the file a second name, or copies it on file systems without hard links. Returns its path.
 */
function keepAside(system: FileSystem, target: string, progress: Progress): string {
  const backup = temporaryBeside(target, progress.writer);
  progress.leftovers.add(backup);
  try {
    system.linkSync(target, backup);
  } catch {
    system.copyFileSync(target, backup, fs.constants.COPYFILE_EXCL);
  }
  return backup;
}

/** Puts everything back. Returns a finding for each file that could not be. */
function undo(system: FileSystem, progress: Progress): readonly Diagnostic[] {
  const lost: Diagnostic[] = [];
  for (const { target, backup } of progress.replaced.toReversed()) {
    try {
      if (backup === undefined) system.rmSync(target, { force: true });
      else system.renameSync(backup, target);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (backup !== undefined) progress.leftovers.delete(backup);
      lost.push(cannotPutBack(target, backup && outOfTheWay(system, backup), error));
    }
  }
  removeLeftovers(system, progress);
  for (const folder of progress.folders.toReversed()) unlessRefused(() => system.rmdirSync(folder));
  return lost;
}

/**
 * Gives a backup that is needed a name under which no later run takes it for a temporary file. It is copied, since
 * renaming is what has just failed.
 */
function outOfTheWay(system: FileSystem, backup: string): string {
  const kept = backup.replace(/\.tmp$/, '.old');
  try {
    system.copyFileSync(backup, kept, fs.constants.COPYFILE_EXCL);
    unlessRefused(() => system.unlinkSync(backup));
    return kept;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return backup;
  }
}

function makeFolder(system: FileSystem, folder: string, progress: Progress): void {
  const missing: string[] = [];
  for (let at = folder; !system.statSync(at, { throwIfNoEntry: false }) && dirname(at) !== at; at = dirname(at)) {
    missing.unshift(at);
  }
  for (const at of missing) {
    if (isMade(system, at)) progress.folders.push(at);
  }
}

/**
 * Makes a folder inside an existing one; false if another run made it meanwhile. Not with
 * `recursive`: Node then retries for ever if the folder doesn't exist and can't be made, as below
 * /proc.
 */
function isMade(system: FileSystem, folder: string): boolean {
  try {
    system.mkdirSync(folder);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeLeftovers(system: FileSystem, progress: Progress): void {
  for (const path of progress.leftovers) unlessRefused(() => system.unlinkSync(path));
}

/** Makes the renames themselves durable. Not every system allows a folder to be opened. */
function flushFolder(system: FileSystem, folder: string): void {
  unlessRefused(() => {
    const descriptor = system.openSync(folder, 'r');
    try {
      system.fsyncSync(descriptor);
    } finally {
      system.closeSync(descriptor);
    }
  });
}

function cannotWrite(path: string, error: NodeJS.ErrnoException): Diagnostic {
  const { reason, hint } = inPlainWords(error.code ?? '');
  return diagnostic('output/cannot-write', { message: `${path} can’t be written: ${reason}`, hint });
}

function cannotPutBack(target: string, backup: string | undefined, error: NodeJS.ErrnoException): Diagnostic {
  const { reason } = inPlainWords(error.code ?? '');
  return diagnostic('output/cannot-write', {
    message: `${target} can’t be put back as it was: ${reason}`,
    hint:
      backup === undefined
        ? 'delete it: it belongs to a set that is not complete'
        : `the old deck is kept as ${backup}`,
  });
}
