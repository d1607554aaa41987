import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldedName, namesIn, phrasePattern } from '../../facts/names.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { Language, Texts } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** A term as another language has it, and what it is in this one. */
interface WrongTerm {
  readonly theirs: string;
  readonly ours: string;
  readonly what: 'acronym' | 'term';
  readonly other: Language;
}

/**
 * Reads the outline and the names: no acronym and no term of another language stands in a text (AFISMA is MISMA in
 * French, Operation Barkhane is l’opération Barkhane), but for words that are marked as that language's. Acronyms are
 * taken letter for letter, terms whatever their case: at the start of a sentence they have a capital.
 */
export function glossary(
  outline: OutlinePiece,
  languages: readonly Language[],
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const others = LANGUAGES.filter((other) => other !== language);
    const wrong = others.flatMap((other) => wrongTerms(names, language, other));
    return textsOfOutline(outline, [language]).flatMap((each) => {
      const own = ownWords(each.text);
      return wrong.flatMap(({ theirs, ours, what, other }) => {
        const at = what === 'acronym' ? acronymAt(own, theirs) : termAt(own, theirs);
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

/** What is the same in this language, or has this language's own within it (La Francophonie), is not wrong. */
function wrongTerms(names: readonly NameEntry[], language: Language, other: Language): readonly WrongTerm[] {
  const acronyms = new Set(names.flatMap(({ acronym }) => acronym?.[language] ?? []));
  const terms = names.flatMap((name) => foldedName(name[language] ?? '') || []);
  return names.flatMap((name): WrongTerm[] => [
    ...wrongTerm('acronym', name.acronym ?? {}, (theirs) => acronyms.has(theirs)),
    ...wrongTerm('term', name, (theirs) => terms.some((term) => foldedName(theirs).includes(term))),
  ]);

  function wrongTerm(what: WrongTerm['what'], name: Texts, isRight: (theirs: string) => boolean): WrongTerm[] {
    const theirs = name[other];
    const ours = name[language];
    if (theirs === undefined || ours === undefined || isRight(theirs)) return [];
    return [{ theirs, ours, what, other }];
  }
}

function acronymAt(text: string, acronym: string): number | undefined {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'u').exec(text)?.index;
  return at;
}

function termAt(text: string, term: string): number | undefined {
  return namesIn(text, phrasePattern([term]))[0]?.start;
}
