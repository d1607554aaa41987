import type { CodeEntry } from '../code-entry.ts';

export const RELEASE_CODES = {
  'release/marked': {
    severity: 'error',
    what: 'A public deck has a slide that is marked.',
    why: 'What is marked is not for the public, whoever presents it.',
    mend: 'Leave the slide out of the brief that is released, or have its marking reviewed.',
  },
  'release/internal-fact': {
    severity: 'error',
    what: 'A public deck shows a fact from an internal source, or one that is marked.',
    why: 'Leaving it out silently would change what the slide says.',
    mend: 'Say it below the dashes, where a public deck has nothing, or leave it out of the slide.',
  },
} as const satisfies Record<string, CodeEntry>;
