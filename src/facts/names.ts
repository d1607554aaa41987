import { inAnyLanguage } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { NameEntry } from '../model/name.ts';
import type { Stretch } from '../model/stretch.ts';
import { knownNamesIn } from '../reading/known-names.ts';
import { foldedPhrases, type Phrases, phrasesIn } from '../reading/phrases.ts';

type Names = readonly Pick<NameEntry, Language | 'acronym'>[];

const PHRASES = new WeakMap<Names, Phrases>();

/**
 * The names in any language, with their acronyms. Each list's are sorted once, since a store's names
 * are looked for in every text of its briefs.
 */
export function namePhrases(names: Names): Phrases {
  const known =
    PHRASES.get(names) ??
    foldedPhrases(names.flatMap((name) => [...inAnyLanguage(name), ...inAnyLanguage(name.acronym)]));
  PHRASES.set(names, known);
  return known;
}

/**
 * Where names occur in a text: a workspace's own, and those with digits that the program knows.
 */
export function namesIn(text: string, known: Phrases | undefined): readonly Stretch[] {
  return [...(known ? phrasesIn(text, known) : []), ...knownNamesIn(text)];
}
