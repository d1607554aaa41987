import type { CodeEntry } from '../code-entry.ts';

export const INPUT_CODES = {
  'yaml/syntax': {
    severity: 'error',
    what: 'The YAML can’t be read.',
    why: 'A file that can’t be read whole is not read in part: a lost line could lose a qualifier.',
    mend: 'Mend the place shown. The usual causes are indentation and an unclosed quote.',
  },
} as const satisfies Record<string, CodeEntry>;
