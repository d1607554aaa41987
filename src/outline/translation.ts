import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { MAIN_LANGUAGE, packOf, TRANSLATED_LANGUAGES } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { YamlNode } from '../yaml/node.ts';
import { textAt } from './read-node.ts';

/** Eight hexadecimal digits that identify a text, whatever its white space. */
export function textMark(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/**
 * The key of a slide that says which words of the main language those of another were made from:
 * `fr-of`.
 */
export function madeOfKey(language: Language): string {
  return `${language}-of`;
}

/**
 * Reports a translation whose original has changed since: `fr-of: 1a2b3c4d` says which English the
 * French was made from.
 */
export function checkTranslation(slide: YamlNode): readonly Diagnostic[] {
  const original = textAt(slide, MAIN_LANGUAGE);
  if (original === undefined) return [];
  const now = textMark(original.text);
  return TRANSLATED_LANGUAGES.flatMap((language) => {
    const made = textAt(slide, madeOfKey(language));
    if (made === undefined || made.text === now || textAt(slide, language) === undefined) return [];
    const { name } = packOf(language);
    return [
      diagnostic('outline/outdated-translation', {
        message: `the ${packOf(MAIN_LANGUAGE).name} of this slide has changed since its ${name} was written`,
        span: made.span,
        hint: `when the ${name} is right again, write ${madeOfKey(language)}: ${now}`,
      }),
    ];
  });
}
