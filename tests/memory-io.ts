import { posix } from 'node:path';
import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import type { FolderEntry, Io, Obstacle, OnDisk, OutputFile } from '../src/project/io.ts';

export interface MemoryIo extends Io {
  /** Contents by absolute path; bytes are kept as written. */
  readonly files: Map<string, string | Uint8Array>;
  /** Why a file or folder can’t be read, by absolute path. Nothing below such a folder can be either. */
  readonly obstacles: Map<string, Obstacle>;
  /** The text of a file; empty if there is none. */
  readonly text: (path: string) => string;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/**
 * A disk, environment and terminal in memory. `links` maps a path to its target, `obstacles` one to why it can’t be read. If `refuse`
 * returns an outcome for a path, writing it fails with that outcome.
 */
export function memoryIo(
  given: Readonly<Record<string, string>>,
  options: {
    readonly cwd?: string;
    readonly links?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly interactive?: boolean;
    /** The folder that holds the program’s own templates. */
    readonly shipped?: string;
    readonly obstacles?: Readonly<Record<string, Obstacle>>;
    /** Absolute paths of files that another program holds. */
    readonly held?: readonly string[];
    readonly refuse?: (path: string) => Outcome<boolean> | undefined;
  } = {},
): MemoryIo {
  const { cwd = '/ws', links = {} } = options;
  const files = new Map<string, string | Uint8Array>(Object.entries(given));
  const kept = new Map<string, string>();
  let out = '';
  let err = '';
  const absolute = (path: string) => posix.resolve(cwd, path);
  const linkIn = (path: string) => Object.keys(links).find((from) => path === from || path.startsWith(`${from}/`));
  const follow = (path: string): string => {
    const link = linkIn(path);
    return link === undefined ? path : follow(links[link] + path.slice(link.length));
  };
  const obstacles = new Map<string, Obstacle>(Object.entries(options.obstacles ?? {}));
  const obstacleOf = (path: string): Obstacle | undefined =>
    obstacles.get(path) ?? (path === '/' ? undefined : obstacleOf(posix.dirname(path)));
  const paths = () => [...files.keys(), ...Object.keys(links)];
  const isFolder = (path: string) => path === '/' || paths().some((known) => known.startsWith(`${path}/`));
  const exists = (path: string) => files.has(path) || isFolder(path);
  const unreadable = (obstacle: Obstacle): OnDisk<never> => ({ kind: 'unreadable', obstacle });
  const missing = (path: string): OnDisk<never> => {
    const link = linkIn(path);
    return link !== undefined && !exists(follow(link)) ? unreadable({ kind: 'broken-link' }) : { kind: 'absent' };
  };
  const bytesAt = (path: string): Uint8Array | undefined => {
    const content = files.get(follow(absolute(path)));
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const readBytes = (path: string, most: number): OnDisk<Uint8Array> => {
    const real = follow(absolute(path));
    const obstacle = obstacleOf(real) ?? (isFolder(real) ? ({ kind: 'folder' } as const) : undefined);
    if (obstacle) return unreadable(obstacle);
    const value = bytesAt(path);
    if (value === undefined) return missing(absolute(path));
    return value.length > most ? unreadable({ kind: 'too-large', size: value.length, most }) : { kind: 'there', value };
  };
  return {
    files,
    stdout: () => out,
    stderr: () => err,
    cwd,
    readBytes,
    obstacles,
    text: (path) => new TextDecoder().decode(bytesAt(path)),
    readText: (path, most) => {
      const read = readBytes(path, most);
      return read.kind === 'there' ? { kind: 'there', value: new TextDecoder().decode(read.value) } : read;
    },
    list: (path) => {
      const folder = follow(absolute(path));
      const obstacle = obstacleOf(folder) ?? (files.has(folder) ? ({ kind: 'file' } as const) : undefined);
      if (obstacle) return unreadable(obstacle);
      if (!isFolder(folder)) return missing(absolute(path));
      const prefix = folder === '/' ? '/' : `${folder}/`;
      const names = paths()
        .filter((known) => known.startsWith(prefix))
        .map((known) => known.slice(prefix.length).split('/')[0] ?? '');
      const kindOf = (name: string): FolderEntry['kind'] => {
        const real = follow(prefix + name);
        if (isFolder(real)) return 'folder';
        return files.has(real) || obstacles.has(real) ? 'file' : 'broken-link';
      };
      return { kind: 'there', value: [...new Set(names)].sort().map((name) => ({ name, kind: kindOf(name) })) };
    },
    realPath: (path) => {
      const real = follow(absolute(path));
      const obstacle = real === '/' ? undefined : obstacleOf(posix.dirname(real));
      if (obstacle) return unreadable(obstacle);
      return exists(real) ? { kind: 'there', value: real } : missing(absolute(path));
    },
    isHeld: (path) => options.held?.includes(absolute(path)) ?? false,
    writeAll: (outputs: readonly OutputFile[]) => {
      for (const { path } of outputs) {
        const refusal = options.refuse?.(path);
        if (refusal) return refusal;
      }
      for (const { path, bytes } of outputs) files.set(absolute(path), bytes);
      return { value: true, diagnostics: [] };
    },
    kept: {
      read: (name) => kept.get(name),
      write: (given) => {
        for (const { name, text } of given) kept.set(name, text);
      },
    },
    shipped: () => options.shipped,
    today: () => '2024-03-01',
    env: options.env ?? {},
    interactive: options.interactive ?? false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
}
