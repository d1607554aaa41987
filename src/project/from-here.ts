import { relative } from 'node:path';
import type { Io } from './io.ts';
import { slashed } from './slashed.ts';

/** An absolute path as a path from the current folder, with `/`. Empty for that folder itself. */
export function fromHere(io: Io, path: string): string {
  return slashed(relative(io.realPath(io.cwd) ?? io.cwd, path));
}
