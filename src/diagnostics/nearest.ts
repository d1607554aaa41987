import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/compare-text.ts';

/**
 * The candidate that a misspelt word most likely means. It is at most three letters away, and at
 * most a third of the word's length, rounded up. Case doesn't count, nor do spaces or underscores
 * instead of hyphens. Of equally near candidates, the one nearest as typed is taken, then the
 * nearest in length, then the first by UTF-16 unit, so the order of the candidates doesn't matter.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3));
  return [...candidates]
    .filter((candidate) => lengthGap(word, candidate) <= limit)
    .map((candidate) => ({ candidate, apart: distance(folded(word), folded(candidate)) }))
    .filter(({ apart }) => apart <= limit)
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        distance(word, a.candidate) - distance(word, b.candidate) ||
        lengthGap(word, a.candidate) - lengthGap(word, b.candidate) ||
        compareText(a.candidate, b.candidate),
    )[0]?.candidate;
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]/g, '-');
}

function lengthGap(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}
