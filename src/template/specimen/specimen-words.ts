import { forEachLanguage, packOf } from '../../language/languages.ts';
import type { TemplateWords } from '../../language/template-words.ts';
import type { Language } from '../../model/language.ts';

export type SpecimenWords = TemplateWords['specimen'];

export function specimenWords(language: Language): SpecimenWords {
  return packOf(language).templateWords.specimen;
}

/** What the specimens say in each language, by its key in YAML. */
export function inEachLanguage(say: (words: SpecimenWords) => string): Readonly<Record<Language, string>> {
  return forEachLanguage((language) => say(specimenWords(language)));
}
