import type { Outcome } from '../diagnostics/diagnostic.ts';

/** A file to be written. `path` is absolute or relative to the current folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Texts by name that may be gone at any time: a cache. Names are hexadecimal. */
export interface KeptFiles {
  read(name: string): string | undefined;
  /** Keeps them where there is room; what is oldest makes way. Never fails. */
  write(files: readonly { readonly name: string; readonly text: string }[]): void;
}

/** The only door to disk, environment and terminal. Tests pass one that lives in memory. */
export interface Io {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** The whole file as UTF-8; undefined where there is none. */
  readText(path: string): string | undefined;
  readBytes(path: string): Uint8Array | undefined;
  /** Names in a folder, sorted by code point; empty where there is none. Folders end in `/`. */
  list(path: string): readonly string[];
  /** The path with symbolic links resolved; undefined where nothing is there. */
  realPath(path: string): string | undefined;
  /** Writes all or none: each to a temporary file beside its target, then renames. */
  writeAll(files: readonly OutputFile[]): Outcome<boolean>;
  /** What is kept between runs, outside any workspace; undefined where this machine has no place for it. */
  readonly kept: KeptFiles | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Whether stderr is a terminal. */
  readonly interactive: boolean;
}
