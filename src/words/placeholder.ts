import type { Mustache } from './mustache.ts';

const FIRST = 0xe000;
const FILLER = 0xf8ff;

/** At most so many mustaches have a placeholder of their own. */
export const MAX_PLACEHOLDERS = 200;

/**
 * The text with each mustache replaced by a placeholder of the same length: a private-use character that numbers it, and
 * filler. Every other offset stays what it was, so that the places Markdown reports are places of the text as typed.
 */
export function withPlaceholders(text: string, mustaches: readonly Mustache[]): string {
  let out = '';
  let at = 0;
  mustaches.forEach((mustache, index) => {
    out += text.slice(at, mustache.start);
    out += String.fromCharCode(FIRST + index);
    out += String.fromCharCode(FILLER).repeat(mustache.end - mustache.start - 1);
    at = mustache.end;
  });
  return out + text.slice(at);
}

/** Which mustache's placeholder begins with this character, if it is one. */
export function placeholderIndex(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code >= FIRST && code < FIRST + MAX_PLACEHOLDERS ? code - FIRST : undefined;
}

export function hasPlaceholder(text: string): boolean {
  return /[\ue000-\uf8ff]/.test(text);
}
