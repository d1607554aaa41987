import { LANGUAGES, languageOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Inline } from '../model/words.ts';

/**
 * `[Opération Serval]{lang=fr}`: words in another language, so that they are pronounced and
 * spell-checked as such.
 */
export const OTHER_LANGUAGE = new RegExp(`\\[([^[\\]\\n]+)\\]\\{lang=(${LANGUAGES.join('|')})\\}`, 'g');

/** Splits off words marked as another language, and removes the brackets. */
export function readLanguages(inline: Inline): readonly Inline[] {
  if (inline.kind !== 'text' || !inline.text.includes(']{lang=')) return [inline];
  const pieces: Inline[] = [];
  let at = 0;
  const add = (start: number, end: number, language?: Language) => {
    if (end === start) return;
    const { line, column } = inline.span.start;
    const place = (offset: number) => ({ line, column: column + offset });
    const span = { ...inline.span, start: place(start), end: place(end) };
    pieces.push({ ...inline, text: inline.text.slice(start, end), span, ...(language && { language }) });
  };
  for (const { index, 0: whole, 1: words = '', 2: language = '' } of inline.text.matchAll(OTHER_LANGUAGE)) {
    add(at, index);
    add(index + 1, index + 1 + words.length, languageOf(language));
    at = index + whole.length;
  }
  add(at, inline.text.length);
  return pieces;
}
