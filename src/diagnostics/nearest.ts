import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/compare-text.ts';
import { firstWhere } from '../model/first-where.ts';

/** The candidate that a misspelt word most likely means, if one is near. */
export type Nearest = (word: string) => string | undefined;

/**
 * The candidate that a misspelt word most likely means. It is at most three letters away, and at
 * most a third of the word's length, rounded up. Case doesn't count, nor do spaces or underscores
 * instead of hyphens. Of equally near candidates, the one nearest as typed is taken, then the
 * nearest in length, then the first by UTF-16 unit, so the order of the candidates doesn't matter.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestOf(candidates)(word);
}

/**
 * `nearest` for many words and the same candidates. They are sorted once, so that those which begin
 * alike are compared in one go, and left out together where their beginning is too far away.
 */
export function nearestOf(candidates: Iterable<string>): Nearest {
  const sorted = [...new Set(candidates)]
    .map((candidate): Entry => ({ candidate, folded: folded(candidate) }))
    .sort((a, b) => compareText(a.folded, b.folded));
  return (word) => {
    const limit = Math.min(3, Math.ceil(word.length / 3));
    for (let apart = 0; apart <= limit; apart += 1) {
      const near = within(apart, folded(word), sorted).filter((each) => lengthGap(word, each) <= limit);
      if (near.length > 0) return bestAsTyped(word, near);
    }
    return undefined;
  };
}

interface Entry {
  readonly candidate: string;
  readonly folded: string;
}

function bestAsTyped(word: string, near: readonly string[]): string | undefined {
  return near
    .map((candidate) => ({ candidate, apart: distance(word, candidate) }))
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        lengthGap(word, a.candidate) - lengthGap(word, b.candidate) ||
        compareText(a.candidate, b.candidate),
    )[0]?.candidate;
}

/** Entries from `from` to `to` that begin with the same `depth` letters, and how far those are from each beginning of the word. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** Levenshtein’s distances, of the word’s beginnings from `depth - most` to `depth + most` letters. */
  readonly apart: readonly number[];
}

/** The candidates at most so many letters from a word: a walk through the tree that sorted texts are. */
function within(most: number, word: string, sorted: readonly Entry[]): readonly string[] {
  const found: string[] = [];
  const none = most + 1;
  const start = Array.from({ length: 2 * most + 1 }, (_, index) => (index < most ? none : index - most));
  const open: Stretch[] = [{ from: 0, to: sorted.length, depth: 0, apart: start }];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const { to, depth, apart } = stretch;
    let { from } = stretch;
    const whole = apart[word.length - depth + most] ?? none;
    for (; from < to && sorted[from]?.folded.length === depth; from += 1) {
      const candidate = sorted[from]?.candidate;
      if (whole <= most && candidate !== undefined) found.push(candidate);
    }
    while (from < to) {
      const letter = sorted[from]?.folded.charCodeAt(depth) ?? 0;
      const end = endOfLetter(sorted, from, to, depth, letter);
      const next = oneLetterOn(apart, word, depth, letter, most);
      if (next.some((each) => each <= most)) open.push({ from, to: end, depth: depth + 1, apart: next });
      from = end;
    }
  }
  return found;
}

/** Where the entries end that have the same letter at a depth. */
function endOfLetter(sorted: readonly Entry[], from: number, to: number, depth: number, letter: number): number {
  return firstWhere(from + 1, to, (index) => sorted[index]?.folded.charCodeAt(depth) !== letter);
}

/** The next row of Levenshtein’s table, in the band that can stay within `most`. */
function oneLetterOn(apart: readonly number[], word: string, depth: number, letter: number, most: number): number[] {
  const none = most + 1;
  const next: number[] = [];
  for (let index = 0; index < apart.length; index += 1) {
    const letters = depth + 1 - most + index;
    if (letters < 0 || letters > word.length) {
      next.push(none);
      continue;
    }
    const replaced = letters === 0 ? none : (apart[index] ?? none) + (word.charCodeAt(letters - 1) === letter ? 0 : 1);
    const added = (apart[index + 1] ?? none) + 1;
    const leftOut = (next[index - 1] ?? none) + 1;
    next.push(Math.min(none, replaced, added, leftOut));
  }
  return next;
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]/g, '-');
}

function lengthGap(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}
