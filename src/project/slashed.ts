import { sep } from 'node:path';

/**
 * A path of this platform with `/` between its names, the form in which paths are printed and kept.
 */
export function slashed(path: string, separator: string = sep): string {
  return path.split(separator).join('/');
}
