/**
 * Told of a longer work as it goes on: how much of it is behind, from 0 to 1, and what is about to be done, in words that
 * follow a name (`laying out in French`). It changes nothing of the work.
 */
export type Tell = (behind: number, doing: string) => void;

export const TELL_NOBODY: Tell = () => {};

/** Tells of a part of a work, which begins when `from` of it is behind and ends when `to` is. */
export function partOf(tell: Tell, from: number, to: number): Tell {
  return (behind, doing) => tell(from + behind * (to - from), doing);
}
