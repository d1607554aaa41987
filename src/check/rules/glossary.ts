import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import { keptOrMade } from '../../model/kept-or-made.ts';
import type { Language, Texts } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Stretch } from '../../model/stretch.ts';
import { foldedText } from '../../reading/folded-text.ts';
import {
  exactPhrases,
  firstPlaces,
  foldedPhrase,
  foldedPhrases,
  type Phrases,
  phrasesIn,
} from '../../reading/phrases.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** A term of another language, and what to write instead in this one. */
interface WrongTerm {
  readonly theirs: string;
  readonly ours: string;
  readonly what: 'acronym' | 'term';
  readonly other: Language;
}

/** What texts of one language are searched for. */
interface Terms {
  readonly wrong: readonly WrongTerm[];
  /** The wrong acronyms and terms; what they mean is found by their text. */
  readonly acronyms: Phrases;
  readonly terms: Phrases;
  /** This language's own terms, which may hold a word of another language's: La Francophonie. */
  readonly own: Phrases;
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
    const terms = termsIn(names, language);
    return textsOfOutline(outline, [language]).flatMap((each) => {
      const own = withoutOwnTerms(ownWords(each.text), terms.own);
      return wrongIn(own, terms).map(({ term: { theirs, ours, what, other }, at }) =>
        diagnostic('words/wrong-term', {
          message: `${theirs} is the ${packOf(other).name} ${what}`,
          span: each.text.spanOf(at.start, at.end),
          at: each.at,
          hint: `write ${ours}`,
        }),
      );
    });
  });
}

/** The wrong terms in a text, in the order of the names, with the place of the first use of each. */
function wrongIn(text: string, { wrong, acronyms, terms }: Terms): readonly { term: WrongTerm; at: Stretch }[] {
  const places = { acronym: firstPlaces(text, acronyms), term: firstPlaces(text, terms) };
  if (places.acronym.size + places.term.size === 0) return [];
  return wrong.flatMap((term) => {
    const at = places[term.what].get(writtenAs(term));
    return at === undefined ? [] : [{ term, at }];
  });
}

function writtenAs({ theirs, what }: WrongTerm): string {
  return what === 'acronym' ? theirs : foldedPhrase(theirs);
}

const TERMS = new WeakMap<readonly NameEntry[], Map<Language, Terms>>();

/** What is searched for in a language, made once for each list of names, since every text of every brief is searched. */
function termsIn(names: readonly NameEntry[], language: Language): Terms {
  return keptOrMade(
    keptOrMade(TERMS, names, () => new Map()),
    language,
    () => termsFor(names, language),
  );
}

function termsFor(names: readonly NameEntry[], language: Language): Terms {
  const others = LANGUAGES.filter((other) => other !== language);
  const wrong = others.flatMap((other) => wrongTerms(names, language, other));
  const written = (what: WrongTerm['what']) => wrong.filter((term) => term.what === what).map(writtenAs);
  return {
    wrong,
    acronyms: exactPhrases(written('acronym')),
    terms: foldedPhrases(written('term')),
    own: foldedPhrases(names.flatMap((name) => name[language] ?? [])),
  };
}

/**
 * The wrong terms from one other language. A term that is the same in this language, or has this
 * language's own within it (La Francophonie), is not wrong.
 */
function wrongTerms(names: readonly NameEntry[], language: Language, other: Language): readonly WrongTerm[] {
  const acronyms = new Set(names.flatMap(({ acronym }) => acronym?.[language] ?? []));
  const holdsOwn = holdsAny(names.flatMap((name) => foldedText(name[language] ?? '') || []));
  return names.flatMap((name): WrongTerm[] => [
    ...wrongTerm('acronym', name.acronym ?? {}, (theirs) => acronyms.has(theirs)),
    ...wrongTerm('term', name, (theirs) => holdsOwn(foldedText(theirs))),
  ]);

  function wrongTerm(what: WrongTerm['what'], name: Texts, isRight: (theirs: string) => boolean): WrongTerm[] {
    const theirs = name[other];
    const ours = name[language];
    if (theirs === undefined || ours === undefined || isRight(theirs)) return [];
    return [{ theirs, ours, what, other }];
  }
}

/** Whether a text has one of these within it, wherever it begins. */
function holdsAny(parts: readonly string[]): (text: string) => boolean {
  const known = new Set(parts);
  const lengths = [...new Set(parts.map(({ length }) => length))];
  return (text) =>
    lengths.some((length) => {
      for (let at = 0; at + length <= text.length; at += 1) if (known.has(text.slice(at, at + length))) return true;
      return false;
    });
}

/** The text with an `x` for each character of this language's own terms. */
function withoutOwnTerms(text: string, terms: Phrases): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of phrasesIn(text, terms)) {
    pieces.push(text.slice(done, start), 'x'.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
