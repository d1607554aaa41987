import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { TemplateWords } from '../../language/template-words.ts';
import type { Language } from '../../model/language.ts';

export type SpecimenWords = TemplateWords['specimen'];

export function specimenWords(language: Language): SpecimenWords {
  return packOf(language).templateWords.specimen;
}

/** A line of YAML for each language: its key and what it says. */
export function inEachLanguage(say: (words: SpecimenWords) => string): readonly string[] {
  return LANGUAGES.map((language) => `${language}: ${say(specimenWords(language))}`);
}
