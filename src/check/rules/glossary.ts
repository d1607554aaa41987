import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { foldedName, namePattern, namesIn } from '../../facts/names.ts';
import type { Language } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { Outline } from '../../model/outline.ts';
import { textsOfOutline } from '../outline-texts.ts';
import { ownWords } from '../running-text.ts';

/** A term as the other language has it, and what it is in this one. */
interface WrongTerm {
  readonly theirs: string;
  readonly ours: string;
  readonly what: 'acronym' | 'term';
}

/**
 * Reads the outline and the names: no acronym and no term of the other language stands in a text (AFISMA is MISMA in
 * French, Operation Barkhane is l’opération Barkhane), but for words that are marked as that language's. Acronyms are
 * taken letter for letter, terms whatever their case: at the start of a sentence they have a capital.
 */
export function glossary(
  outline: Outline,
  languages: readonly Language[],
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const other = language === 'en' ? 'fr' : 'en';
    const wrong = wrongTerms(names, language, other);
    return textsOfOutline(outline, [language]).flatMap((each) => {
      const own = ownWords(each.text);
      return wrong.flatMap(({ theirs, ours, what }) => {
        const at = what === 'acronym' ? acronymAt(own, theirs) : termAt(own, theirs);
        if (at === undefined) return [];
        return [
          diagnostic('words/wrong-term', {
            message: `${theirs} is ${other === 'en' ? 'the English' : 'the French'} ${what}`,
            span: each.text.spanOf(at, at + theirs.length),
            where: each.where,
            hint: `write ${ours}`,
          }),
        ];
      });
    });
  });
}

/** What is the same in both languages, or has this language's own within it (La Francophonie), is not wrong. */
function wrongTerms(names: readonly NameEntry[], language: Language, other: Language): readonly WrongTerm[] {
  const known = new Set(names.flatMap(({ acronym }) => (acronym === undefined ? [] : [acronym[language]])));
  const terms = names.map((name) => foldedName(name[language]));
  return names.flatMap((name): WrongTerm[] => {
    const { acronym } = name;
    const theirs = foldedName(name[other]);
    return [
      ...(acronym !== undefined && !known.has(acronym[other])
        ? [{ theirs: acronym[other], ours: acronym[language], what: 'acronym' as const }]
        : []),
      ...(terms.some((term) => theirs.includes(term))
        ? []
        : [{ theirs: name[other], ours: name[language], what: 'term' as const }]),
    ];
  });
}

function acronymAt(text: string, acronym: string): number | undefined {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'u').exec(text)?.index;
  return at;
}

function termAt(text: string, term: string): number | undefined {
  const one = { en: term, fr: term };
  return namesIn(text, namePattern([one]))[0]?.start;
}
