import { dirname, resolve } from 'node:path';
import type { Io } from './io.ts';

/** A disk whose files are read once, with unsaved texts laid over them. */
export interface RememberedIo {
  readonly io: Io;
  /** Says that these files or folders, or what is in them, have changed. Paths are absolute. */
  changed(paths: readonly string[]): void;
  /** Puts an unsaved text in a file's place; undefined takes it away. The path is absolute. */
  overlay(path: string, text: string | undefined): void;
}

/**
 * Reads each file and folder of `io` once, until it is said to have changed. If a file is read
 * again and has the same content, it is the same object, so that what was made from it is still
 * valid.
 */
export function rememberedIo(io: Io): RememberedIo {
  const bytes = new Map<string, Uint8Array | undefined>();
  const texts = new Map<string, string | undefined>();
  const lists = new Map<string, readonly string[]>();
  const reals = new Map<string, string | undefined>();
  const before = new Map<string, Uint8Array>();
  const overlays = new Map<string, string>();
  const at = (path: string) => resolve(io.cwd, path);

  const readBytes = (path: string): Uint8Array | undefined => {
    const place = at(path);
    if (bytes.has(place)) return bytes.get(place);
    const over = overlays.get(place);
    const now = over === undefined ? io.readBytes(place) : new TextEncoder().encode(over);
    const old = before.get(place);
    const same = now && old && Buffer.compare(now, old) === 0 ? old : now;
    bytes.set(place, same);
    if (same) before.set(place, same);
    return same;
  };
  const forget = (path: string): void => {
    for (const known of [bytes, texts]) {
      for (const place of known.keys()) if (place === path || isIn(path, place)) known.delete(place);
    }
  };
  return {
    io: {
      ...io,
      readBytes,
      readText: (path) => {
        const place = at(path);
        if (!texts.has(place)) texts.set(place, overlays.get(place) ?? io.readText(place));
        return texts.get(place);
      },
      list: (path) => {
        const place = at(path);
        const known = lists.get(place) ?? withOverlays(io.list(place), place, overlays);
        lists.set(place, known);
        return known;
      },
      realPath: (path) => {
        const place = at(path);
        if (!reals.has(place)) reals.set(place, io.realPath(place) ?? (overlays.has(place) ? place : undefined));
        return reals.get(place);
      },
    },
    changed: (paths) => {
      lists.clear();
      reals.clear();
      for (const path of paths) forget(at(path));
    },
    overlay: (path, text) => {
      const place = at(path);
      if (text === undefined) overlays.delete(place);
      else overlays.set(place, text);
      lists.clear();
      reals.clear();
      forget(place);
    },
  };
}

function isIn(folder: string, path: string): boolean {
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) if (above === folder) return true;
  return false;
}

/** Adds new files that were never saved to the names in their folder. */
function withOverlays(
  names: readonly string[],
  folder: string,
  overlays: ReadonlyMap<string, string>,
): readonly string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const added = [...overlays.keys()].flatMap((path) => {
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    return name === '' || name.includes('/') || names.includes(name) ? [] : [name];
  });
  return added.length === 0 ? names : [...names, ...added].sort();
}
