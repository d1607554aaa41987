import { inAnyLanguage } from '../language/languages.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import { compareText } from '../model/compare-text.ts';
import type { Language } from '../model/language.ts';
import type { NameEntry } from '../model/name.ts';
import type { Stretch } from '../model/stretch.ts';
import { foldedText } from '../reading/folded-text.ts';
import { knownNamesIn } from '../reading/known-names.ts';

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
 * Matches any of the phrases in a folded text (see `phrasesIn`), unless a letter or digit precedes it
 * or a number goes on after it. A longer word may begin with a phrase.
 */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const written = [...new Set(phrases.map((name) => foldedText(name.trim())).filter((name) => name !== ''))];
  if (written.length === 0) return undefined;
  const longestFirst = written.sort((a, b) => b.length - a.length || compareText(a, b));
  const alternatives = longestFirst.map((name) => literalPattern(name).replace(/ +/g, ' +'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?!\\p{N}|[.,]\\p{N})`, 'gu');
}

/**
 * Where names occur in a text: a workspace's own, and those with digits that the program knows.
 */
export function namesIn(text: string, known: RegExp | undefined): readonly Stretch[] {
  return [...phrasesIn(text, known), ...knownNamesIn(text)];
}

/**
 * Where phrases occur in a text, in order and without overlaps. Case and the kinds of hyphens,
 * spaces and apostrophes don't matter.
 */
export function phrasesIn(text: string, known: RegExp | undefined): readonly Stretch[] {
  if (known === undefined) return [];
  return [...foldedText(text).matchAll(known)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
