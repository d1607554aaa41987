import type { CodeEntry } from '../code-entry.ts';

export const PROGRAM_CODES = {
  'program/fault': {
    severity: 'error',
    what: 'The program itself failed at this brief. Other briefs of the run are built.',
    why: 'Nothing that a person writes should bring this about, so the fault is ours.',
    mend: 'Report it, with the brief and the command. BRIEFDECK_DEBUG=1 prints where in the program it happened.',
  },
} as const satisfies Record<string, CodeEntry>;
