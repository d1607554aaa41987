import type { Scale } from '../model/quantity.ts';
import { SCALE_OF_LETTER } from './amount-words.ts';
import { ORDINAL_ENDINGS } from './ordinal.ts';

/** A piece of a text that may state an amount. `text` is lower case, without a final full stop. */
export interface AmountToken {
  readonly kind: 'word' | 'number' | 'name' | 'sign';
  readonly text: string;
  /** For a number: its scale letter, and whether a minus sign precedes it. */
  readonly scale?: Scale;
  readonly negative?: boolean;
}

const PIECE =
  /(?<name>\p{L}[\p{L}\p{N}]*(?:[-'.]\p{L}*\p{N}[\p{L}\p{N}]*)+|\p{L}+\p{N}[\p{L}\p{N}]*)|(?<word>\p{L}+)\.?|(?<number>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?<tail>[\p{L}]*)|(?<sign>[^\s])/gu;

const ORDINAL_ENDING = new RegExp(`^(?:${ORDINAL_ENDINGS})$`, 'u');

/**
 * The words, numbers and signs of a text. Expects plain spaces and no currency marks. Names with
 * digits (C-17) and ordinals (31st) do not count as numbers. Undefined if a number is ambiguous:
 * 1990s, 2013/14, 10:30, 1.6E+11.
 */
export function amountTokens(text: string): readonly AmountToken[] | undefined {
  const tokens: AmountToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { name, word, number, tail = '', sign } = match.groups ?? {};
    if (name !== undefined) tokens.push({ kind: 'name', text: name.toLowerCase() });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase() });
    else if (number !== undefined) {
      if (ORDINAL_ENDING.test(tail)) {
        tokens.push({ kind: 'name', text: `${number}${tail}` });
        continue;
      }
      const scale = SCALE_OF_LETTER.get(tail);
      if (tail !== '' && scale === undefined) return undefined;
      const before = text.slice(0, match.index);
      if (/[\d/:^×*=]\s?$/u.test(before) || /^[/:^×*°]/u.test(text.slice(match.index + match[0].length)))
        return undefined;
      const negative = /(?:^|[\s(])[-\u2212]$/u.test(before);
      if (negative) tokens.pop();
      tokens.push({ kind: 'number', text: number, negative, ...(scale && { scale }) });
    } else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}
