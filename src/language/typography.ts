import type { Language } from '../model/language.ts';

export const NO_BREAK_SPACE = '\u00A0';
export const EN_DASH = '\u2013';
export const MINUS = '\u2212';
export const APOSTROPHE = '\u2019';

/** Stands behind a figure without a source in a draft: ‹?›. Unlike a colour it is read aloud, printed and copied. */
export const UNSOURCED_MARK = '\u2039?\u203A';

/** The text with every space made one that doesn't break. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

/**
 * What an author types on a keyboard as it is printed: curly apostrophes and quotation marks, and in French no-break
 * spaces where one was typed before `:` `»` `%` `$` or after `«`. Canadian French has no space before `;` `!` `?`, so
 * one typed there goes (OQLF, Espacement avant et après les signes de ponctuation). No space is ever added.
 */
export function typeset(text: string, language: Language): string {
  const curly = text
    .replace(/(?<=[\p{L}\p{N}.])'(?=[\p{L}\p{N}])/gu, APOSTROPHE)
    .replace(/(^|[\s([{\u00A0])'(?=\S)/gu, '$1\u2018')
    .replaceAll("'", APOSTROPHE);
  if (language === 'en') {
    return curly.replace(/(^|[\s([{\u00A0\u2018\u2014])"(?=\S)/gu, '$1\u201C').replaceAll('"', '\u201D');
  }
  return curly
    .replace(/[ \u00A0\u202F]+([;!?])/g, '$1')
    .replace(/[ \u202F]+([:»%$])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/«[ \u202F]+/g, `«${NO_BREAK_SPACE}`);
}
