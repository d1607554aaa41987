import type { Mustache } from './mustache.ts';

const FIRST = 0xe000;
const FILLER = 0xf8ff;

/** Maximum number of mustaches that can be told apart by their placeholders. */
export const MAX_PLACEHOLDERS = 200;

/**
 * Replaces each mustache by a placeholder of the same length: a private-use character that numbers
 * it, then filler. All other offsets stay the same, so that positions reported by Markdown are
 * positions in the text as typed.
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

/** Index of the mustache whose placeholder begins with this character, if any. */
export function placeholderIndex(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code >= FIRST && code < FIRST + MAX_PLACEHOLDERS ? code - FIRST : undefined;
}

export function hasPlaceholder(text: string): boolean {
  return /[\ue000-\uf8ff]/.test(text);
}
