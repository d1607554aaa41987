import * as z from 'zod';

/** Words in both languages, either of which may still be unwritten. */
export const bilingual = z.strictObject({ en: z.string().exactOptional(), fr: z.string().exactOptional() });
