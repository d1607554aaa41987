/**
 * What a slide of a new brief is for. A language has the words of each, with places to fill.
 */
export const STORY_SLIDES = [
  'cover',
  'messages',
  'glance',
  'relations',
  'politics',
  'security',
  'aid',
  'aid-partners',
  'trade',
  'trade-goods',
  'weights',
  'programme',
  'objectives',
  'points',
  'issues',
  'opening',
  'record',
  'questions',
  'next-steps',
  'gaps',
  'summary',
  'one-page',
] as const;

export type StorySlide = (typeof STORY_SLIDES)[number];

/** The order of a brief for one occasion, and the rules that such decks are held to. */
export interface Storyboard {
  readonly name: string;
  /** For help and questions. */
  readonly describe: string;
  readonly profile: string | undefined;
  readonly annex: readonly ('sources' | 'check-sheet')[];
  readonly slides: readonly StorySlide[];
}

export const STORYBOARDS = [
  {
    name: 'country-at-a-glance',
    describe: 'a country and our relations with it, for a minister: ten slides',
    profile: 'minister-deck',
    annex: ['sources'],
    slides: ['cover', 'messages', 'glance', 'relations', 'politics', 'aid', 'trade', 'issues', 'gaps', 'summary'],
  },
  {
    name: 'visit',
    describe: 'a visit there or here, read before it: purpose, programme, what to say',
    profile: 'read-ahead',
    annex: ['sources'],
    slides: ['cover', 'messages', 'programme', 'glance', 'relations', 'objectives', 'points', 'issues', 'next-steps'],
  },
  {
    name: 'call',
    describe: 'a call or an ambassador’s visit: both sides’ aims, points to make, what to say if pressed',
    profile: 'ambassador-call',
    annex: ['sources'],
    slides: ['objectives', 'points', 'issues', 'glance', 'next-steps'],
  },
  {
    name: 'aid-and-trade',
    describe: 'aid and trade in figures, for a minister: charts and what they don’t say',
    profile: 'minister-deck',
    annex: ['sources', 'check-sheet'],
    slides: ['cover', 'messages', 'weights', 'aid', 'aid-partners', 'trade', 'trade-goods', 'gaps', 'summary'],
  },
  {
    name: 'committee-appearance',
    describe: 'opening a hearing in five minutes, and the questions after it',
    profile: 'committee-opening',
    annex: ['sources'],
    slides: ['cover', 'opening', 'glance', 'record', 'issues', 'questions', 'next-steps'],
  },
  {
    name: 'cabinet-one-pager',
    describe: 'one slide: the issue, the facts, what is asked',
    profile: undefined,
    annex: ['sources'],
    slides: ['one-page'],
  },
] as const satisfies readonly Storyboard[];
