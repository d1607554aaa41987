import { relative, sep } from 'node:path';
import type { Io } from './io.ts';

/** An absolute path as seen from the current folder, with `/`; empty for that folder itself. */
export function fromHere(io: Io, path: string): string {
  return relative(io.realPath(io.cwd) ?? io.cwd, path)
    .split(sep)
    .join('/');
}
