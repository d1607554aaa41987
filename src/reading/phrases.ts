import { compareText } from '../model/compare-text.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Stretch } from '../model/stretch.ts';
import { foldedText } from './folded-text.ts';

/**
 * Phrases to look for in many texts, however many they are. No letter or digit precedes a phrase
 * where it is found.
 */
export interface Phrases {
  /** In the order of their UTF-16 units, each once. */
  readonly sorted: readonly string[];
  /**
   * `folded`: case, the kinds of hyphens, spaces and apostrophes and the number of spaces don't matter; a longer word may
   * begin with the phrase, and no number goes on after it. `exact`: letter for letter, and no longer word.
   */
  readonly match: 'folded' | 'exact';
}

export function foldedPhrases(phrases: readonly string[]): Phrases {
  return { sorted: sortedOnce(phrases.map(foldedPhrase)), match: 'folded' };
}

export function exactPhrases(phrases: readonly string[]): Phrases {
  return { sorted: sortedOnce(phrases), match: 'exact' };
}

/** A phrase as `foldedPhrases` has it. */
export function foldedPhrase(phrase: string): string {
  return foldedText(phrase.trim()).replaceAll(/ +/g, ' ');
}

function sortedOnce(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases)].filter((phrase) => phrase !== '').sort(compareText);
}

/** Where phrases occur in a text, in order and without overlaps; of several at one place, the longest. */
export function phrasesIn(text: string, phrases: Phrases): readonly Stretch[] {
  const read = readAs(text, phrases);
  const found: Stretch[] = [];
  for (let start = 0; start < read.length; start += 1) {
    const ends = endsAt(read, start, phrases);
    const longest = ends.reduce<Ending | undefined>(
      (a, b) => (a && a.phrase.length >= b.phrase.length ? a : b),
      undefined,
    );
    if (longest === undefined) continue;
    found.push({ start, end: longest.end });
    start = longest.end - 1;
  }
  return found;
}

/** The phrases that occur in a text, overlapping or not, each with its first place. */
export function firstPlaces(text: string, phrases: Phrases): ReadonlyMap<string, Stretch> {
  const read = readAs(text, phrases);
  const places = new Map<string, Stretch>();
  for (let start = 0; start < read.length; start += 1) {
    for (const { phrase, end } of endsAt(read, start, phrases))
      if (!places.has(phrase)) places.set(phrase, { start, end });
  }
  return places;
}

function readAs(text: string, { match }: Phrases): string {
  return match === 'folded' ? foldedText(text) : text;
}

interface Ending {
  readonly phrase: string;
  readonly end: number;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const GOES_ON = { folded: /^(?:\p{N}|[.,]\p{N})/u, exact: /^[\p{L}\p{N}]/u };

/** The phrases that a text has at a place: a walk through the tree that sorted phrases are. */
function endsAt(text: string, start: number, { sorted, match }: Phrases): readonly Ending[] {
  const found: Ending[] = [];
  let [from, to, at] = [0, sorted.length, start];
  for (let depth = 0; from < to && at <= text.length; depth += 1) {
    const phrase = sorted[from];
    if (depth > 0 && phrase?.length === depth) {
      if (!GOES_ON[match].test(text.slice(at, at + 3))) found.push({ phrase, end: at });
      from += 1;
    }
    const unit = text.charCodeAt(at);
    from = firstNotBelow(sorted, from, to, depth, unit);
    to = firstNotBelow(sorted, from, to, depth, unit + 1);
    if (depth === 0 && from < to && ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start))) return [];
    at += 1;
    while (match === 'folded' && unit === SPACE && text.charCodeAt(at) === SPACE) at += 1;
  }
  return found;
}

const SPACE = 0x20;

/** The first of the phrases from `from` to `to` whose unit at a depth isn’t below another. */
function firstNotBelow(sorted: readonly string[], from: number, to: number, depth: number, unit: number): number {
  return firstWhere(from, to, (index) => !((sorted[index]?.charCodeAt(depth) ?? 0) < unit));
}
