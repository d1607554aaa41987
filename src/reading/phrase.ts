import type { AmountToken } from './amount-tokens.ts';

/** A phrase found in a text: what it means, and the index of the token after it. */
export interface Found<T> {
  readonly phrase: string;
  readonly means: T;
  readonly next: number;
}

/** Finds the longest phrase of a table that begins at a token. */
export type PhraseFinder<T> = (tokens: readonly AmountToken[], at: number) => Found<T> | undefined;

/** @param table - phrases, each its words and signs with one space between, with what they mean */
export function phraseFinder<T>(table: Iterable<readonly [string, T]>): PhraseFinder<T> {
  const byFirst = new Map<
    string,
    { readonly words: readonly string[]; readonly phrase: string; readonly means: T }[]
  >();
  for (const [phrase, means] of table) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, phrase, means }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const entries = byFirst.get(tokens[at]?.text ?? '') ?? [];
    const hit = entries.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
    return hit && { phrase: hit.phrase, means: hit.means, next: at + hit.words.length };
  };
}
