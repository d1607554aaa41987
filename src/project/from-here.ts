import { relative } from 'node:path';
import type { Io } from './io.ts';
import { slashed } from './slashed.ts';

/** An absolute path as seen from the current folder, with `/`; empty for that folder itself. */
export function fromHere(io: Io, path: string): string {
  return slashed(relative(io.realPath(io.cwd) ?? io.cwd, path));
}
