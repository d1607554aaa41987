import { relative } from 'node:path';
import type { Io } from './io.ts';
import { slashed } from './slashed.ts';

/** The current folder with its links resolved. */
export function currentFolder(io: Io): string {
  const real = io.realPath(io.cwd);
  return real.kind === 'there' ? real.value : io.cwd;
}

/** An absolute path as a path from the current folder, with `/`. Empty for that folder itself. */
export function fromHere(io: Io, path: string): string {
  return slashed(relative(currentFolder(io), path));
}
