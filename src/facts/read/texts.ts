import * as z from 'zod';
import { forEachLanguage, packOf } from '../../language/languages.ts';
import { typeset } from '../../language/typography.ts';

/** Texts by language, all optional, typeset as they are printed. */
export const texts = z.strictObject(
  forEachLanguage((language) =>
    z
      .string()
      .transform((text) => typeset(text, language))
      .exactOptional()
      .describe(`In ${packOf(language).name}`),
  ),
);
