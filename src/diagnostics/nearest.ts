import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/compare-text.ts';

/**
 * The candidate that a misspelt word most likely means: at most three letters away, and no more than a third of the
 * word. Capitals, and spaces or underscores for hyphens, are no letters away. Of equals the one nearest as typed, then in
 * length, then the first by UTF-16 unit, so that the order of the candidates changes nothing.
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
