import { inAnyLanguage } from '../language/languages.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import { compareText } from '../model/compare-text.ts';
import type { Language } from '../model/language.ts';
import type { NameEntry } from '../model/name.ts';

/** Part of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Names = readonly Pick<NameEntry, Language | 'acronym'>[];

const PATTERNS = new WeakMap<Names, { readonly pattern: RegExp | undefined }>();

/**
 * Matches any of the names, in any language; see `phrasePattern`. Each list's pattern is made once,
 * since a store's names are looked for in every text of its briefs.
 */
export function namePattern(names: Names): RegExp | undefined {
  const known = PATTERNS.get(names) ?? {
    pattern: phrasePattern(names.flatMap((name) => [...inAnyLanguage(name), ...inAnyLanguage(name.acronym)])),
  };
  PATTERNS.set(names, known);
  return known.pattern;
}

/**
 * Matches any of the phrases in a folded text (see `namesIn`), unless a letter or digit precedes it
 * or a number goes on after it. A longer word may begin with a phrase.
 */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const written = [...new Set(phrases.map((name) => foldedName(name.trim())).filter((name) => name !== ''))];
  if (written.length === 0) return undefined;
  const longestFirst = written.sort((a, b) => b.length - a.length || compareText(a, b));
  const alternatives = longestFirst.map((name) => literalPattern(name).replace(/ +/g, ' +'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?!\\p{N}|[.,]\\p{N})`, 'gu');
}

/**
 * Where names occur in a text, in order and without overlaps. Case and the kinds of hyphens, spaces
 * and apostrophes don't matter.
 */
export function namesIn(text: string, known: RegExp | undefined): readonly Stretch[] {
  if (known === undefined) return [];
  return [...foldedName(text).matchAll(known)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Folds what readers see as the same: case, hyphens, spaces and apostrophes. Offsets don't change.
 */
export function foldedName(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00A0\u202F\n]/g, ' ')
    .replace(/\u2019/g, "'");
}
