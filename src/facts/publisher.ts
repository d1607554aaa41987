import { inLanguage } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';

/**
 * Whether a text names a source's publisher. Capitals, accents and an article before the name don't
 * matter.
 */
export function namesPublisher(text: string, { publisher }: Source, language: Language): boolean {
  const name = plain(inLanguage(publisher, language) ?? '').replace(/^\p{L}{1,3} (?=.* )/u, '');
  const at = ` ${plain(text)} `.indexOf(` ${name} `);
  return name !== '' && at >= 0;
}

/** Words in small letters without accents, a space between any two. */
function plain(text: string): string {
  const small = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return small.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
