import type { CodeEntry } from '../code-entry.ts';

export const LAYOUT_CODES = {
  'layout/overflow': {
    severity: 'error',
    what: 'The words don’t fit their place.',
    why: 'Text that runs out of its box is cut or covers something in the room.',
    mend: 'Shorten the words or split the slide.',
  },
} as const satisfies Record<string, CodeEntry>;
