import type { Bilingual } from '../model/language.ts';

/** Words as a schema gives them, with absent languages left out. */
export function bilingualOf(words: { en?: string | undefined; fr?: string | undefined }): Bilingual {
  return { ...(words.en !== undefined && { en: words.en }), ...(words.fr !== undefined && { fr: words.fr }) };
}
