import * as fs from 'node:fs';
import { isSystemError } from './system-error.ts';

/** What Windows answers of a file that another program doesn’t share (ERROR_SHARING_VIOLATION, ERROR_ACCESS_DENIED). */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Whether another program holds a file so that nothing may take its place, as PowerPoint and Excel do on Windows with what
 * they show. Asked by a rename to its own name, which changes nothing (rename, POSIX.1-2017) and is refused where a
 * rename over it would be. Elsewhere no program can hold one.
 */
export function isHeld(path: string, system: Pick<typeof fs, 'renameSync'> = fs): boolean {
  try {
    system.renameSync(path, path);
    return false;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return HELD.has(error.code ?? '');
  }
}
