import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { phrasePattern, phrasesIn } from '../../facts/names.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import { literalPattern } from '../../language/literal-pattern.ts';
import type { Language, Texts } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { foldedText } from '../../reading/folded-text.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** A term of another language, and what to write instead in this one. */
interface WrongTerm {
  readonly theirs: string;
  readonly ours: string;
  readonly what: 'acronym' | 'term';
  readonly other: Language;
  /** The offset of its first use in a text; undefined if there is none. */
  readonly find: (text: string) => number | undefined;
}

/**
 * Reads the outline and the names: no text may hold an acronym or a term of another language
 * (AFISMA is MISMA in French, Operation Barkhane is l’opération Barkhane), except in words that are
 * marked as that language's. Acronyms are matched letter for letter, terms in any case, since they
 * have a capital at the start of a sentence.
 */
export function glossary(
  outline: OutlinePiece,
  languages: readonly Language[],
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const wrong = wrongTerms(names, language);
    const ours = ownTerms(names, language);
    return textsOfOutline(outline, [language]).flatMap((each) => {
      const own = withoutOwnTerms(ownWords(each.text), ours);
      return wrong.flatMap(({ theirs, ours, what, other, find }) => {
        const at = find(own);
        if (at === undefined) return [];
        return [
          diagnostic('words/wrong-term', {
            message: `${theirs} is the ${packOf(other).name} ${what}`,
            span: each.text.spanOf(at, at + theirs.length),
            at: each.at,
            hint: `write ${ours}`,
          }),
        ];
      });
    });
  });
}

const WRONG_TERMS = new WeakMap<readonly NameEntry[], Map<Language, readonly WrongTerm[]>>();

/**
 * The wrong terms in a language, made once for each list of names, since every text of every brief
 * is searched for them.
 */
function wrongTerms(names: readonly NameEntry[], language: Language): readonly WrongTerm[] {
  const known = WRONG_TERMS.get(names) ?? new Map<Language, readonly WrongTerm[]>();
  WRONG_TERMS.set(names, known);
  const others = LANGUAGES.filter((other) => other !== language);
  const terms = known.get(language) ?? others.flatMap((other) => termsOf(names, language, other));
  known.set(language, terms);
  return terms;
}

/**
 * The wrong terms from one other language. A term that is the same in this language, or has this
 * language's own within it (La Francophonie), is not wrong.
 */
function termsOf(names: readonly NameEntry[], language: Language, other: Language): readonly WrongTerm[] {
  const acronyms = new Set(names.flatMap(({ acronym }) => acronym?.[language] ?? []));
  const terms = names.flatMap((name) => foldedText(name[language] ?? '') || []);
  return names.flatMap((name): WrongTerm[] => [
    ...wrongTerm('acronym', name.acronym ?? {}, (theirs) => acronyms.has(theirs)),
    ...wrongTerm('term', name, (theirs) => terms.some((term) => foldedText(theirs).includes(term))),
  ]);

  function wrongTerm(what: WrongTerm['what'], name: Texts, isRight: (theirs: string) => boolean): WrongTerm[] {
    const theirs = name[other];
    const ours = name[language];
    if (theirs === undefined || ours === undefined || isRight(theirs)) return [];
    return [{ theirs, ours, what, other, find: what === 'acronym' ? acronymFinder(theirs) : termFinder(theirs) }];
  }
}

/** This language's terms that hold a word of another language's: La Francophonie. */
function ownTerms(names: readonly NameEntry[], language: Language): RegExp | undefined {
  return phrasePattern(names.flatMap((name) => name[language] ?? []));
}

/** The text with an `x` for each character of this language's own terms. */
function withoutOwnTerms(text: string, terms: RegExp | undefined): string {
  return phrasesIn(text, terms).reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${'x'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

function acronymFinder(acronym: string): WrongTerm['find'] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(acronym)}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.exec(text)?.index;
}

function termFinder(term: string): WrongTerm['find'] {
  const pattern = phrasePattern([term]);
  return (text) => phrasesIn(text, pattern)[0]?.start;
}
