import type { Outcome } from '../diagnostics/diagnostic.ts';

/** A file to be written. `path` is absolute or relative to the current folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A cache: texts by name, any of which may disappear at any time. Names are hexadecimal. */
export interface KeptFiles {
  read(name: string): string | undefined;
  /** Keeps the files, dropping the oldest to make room. Never fails. */
  write(files: readonly { readonly name: string; readonly text: string }[]): void;
}

/** The only door to disk, environment and terminal. Tests pass one that lives in memory. */
export interface Io {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** The whole file as UTF-8; undefined if there is none. */
  readText(path: string): string | undefined;
  readBytes(path: string): Uint8Array | undefined;
  /**
   * Names in a folder, sorted by code point; empty if there is no such folder. Names of folders end
   * in `/`.
   */
  list(path: string): readonly string[];
  /** The path with symbolic links resolved; undefined if nothing is there. */
  realPath(path: string): string | undefined;
  /** Writes all or none: each to a temporary file beside its target, then renames. */
  writeAll(files: readonly OutputFile[]): Outcome<boolean>;
  /**
   * Files kept between runs, outside any workspace. Undefined if this machine has no place for
   * them.
   */
  readonly kept: KeptFiles | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Whether stderr is a terminal. */
  readonly interactive: boolean;
}
