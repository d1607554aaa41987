import * as z from 'zod';
import { typeset } from '../../language/typography.ts';

/** Words in both languages, either of which may still be unwritten, as they are printed. */
export const bilingual = z.strictObject({
  en: z
    .string()
    .transform((text) => typeset(text, 'en'))
    .exactOptional(),
  fr: z
    .string()
    .transform((text) => typeset(text, 'fr'))
    .exactOptional(),
});
