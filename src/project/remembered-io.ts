import { dirname, resolve } from 'node:path';
import type { FolderEntry, Io, OnDisk } from './io.ts';

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
  const bytes = new Map<string, OnDisk<Uint8Array>>();
  const texts = new Map<string, OnDisk<string>>();
  const lists = new Map<string, OnDisk<readonly FolderEntry[]>>();
  const reals = new Map<string, OnDisk<string>>();
  const before = new Map<string, Uint8Array>();
  const overlays = new Map<string, string>();
  const at = (path: string) => resolve(io.cwd, path);

  const bytesOf = (place: string, most: number): OnDisk<Uint8Array> => {
    const over = overlays.get(place);
    if (over !== undefined) return there(new TextEncoder().encode(over));
    return io.readBytes(place, most);
  };
  const readBytes = (path: string, most: number): OnDisk<Uint8Array> => {
    const place = at(path);
    const known = bytes.get(place);
    if (known && holdsFor(known, most)) return known;
    const now = bytesOf(place, most);
    const old = before.get(place);
    const same = now.kind === 'there' && old && Buffer.compare(now.value, old) === 0 ? there(old) : now;
    bytes.set(place, same);
    if (same.kind === 'there') before.set(place, same.value);
    return same;
  };
  const readText = (path: string, most: number): OnDisk<string> => {
    const place = at(path);
    const known = texts.get(place);
    if (known && holdsFor(known, most)) return known;
    const over = overlays.get(place);
    const now = over === undefined ? io.readText(place, most) : there(over);
    texts.set(place, now);
    return now;
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
      readText,
      list: (path) => {
        const place = at(path);
        const known = lists.get(place) ?? withOverlays(io.list(place), place, overlays);
        lists.set(place, known);
        return known;
      },
      realPath: (path) => {
        const place = at(path);
        const known = reals.get(place) ?? (overlays.has(place) ? realOfOverlay(io, place) : io.realPath(place));
        reals.set(place, known);
        return known;
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

/** Whether an answer that was given for one bound is the answer for another one. */
function holdsFor(known: OnDisk<string | Uint8Array>, most: number): boolean {
  switch (known.kind) {
    case 'there':
      return known.value.length <= most;
    case 'absent':
      return true;
    case 'unreadable':
      return known.obstacle.kind !== 'too-large' || known.obstacle.most === most;
    default:
      return known satisfies never;
  }
}

function realOfOverlay(io: Io, place: string): OnDisk<string> {
  const real = io.realPath(place);
  return real.kind === 'there' ? real : there(place);
}

function isIn(folder: string, path: string): boolean {
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) if (above === folder) return true;
  return false;
}

/** Adds new files that were never saved to the names in their folder. */
function withOverlays(
  listed: OnDisk<readonly FolderEntry[]>,
  folder: string,
  overlays: ReadonlyMap<string, string>,
): OnDisk<readonly FolderEntry[]> {
  const entries = listed.kind === 'there' ? listed.value : [];
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const added = [...overlays.keys()].flatMap((path) => {
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const isNew = name !== '' && !name.includes('/') && entries.every((entry) => entry.name !== name);
    return isNew ? [{ name, kind: 'file' } as const] : [];
  });
  if (added.length === 0) return listed;
  return there([...entries, ...added].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function there<T>(value: T): OnDisk<T> {
  return { kind: 'there', value };
}
