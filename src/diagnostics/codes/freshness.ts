import type { CodeEntry } from '../code-entry.ts';

/**
 * Findings about facts that, by the outline’s as-of, no longer hold or don't hold yet, or that are
 * disputed or unsure.
 */
export const FRESHNESS_CODES = {
  'facts/stale': {
    severity: 'warning',
    what: 'A slide shows something that was to be looked at again before the brief’s as-of, and does not say of when it is.',
    why: 'A status, the strength of a force or the end of a series is taken for today’s.',
    mend: 'Look it up and write the new fact or a later review-by:; or print its date beside it, with {{period id}}, and it is history.',
  },
  'facts/planned-date-passed': {
    severity: 'warning',
    what: 'A slide shows as planned what should have happened before the brief’s as-of.',
    why: 'It has taken place, or been put off, or been called off; the brief should know which.',
    mend: 'Find out what happened and use that fact; write superseded-by: in the planned one.',
  },
  'facts/after-as-of': {
    severity: 'warning',
    what: 'A slide shows something that happened, or was measured, after the brief’s as-of.',
    why: 'The brief speaks from its as-of; it can’t know what came later.',
    mend: 'Correct as-of: in the outline, or take the fact out.',
  },
  'facts/later-source': {
    severity: 'advice',
    what: 'A slide shows a fact whose source is dated after the brief’s as-of.',
    why: 'The date is mistyped, or the brief looks back: from its as-of it could not have read the source.',
    mend: 'Correct date: of the source, or as-of: in the outline.',
  },
  'facts/no-place': {
    severity: 'advice',
    what: 'A slide shows a fact whose citation does not say where in its source it stands.',
    why: 'Whoever checks the deck has to read the whole source.',
    mend: 'Add at: to the fact: ¶4, p. 12, table 3, row MLI.',
  },
  'facts/no-period': {
    severity: 'advice',
    what: 'A slide shows an amount or a count, and the fact does not say of when it is.',
    why: 'It can’t go out of date, and nothing keeps it from being compared with a figure of another time.',
    mend: 'Add period: for what was measured over a time, or as-of: for a count on a day.',
  },
  'facts/window-anchor': {
    severity: 'warning',
    what: 'A slide shows an amount over a rolling window that ends long before the brief’s as-of, and does not say so.',
    why: '“The past twenty years” are other years in each brief.',
    mend: 'Print the window beside the figure with {{period id}}, or compute it anew: cumulative or mean-over-period of a series.',
  },
  'facts/superseded': {
    severity: 'warning',
    what: 'A slide shows a fact that another has taken the place of.',
    why: 'The newer one is what holds by the brief’s as-of.',
    mend: 'Use the newer fact. To speak of the past, print the old one’s date beside it, with {{period id}}.',
  },
  'facts/retired': {
    severity: 'error',
    what: 'A slide shows a fact that was retired.',
    why: 'It was found not to hold, and nothing takes its place.',
    mend: 'Take it out. `briefdeck facts show` says why it was retired.',
  },
  'facts/undeclared-conflict': {
    severity: 'warning',
    what: 'A slide shows a figure, and another fact of the same measure, time and scope gives a value that can’t be true beside it.',
    why: 'One of the two is wrong, or they count different things; the slide would choose between them without saying so.',
    mend: 'Write conflicts: into one of the two, with both as members and the one you prefer. Or say in what they differ: place:, population:, subject:, statistic:.',
  },
  'facts/unresolved-conflict': {
    severity: 'error',
    what: 'A slide shows a fact that contradicts another, and nobody has settled which one holds.',
    why: 'The reader would be told one of two things as if the other were not said.',
    mend: 'Decide, and write preferred: and the reason into the conflict; the slide then prints the reason.',
  },
  'facts/unsure-in-title': {
    severity: 'error',
    what: 'The title of a slide rests on a fact of low confidence that a single source gives.',
    why: 'A title is what is remembered and repeated.',
    mend: 'Find a second source and add it under citations:, or say it further down, attributed.',
  },
} as const satisfies Record<string, CodeEntry>;
