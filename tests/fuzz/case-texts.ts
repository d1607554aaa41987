import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CaseText {
  /** Relative to this repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The texts that officers write, in all cases of the tests and in the shipped briefs and templates. */
export function caseTexts(): readonly CaseText[] {
  return ['tests/cases', 'briefs', 'templates'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter(
        (path) =>
          /\.(ya?ml|csv|hbs)$/.test(path) && !path.includes('/expected/') && statSync(join(ROOT, path)).isFile(),
      )
      .sort()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  );
}
