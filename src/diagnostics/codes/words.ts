import type { CodeEntry } from '../code-entry.ts';

export const WORDS_CODES = {
  'words/unsourced-figure': {
    severity: 'error',
    what: 'A digit is typed in the words.',
    why: 'A figure typed by hand has no source and grows stale unseen.',
    mend: 'Put the figure in a facts file and write {{its.id}}; a name with digits goes in names.yaml; an idiom is {{literal "24/7" because="an idiom"}}.',
  },
} as const satisfies Record<string, CodeEntry>;
