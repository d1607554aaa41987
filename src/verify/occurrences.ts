import { fold } from '../reading/printed-tokens.ts';

/**
 * Offsets of a phrase in a text, except inside a longer number or word. They are valid in the
 * unfolded text.
 */
export function occurrences(phrase: string, text: string): Iterable<number> {
  return foldedOccurrences(fold(phrase), fold(text));
}

/** As `occurrences`, of a phrase and a text that are folded, one after the other as they are asked for. */
export function* foldedOccurrences(wanted: string, whole: string): Generator<number, void> {
  for (let at = whole.indexOf(wanted); at >= 0 && wanted !== ''; at = whole.indexOf(wanted, at + 1)) {
    if (!isInside(whole, at, at + wanted.length)) yield at;
  }
}

function isInside(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[\p{L}\p{N}]/u.test(first) && /[\p{L}\p{N}]/u.test(before)) return true;
  if (/\d/.test(first) && /[.,]/.test(before) && /\d/.test(text[start - 2] ?? '')) return true;
  if (/[\p{L}\p{N}]/u.test(last) && /[\p{L}\p{N}]/u.test(after)) return true;
  return /\d/.test(last) && /[.,]/.test(after) && /\d/.test(text[end + 1] ?? '');
}
