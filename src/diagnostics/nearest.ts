import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely means: at most three letters away, and no more than a third of the
 * word. Of equals the one nearest in length, then the first by code point, so that the order of the candidates changes
 * nothing.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3));
  return [...candidates]
    .filter((candidate) => lengthGap(word, candidate) <= limit)
    .map((candidate) => ({ candidate, apart: distance(word, candidate) }))
    .filter(({ apart }) => apart <= limit)
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        lengthGap(word, a.candidate) - lengthGap(word, b.candidate) ||
        (a.candidate < b.candidate ? -1 : 1),
    )[0]?.candidate;
}

function lengthGap(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}
