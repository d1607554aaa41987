import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The templates that come with the program, in the order in which they are copied. */
export const SHIPPED_TEMPLATES = ['ministry', 'night'] as const;

/**
 * The nearest folder above the program's own file that holds the templates it comes with.
 *
 * @param program - URL of a file of the program
 */
export function shippedFolder(program: string): string | undefined {
  for (let folder = dirname(fileURLToPath(program)); dirname(folder) !== folder; folder = dirname(folder)) {
    if (existsSync(join(folder, 'templates', SHIPPED_TEMPLATES[0], 'template.yaml'))) return folder;
  }
  return undefined;
}
