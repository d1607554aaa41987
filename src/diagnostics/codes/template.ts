import type { CodeEntry } from '../code-entry.ts';

export const TEMPLATE_CODES = {
  'template/unknown': {
    severity: 'error',
    what: 'The outline names a template that is not there.',
    why: 'A deck is never built with another template than the one named.',
    mend: 'Use the name of a folder in templates/.',
  },
} as const satisfies Record<string, CodeEntry>;
