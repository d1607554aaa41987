import { sep } from 'node:path';

/** A path of this platform with `/` between its names, as it is printed and kept everywhere. */
export function slashed(path: string, separator: string = sep): string {
  return path.split(separator).join('/');
}
