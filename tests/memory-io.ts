import { posix } from 'node:path';
import type { Outcome } from '../src/diagnostics/diagnostic.ts';
import type { Io, OutputFile } from '../src/project/io.ts';

export interface MemoryIo extends Io {
  /** Contents by absolute path; bytes are kept as written. */
  readonly files: Map<string, string | Uint8Array>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/**
 * A disk, environment and terminal in memory. `links` maps a path to its target. If `refuse`
 * returns an outcome for a path, writing it fails with that outcome.
 */
export function memoryIo(
  given: Readonly<Record<string, string>>,
  options: {
    readonly cwd?: string;
    readonly links?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly interactive?: boolean;
    readonly refuse?: (path: string) => Outcome<boolean> | undefined;
  } = {},
): MemoryIo {
  const { cwd = '/ws', links = {} } = options;
  const files = new Map<string, string | Uint8Array>(Object.entries(given));
  const kept = new Map<string, string>();
  let out = '';
  let err = '';
  const absolute = (path: string) => posix.resolve(cwd, path);
  const follow = (path: string): string => {
    const link = Object.keys(links).find((from) => path === from || path.startsWith(`${from}/`));
    return link === undefined ? path : follow(links[link] + path.slice(link.length));
  };
  const paths = () => [...files.keys(), ...Object.keys(links)];
  const isFolder = (path: string) => path === '/' || paths().some((known) => known.startsWith(`${path}/`));
  const exists = (path: string) => files.has(path) || isFolder(path);
  const readBytes = (path: string) => {
    const content = files.get(follow(absolute(path)));
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    files,
    stdout: () => out,
    stderr: () => err,
    cwd,
    readBytes,
    readText: (path) => {
      const bytes = readBytes(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    list: (path) => {
      const folder = follow(absolute(path));
      const prefix = folder === '/' ? '/' : `${folder}/`;
      const names = paths()
        .filter((known) => known.startsWith(prefix))
        .map((known) => known.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)].map((name) => (isFolder(follow(prefix + name)) ? `${name}/` : name)).sort();
    },
    realPath: (path) => {
      const real = follow(absolute(path));
      return exists(real) ? real : undefined;
    },
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
