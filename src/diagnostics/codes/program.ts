import type { CodeEntry } from '../code-entry.ts';

export const PROGRAM_CODES = {
  'program/fault': {
    severity: 'error',
    what: 'The program itself failed at this brief. Other briefs of the run are built.',
    why: 'Nothing that a person writes should bring this about, so the fault is ours.',
    mend: 'Report it, with the brief and the command. BRIEFDECK_DEBUG=1 prints where in the program it happened.',
  },
  'program/old-node': {
    severity: 'error',
    what: 'Node is older than briefdeck needs.',
    why: 'It is built for what newer versions can do. Under an older one it may stop anywhere, or not start.',
    mend: 'Install a newer version from nodejs.org, then run `npm ci` in briefdeck’s folder.',
  },
} as const satisfies Record<string, CodeEntry>;
