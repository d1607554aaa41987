import type { CodeEntry } from '../code-entry.ts';

export const PROFILE_CODES = {
  'profile/unknown': {
    severity: 'error',
    what: 'The outline names a profile that does not exist.',
    why: 'A deck is held to the rules of its occasion; an unknown one has none.',
    mend: 'Use minister-deck, committee-opening, ambassador-call or read-ahead, or leave `profile:` out.',
  },
  'profile/too-many-slides': {
    severity: 'error',
    what: 'The deck has more slides before its annex than its occasion allows.',
    why: 'The Privy Council Office’s guide for Cabinet presentations stops at twelve slides, the title included.',
    mend: 'Join slides, or move what is for reading to an annex.',
  },
  'profile/nearly-full': {
    severity: 'advice',
    what: 'The deck has nearly as many slides as its occasion allows.',
    why: 'A slide is always added at the last moment.',
    mend: 'Leave room for it now.',
  },
  'profile/missing-part': {
    severity: 'warning',
    what: 'The deck lacks a part that its occasion has: a cover, key messages on the second slide, a summary at the end, a point kept ready, the sources.',
    why: 'Who attends such meetings often looks for that part at its place; the hint says where the rule comes from.',
    mend: 'Add the part, or choose the profile that the occasion really has.',
  },
  'profile/too-long': {
    severity: 'warning',
    what: 'What is to be said takes longer than the occasion gives.',
    why: 'A speaker of about 130 words a minute is cut off before the end.',
    mend: 'Shorten the talking points, or move some under “If pressed”.',
  },
  'profile/no-talking-points': {
    severity: 'warning',
    what: 'A slide has nothing to say below the dashes.',
    why: 'The person who presents may not be the one who wrote the slide.',
    mend: 'Write one to four talking points below a line of three dashes.',
  },
  'profile/dense-slide': {
    severity: 'advice',
    what: 'A slide shows more words than a room reads while it listens.',
    why: 'In a room some forty words are read beside evidence and some ninety elsewhere before attention goes; at a desk about twice as many.',
    mend: 'Move words below the dashes.',
  },
  'marking/too-low': {
    severity: 'error',
    what: 'The deck is marked lower than something it shows.',
    why: 'Who handles the deck sees its own marking first, and must be able to trust it.',
    mend: 'Mark the deck as high as the highest of its slides, facts and sources, or leave that one out.',
  },
  'marking/unread': {
    severity: 'error',
    what: 'A draft has no marking, or one that can’t be read.',
    why: 'A draft is written in spite of nearly every mistake, but never without knowing how it must be handled.',
    mend: 'Write `marking:` above the slides. A file that breaks YAML’s grammar is marked as high as the highest marking in it.',
  },
  'marking/not-allowed': {
    severity: 'error',
    what: 'The deck is marked higher than this workspace allows.',
    why: 'Material of that level must not lie on an ordinary machine.',
    mend: 'Build it where it may be kept; there, briefdeck.yaml says `highest-marking:`.',
  },
} as const satisfies Record<string, CodeEntry>;
