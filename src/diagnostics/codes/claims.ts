import type { CodeEntry } from '../code-entry.ts';

export const CLAIM_CODES = {
  'claims/unreadable': {
    severity: 'error',
    what: 'A claim under a slide can’t be read.',
    why: 'A claim that isn’t understood is not tested, and the slide’s words would stand unproved.',
    mend: 'Write one relation between facts: `a.b > c.d`, `a.b about 2 × c.d`, `a.b = max of c.d, e.f`, `a.b rises from 2002 to 2011`, `a.b most of c.d`. A number stands only before × and is a small one.',
  },
  'claims/fails': {
    severity: 'error',
    what: 'A slide claims what its figures deny.',
    why: 'The title and the figures below it would contradict each other.',
    mend: 'Correct the words and the claim, or the fact that has changed.',
  },
  'claims/uncertain': {
    severity: 'warning',
    what: 'The figures as printed bear a claim out, but rounding, a range or a missing year leaves room for the opposite.',
    why: 'Two rounded numbers that stand close together may in truth stand the other way round.',
    mend: 'Claim less (`about`, or no order at all), or cite figures that are finer.',
  },
} as const satisfies Record<string, CodeEntry>;
