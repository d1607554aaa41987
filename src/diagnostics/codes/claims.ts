import type { CodeEntry } from '../code-entry.ts';

export const CLAIM_CODES = {
  'claims/unreadable': {
    severity: 'error',
    what: 'A claim under a slide can’t be read.',
    why: 'A claim that isn’t understood is not tested, and the slide’s words would stand unproved.',
    mend: 'Write one relation between facts: `a.b > c.d`, `a.b about 2 × c.d`, `a.b = max of c.d, e.f`, `a.b rises from 2002 to 2011`, `a.b rises every year from 2002 to 2011`, `a.b stays within 10% of a.b@2008 from 2008 to 2023`, `a.b most of c.d`, `a.b all of c.d`, `all of a.b, c.d > e.f`, `a.b, a.c are all of a.*`, `a.b is the first since c.d of e.f`, `a.b@2013 is the first fall since 2009`. A number stands only before × and is a small one.',
  },
  'claims/unsure': {
    severity: 'warning',
    what: 'A claim rests on a fact of low confidence.',
    why: 'The title says for certain what is not.',
    mend: 'Find a second source and cite it, compare with facts that are surer, or say it below the title and whose words they are.',
  },
  'claims/unknown-name': {
    severity: 'error',
    what: 'Words are tied to a claim that the slide doesn’t have.',
    why: 'Nothing would be tested for them.',
    mend: 'Name the claim under the slide, `claims: {far: a.b > c.d}`, and tie the words to it by that name: `[far exceeded]{claim=far}`.',
  },
  'claims/unclaimed': {
    severity: 'warning',
    what: 'A title compares (largest, rose, doubled, most, steady, second), and nothing is tested for it.',
    why: 'Such words were true of some figures once, and a title outlives its figures.',
    mend: 'Claim it, and tie the words to the claim in each language: `claims: {far: a.b > c.d}` and `[far exceeded]{claim=far}`. No claim is needed where the slide shows the figures and the words around say which: by their labels, by figures, or by being the only series.',
  },
  'claims/contradicted': {
    severity: 'warning',
    what: 'A title says otherwise than its claim, or than the figures of its slide.',
    why: 'The room reads the title and remembers it.',
    mend: 'Correct the title or the claim. Where a change is said to last until or since a time, the claim is of that time. “Both” and “each” count all that the facts know.',
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
