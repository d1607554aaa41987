import type { CodeEntry } from '../code-entry.ts';

export const FACT_CODES = {
  'facts/unknown-id': {
    severity: 'error',
    what: 'A figure names a fact that no facts file in sight defines.',
    why: 'Only a fact has a source.',
    mend: 'Correct the ID, or add the fact to a file in a facts/ folder that the brief sees.',
  },
} as const satisfies Record<string, CodeEntry>;
