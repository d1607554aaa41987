import type { CodeEntry } from '../code-entry.ts';

export const EVIDENCE_CODES = {
  'words/not-a-number': {
    severity: 'error',
    what: 'A figure is asked of a fact that has none of that sort.',
    why: 'A list has no amount and a series has many; which one is meant only the author knows.',
    mend: 'Name one point of a series ({{id@2011}}), or ask for {{label id}} or {{period id}}.',
  },
  'outline/unproven-total': {
    severity: 'error',
    what: 'The total of a table is not proven by the facts: it is neither their op: sum, nor does an op: foots hold that names it and exactly the facts of the rows.',
    why: 'Readers add up what stands above a total.',
    mend: 'Make the total a derived fact, op: sum of the rows; or check a printed one by op: foots, the total first and then the rows.',
  },
  'outline/unused-highlight': {
    severity: 'warning',
    what: 'A highlight of a table names what is none of its rows.',
    why: 'It has no effect.',
    mend: 'Name a fact of the table, or a point of one of its series: id@2011.',
  },
  'outline/short-timeline': {
    severity: 'error',
    what: 'A timeline has fewer than two dated facts.',
    why: 'One date is no order of events.',
    mend: 'Name at least two events, or say it in words.',
  },
  'outline/no-date': {
    severity: 'error',
    what: 'A timeline names a fact without a date.',
    why: 'It has no place on the line.',
    mend: 'Name an event, or a fact with a period; or take it out.',
  },
  'outline/bad-image': {
    severity: 'error',
    what: 'The file is no picture that PowerPoint shows everywhere, is damaged or cut short, or is too large.',
    why: 'PNG and JPEG open in every version; other formats may not. A picture is read to its end, since one that came over in part shows as a red cross or half grey.',
    mend: 'Open it in a picture program and export it as PNG or JPEG, or copy it again from where it came. A picture may have 50 million pixels and 20,000 a side, all of a brief 500 million.',
  },
  'outline/picture-differs': {
    severity: 'warning',
    what: 'A picture does not look on slides as it does elsewhere: it is animated, or has the colours of a printing press.',
    why: 'A deck shows still pictures, and programs turn CMYK into the colours of screens each in their own way.',
    mend: 'Export the still picture that is meant as PNG, or the picture with RGB colours.',
  },
  'outline/no-image': {
    severity: 'error',
    what: 'The picture is not there, or lies outside the workspace.',
    why: 'A brief is built from its own workspace only, so that it can be built again elsewhere.',
    mend: 'Put the picture beside the outline and name it with a path from there.',
  },
  'outline/unused-acceptance': {
    severity: 'warning',
    what: 'A slide accepts something that the comparability check does not refuse there.',
    why: 'A reason printed for nothing misleads, and an acceptance for other facts lets nothing pass.',
    mend: 'Take it out, or write the code and both facts as the refusal names them.',
  },
  'template/missing-partial': {
    severity: 'error',
    what: 'The template has no text partial for a line that slides need.',
    why: 'Source and note lines are written through the template, so that an organisation’s own form is kept.',
    mend: 'Copy the partial from the template `ministry`.',
  },
} as const satisfies Record<string, CodeEntry>;
