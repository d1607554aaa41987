import * as z from 'zod';
import { forEachLanguage, packOf, whereWritten } from '../language/languages.ts';
import type { Language, Texts } from '../model/language.ts';

/** The keys of a label, one for each language. */
export const labelKeys = forEachLanguage((language) =>
  z
    .string()
    .optional()
    .describe(`What it is called in ${packOf(language).name}`),
);

/** Texts as a schema gives them, without absent languages. */
export function writtenTexts(words: { readonly [L in Language]?: string | undefined }): Texts {
  return whereWritten((language) => words[language]);
}
