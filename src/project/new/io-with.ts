import { basename, dirname, resolve } from 'node:path';
import { compareText } from '../../model/compare-text.ts';
import type { FolderEntry, Io, OnDisk, OutputFile } from '../io.ts';

/** The disk as it would be with these files written: new ones, and others in the place of those that stand there. */
export function ioWith(io: Io, files: readonly OutputFile[]): Io {
  const added = new Map(files.map(({ path, bytes }) => [resolve(io.cwd, path), bytes]));
  const children = new Map<string, Map<string, FolderEntry['kind']>>();
  const addTo = (folder: string, name: string, kind: FolderEntry['kind']): void => {
    const there = children.get(folder) ?? new Map<string, FolderEntry['kind']>();
    children.set(folder, there.set(name, kind));
    if (dirname(folder) !== folder) addTo(dirname(folder), basename(folder), 'folder');
  };
  for (const path of added.keys()) addTo(dirname(path), basename(path), 'file');
  const at = (path: string) => {
    const absolute = resolve(io.cwd, path);
    const real = io.realPath(absolute);
    return added.has(absolute) || real.kind !== 'there' ? absolute : real.value;
  };
  const readBytes = (path: string, most: number): OnDisk<Uint8Array> => {
    const value = added.get(at(path));
    return value === undefined ? io.readBytes(path, most) : { kind: 'there', value };
  };
  return {
    ...io,
    readBytes,
    readText: (path, most) => {
      const value = added.get(at(path));
      return value === undefined ? io.readText(path, most) : { kind: 'there', value: new TextDecoder().decode(value) };
    },
    list: (path) => {
      const own = children.get(at(path));
      const listed = io.list(path);
      if (own === undefined || listed.kind === 'unreadable') return listed;
      const before = listed.kind === 'there' ? listed.value : [];
      const names = new Map([...before.map(({ name, kind }) => [name, kind] as const), ...own]);
      const value = [...names].map(([name, kind]) => ({ name, kind }));
      return { kind: 'there', value: value.sort((a, b) => compareText(a.name, b.name)) };
    },
    realPath: (path) => {
      const absolute = resolve(io.cwd, path);
      return added.has(absolute) || (children.has(absolute) && io.realPath(absolute).kind === 'absent')
        ? { kind: 'there', value: absolute }
        : io.realPath(path);
    },
  };
}
