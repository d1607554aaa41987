import type { CodeEntry } from '../code-entry.ts';

export const PLAIN_WORDS_CODES = {
  'words/long-title': {
    severity: 'advice',
    what: 'A title has more than fifteen words.',
    why: 'A title is read in one glance; the Office for National Statistics keeps to about fifteen words.',
    mend: 'Say the finding first, and leave the rest to the subtitle.',
  },
  'words/topic-title': {
    severity: 'advice',
    what: 'A title names a topic instead of a finding.',
    why: 'In tests, rooms recalled what sentence headlines said far better than what topics only named.',
    mend: 'Write a sentence with a verb: “Canada sold Mali about thirteen times what it bought”.',
  },
  'words/wrong-term': {
    severity: 'warning',
    what: 'A text has the other language’s acronym.',
    why: 'An organisation has its own name in each official language.',
    mend: 'Write the acronym that names.yaml gives for this language.',
  },
} as const satisfies Record<string, CodeEntry>;
