import { LANGUAGES, languageOf, MAIN_LANGUAGE, packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import { printedTokens } from '../reading/printed-tokens.ts';
import type { SearchedDocument } from './searched-document.ts';

/** How many passages tell the language of a document. */
const ENOUGH = 200;

/**
 * The language by whose words a source is read: its own, or where it isn't said the one of whose
 * small words the document has most.
 */
export function languageOfSource(source: Source, { size, passage }: SearchedDocument): Language {
  if (source.language !== undefined) return languageOf(source.language) ?? MAIN_LANGUAGE;
  const text = Array.from({ length: Math.min(size, ENOUGH) }, (_, index) => passage(index).text).join(' ');
  const counts = LANGUAGES.map((language) => ({ language, count: smallWords(text, language) }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.language ?? MAIN_LANGUAGE;
}

function smallWords(text: string, language: Language): number {
  const { printed } = packOf(language);
  const small = new Set([...printed.fillers, ...printed.dateArticles, ...Object.keys(printed.relations)]);
  return printedTokens(text, printed).filter((token) => small.has(token.text)).length;
}
