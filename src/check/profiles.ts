/** The rules of an occasion that a deck is made for, each with where it comes from. */
export interface Profile {
  readonly name: string;
  /** Slides before the annex, the cover included. */
  readonly mostSlides: number;
  /** From this many on, the author is told that little room is left. */
  readonly nearlyFull: number;
  /** Minutes that the talking points may take. */
  readonly minutes?: number;
  /** Whether every slide but the cover must have something to say. */
  readonly spoken: boolean;
  readonly rule: string;
}

export const PROFILES: readonly Profile[] = [
  {
    name: 'minister-deck',
    mostSlides: 12,
    nearlyFull: 11,
    spoken: true,
    rule: 'Privy Council Office, Drafter’s Guide to Cabinet Documents: at most twelve slides, the title included; annexes are not counted',
  },
  {
    name: 'committee-opening',
    mostSlides: 8,
    nearlyFull: 8,
    minutes: 5,
    spoken: true,
    rule: 'Senate committees give a witness five minutes to open, House committees about as much again',
  },
  {
    name: 'ambassador-call',
    mostSlides: 6,
    nearlyFull: 6,
    spoken: true,
    rule: 'a call lasts half an hour, and what is to be raised fits one side of a sheet',
  },
  {
    name: 'read-ahead',
    mostSlides: 15,
    nearlyFull: 15,
    spoken: false,
    rule: 'read before the meeting and not projected: denser, and still read in one sitting',
  },
];
