import type { CodeEntry } from '../code-entry.ts';

export const OUTLINE_CODES = {
  'outline/empty': {
    severity: 'error',
    what: 'The outline has no slide.',
    why: 'A deck needs at least one slide.',
    mend: 'Add a slide under `slides:`.',
  },
} as const satisfies Record<string, CodeEntry>;
