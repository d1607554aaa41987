import type { Comparing } from '../../language/comparing.ts';
import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { RunningText } from '../running-text.ts';

/** A comparing word of a text. Offsets are UTF-16 units. */
export interface FoundComparing {
  readonly meaning: Comparing;
  readonly start: number;
  readonly end: number;
}

/** The comparing words of a text, in their order, none within another. */
export function comparingIn(text: string, language: Language): readonly FoundComparing[] {
  const small = folded(text);
  const all = packOf(language).comparing.words.flatMap(({ meaning, pattern }) =>
    [...small.matchAll(pattern)].map((match) => ({ meaning, start: match.index, end: match.index + match[0].length })),
  );
  const longestFirst = all.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundComparing[] = [];
  for (const each of longestFirst) {
    if (kept.every(({ start, end }) => each.end <= start || end <= each.start)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The comparing words of a paragraph. One that holds a time or a name compares nothing: “over {{period a.b}}”. */
export function comparisonsIn(text: RunningText, language: Language): readonly FoundComparing[] {
  const others = text.figures.filter(({ figure: { kind } }) => kind === 'period' || kind === 'label');
  return comparingIn(text.text, language).filter(
    ({ start, end }) => !others.some(({ offset }) => start <= offset && offset < end),
  );
}

/**
 * The text in lower case, with plain spaces for other white space, hyphens and apostrophes. It keeps
 * its length.
 */
export function folded(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[\s'\u2019\-\u2010\u2011]/gu, ' ');
}

/** The roots of the words of a text. */
export function rootsOf(text: string, language: Language): ReadonlySet<string> {
  const { root, particles } = packOf(language).comparing;
  const words = text.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 2 || (word.length > 1 && word === word.toUpperCase()));
  const telling = long.map((word) => word.toLowerCase()).filter((word) => !particles.has(word));
  return new Set(telling.map((word) => root(word.normalize('NFD').replace(/\p{M}/gu, ''))));
}
