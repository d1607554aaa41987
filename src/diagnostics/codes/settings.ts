import type { CodeEntry } from '../code-entry.ts';

export const SETTINGS_CODES = {
  'settings/unknown-code': {
    severity: 'warning',
    what: 'briefdeck.yaml gives a level to a code that does not exist.',
    why: 'The finding that was meant keeps its old level unnoticed.',
    mend: 'Correct the code; `briefdeck explain` lists them all.',
  },
  'settings/wrong-name': {
    severity: 'error',
    what: 'There is no briefdeck.yaml, but a file with nearly its name (briefdeck.yaml.txt, .briefdeck.yaml, briefdeck.json), or with the keys of settings.',
    why: 'It would not be read, and what it forbids would be allowed in silence.',
    mend: 'Rename it to briefdeck.yaml, or delete it if it should not count.',
  },
  'settings/error-kept': {
    severity: 'warning',
    what: 'briefdeck.yaml gives another level to an error.',
    why: 'What is an error makes a deck wrong or invalid; a workspace can’t vote on that.',
    mend: 'Take the line out. What the comparability check refuses is accepted on its slide, with a reason.',
  },
} as const satisfies Record<string, CodeEntry>;
