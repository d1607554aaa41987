import type { CodeEntry } from '../code-entry.ts';

export const RELEASE_CODES = {
  'release/marked': {
    severity: 'error',
    what: 'A public deck is marked, or has a slide that is.',
    why: 'What is marked is not for the public, whoever presents it.',
    mend: 'Leave the slide out of the brief that is released, or have its marking reviewed.',
  },
  'release/internal-fact': {
    severity: 'error',
    what: 'A public deck shows a fact from an internal source, or one that is marked.',
    why: 'Leaving it out silently would change what the slide says.',
    mend: 'Say it below the dashes, where a public deck has nothing, or leave it out of the slide.',
  },
  'release/withheld': {
    severity: 'error',
    what: 'The finished public deck holds words from below the dashes, or the ID of a fact that is not for the public.',
    why: 'Each part of the package is searched for them before it is written: what the minister is told is not for the public.',
    mend: 'If the slides say the same in other words, word one of the two otherwise. If they don’t, it is a fault of the program: report it.',
  },
} as const satisfies Record<string, CodeEntry>;
