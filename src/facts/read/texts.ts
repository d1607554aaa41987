import * as z from 'zod';
import { forEachLanguage } from '../../language/languages.ts';
import { typeset } from '../../language/typography.ts';

/** Words in any of the languages, each of which may still be unwritten, as they are printed. */
export const texts = z.strictObject(
  forEachLanguage((language) =>
    z
      .string()
      .transform((text) => typeset(text, language))
      .exactOptional(),
  ),
);
