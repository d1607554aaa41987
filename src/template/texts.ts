import * as z from 'zod';
import { forEachLanguage, whereWritten } from '../language/languages.ts';
import type { Language, Texts } from '../model/language.ts';

/** The keys of a label, one for each language. */
export const labelKeys = forEachLanguage(() => z.string().optional());

/** Texts as a schema gives them, without absent languages. */
export function writtenTexts(words: { readonly [L in Language]?: string | undefined }): Texts {
  return whereWritten((language) => words[language]);
}
