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

/**
 * What the disk answers: it is there, it is not there, or it is there and can’t be read. The last two are never
 * the same: a file that guards something must not count as missing because nobody may read it.
 */
export type OnDisk<T> =
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly obstacle: Obstacle };

/** Why something that is there can’t be read. */
export type Obstacle =
  /** The system gives no permission, for it or for a folder on the way to it. */
  | { readonly kind: 'forbidden' }
  /** A folder where a file is needed. */
  | { readonly kind: 'folder' }
  /** A file where a folder is needed. */
  | { readonly kind: 'file' }
  /** Neither file nor folder, such as a pipe or a device, which could be read for ever. */
  | { readonly kind: 'special' }
  /** A link that leads to nothing. */
  | { readonly kind: 'broken-link' }
  /** Links that lead to one another. */
  | { readonly kind: 'circular-link' }
  /** In bytes. It was not read. */
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  /** Whatever else the system answers, by its code: `EIO`. */
  | { readonly kind: 'refused'; readonly code: string };

/** A name in a folder. Links count as what they lead to. */
export interface FolderEntry {
  readonly name: string;
  /** `broken-link`: a link that can’t be followed. `file`: everything else that is no folder. */
  readonly kind: 'file' | 'folder' | 'broken-link';
}

/** The only door to disk, environment and terminal. Tests pass one that lives in memory. */
export interface Io {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /**
   * A whole file as UTF-8, without a byte order mark.
   *
   * @param most - in bytes; a larger file is not read
   */
  readText(path: string, most: number): OnDisk<string>;
  /** As `readText`, but the bytes as they are. */
  readBytes(path: string, most: number): OnDisk<Uint8Array>;
  /** What is in a folder, sorted by code point. */
  list(path: string): OnDisk<readonly FolderEntry[]>;
  /** The path with symbolic links resolved. */
  realPath(path: string): OnDisk<string>;
  /** Whether another program holds the file so that nothing may take its place. */
  isHeld(path: string): boolean;
  /**
   * Writes all or none: each to a temporary file beside its target, then renames, the last first. What a file is known
   * by goes behind it.
   */
  writeAll(files: readonly OutputFile[]): Outcome<boolean>;
  /**
   * Files kept between runs, outside any workspace. Undefined if this machine has no place for
   * them.
   */
  readonly kept: KeptFiles | undefined;
  /** Absolute path of the folder that holds the program and the templates it comes with. Undefined if they are not there. */
  shipped(): string | undefined;
  /** The day it is here, as an ISO date. Only what is begun anew is dated by it: no build asks for it. */
  today(): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Whether stderr is a terminal. */
  readonly interactive: boolean;
}
