import type { AmountToken } from './amount-tokens.ts';
import type { PhraseFinder } from './phrase.ts';

/** How far an amount has been read. */
export interface AmountCursor {
  readonly tokens: readonly AmountToken[];
  /** The index of the next token. */
  at: number;
  /** Every phrase read so far, for what they say about the language. */
  readonly phrases: string[];
}

/** Reads the phrase that stands next, if a table has it. */
export function take<T>(cursor: AmountCursor, find: PhraseFinder<T>): T | undefined {
  const found = find(cursor.tokens, cursor.at);
  if (found === undefined) return undefined;
  cursor.phrases.push(found.phrase);
  cursor.at = found.next;
  return found.means;
}

/** The text of a token counted from the next one; empty past the end. */
export function peek({ tokens, at }: AmountCursor, ahead = 0): string {
  return tokens[at + ahead]?.text ?? '';
}

/** Passes a hyphen that joins what was read to one of these words: "16-million", "4-year". */
export function passHyphen(cursor: AmountCursor, isJoined: (word: string) => boolean): void {
  const [hyphen, next] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  if (hyphen?.text === '-' && hyphen.attached && next?.attached && isJoined(next.text)) cursor.at += 1;
}
