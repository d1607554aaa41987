import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { NameEntry } from '../../model/name.ts';
import type { Outline } from '../../model/outline.ts';
import { textsOfOutline } from '../outline-texts.ts';

/** Reads the outline and the names: an acronym of the other language stands in neither (AFISMA is MISMA in French). */
export function glossary(
  outline: Outline,
  languages: readonly Language[],
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const other = language === 'en' ? 'fr' : 'en';
    const wrong = names.flatMap(({ acronym }) =>
      acronym !== undefined && acronym.en !== acronym.fr ? [{ theirs: acronym[other], ours: acronym[language] }] : [],
    );
    const known = new Set(names.flatMap(({ acronym }) => (acronym === undefined ? [] : [acronym[language]])));
    return textsOfOutline(outline, [language]).flatMap((each) =>
      wrong
        .filter(({ theirs }) => !known.has(theirs))
        .flatMap(({ theirs, ours }) => {
          const at = new RegExp(`(?<![\\p{L}\\p{N}])${theirs}(?![\\p{L}\\p{N}])`, 'u').exec(each.text.text);
          if (at === null) return [];
          const message = `${theirs} is ${other === 'en' ? 'the English' : 'the French'} acronym`;
          return [
            diagnostic('words/wrong-term', {
              message,
              span: each.text.spanOf(at.index, at.index + theirs.length),
              where: each.where,
              hint: `write ${ours}`,
            }),
          ];
        }),
    );
  });
}
