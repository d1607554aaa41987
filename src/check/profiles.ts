/** A part that the decks for an occasion must have. */
export type ProfilePart =
  /** The first slide is the cover. */
  | 'cover-first'
  /** The second slide gives the key messages in words; the evidence follows. */
  | 'messages-second'
  /** The last slide before the annex sums up. */
  | 'summary-last'
  /** Some slide keeps a point ready in case it is raised. */
  | 'point-ready'
  /** The annex lists the sources of the figures. */
  | 'sources-annexed';

/** The rules for the decks of one occasion, with their source. */
export interface Profile {
  readonly name: string;
  /** Slides before the annex, the cover included. */
  readonly mostSlides: number;
  /** From this many slides on, the author is told that little room is left. */
  readonly nearlyFull: number;
  /** Maximum length of the talking points, in minutes. */
  readonly minutes?: number;
  /**
   * Maximum number of words on a slide beside evidence, and on one without, that are still read.
   */
  readonly mostWords: { readonly beside: number; readonly alone: number };
  /** Whether every slide but the first must have talking points. */
  readonly spoken: boolean;
  readonly parts: readonly ProfilePart[];
  /** The source of the length, the time and the parts. */
  readonly rule: string;
}

/** Words that a room reads while someone speaks. */
const IN_A_ROOM = { beside: 40, alone: 90 };
/** Words that one reader takes in at a desk. */
const AT_A_DESK = { beside: 80, alone: 180 };

export const PROFILES: readonly Profile[] = [
  {
    name: 'minister-deck',
    mostSlides: 12,
    nearlyFull: 11,
    minutes: 15,
    mostWords: IN_A_ROOM,
    spoken: true,
    parts: ['cover-first', 'messages-second', 'summary-last'],
    rule: 'Privy Council Office, Drafter’s Guide to Cabinet Documents: at most twelve slides, the title included and annexes not; key messages come second, a summary last',
  },
  {
    name: 'committee-opening',
    mostSlides: 8,
    nearlyFull: 8,
    minutes: 5,
    mostWords: IN_A_ROOM,
    spoken: true,
    parts: ['cover-first', 'point-ready'],
    rule: 'Senate committees give a witness five minutes to open, House committees about as much again; questions follow at once',
  },
  {
    name: 'ambassador-call',
    mostSlides: 6,
    nearlyFull: 6,
    mostWords: IN_A_ROOM,
    spoken: true,
    parts: ['point-ready'],
    rule: 'Foreign and Commonwealth Office, standard brief: what is to be raised fits one side of a sheet, with what to say if the other side raises more',
  },
  {
    name: 'read-ahead',
    mostSlides: 15,
    nearlyFull: 15,
    mostWords: AT_A_DESK,
    spoken: false,
    parts: ['cover-first', 'sources-annexed'],
    rule: 'read before the meeting and not projected: denser, read in one sitting, and nobody is there to ask for a source',
  },
];
