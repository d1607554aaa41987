import type { CodeEntry } from '../code-entry.ts';

export const OUTPUT_CODES = {
  'output/cannot-write': {
    severity: 'error',
    what: 'A deck can’t be written.',
    why: 'Nothing is half-written: the old deck stays as it was.',
    mend: 'Check the folder and its permissions.',
  },
} as const satisfies Record<string, CodeEntry>;
