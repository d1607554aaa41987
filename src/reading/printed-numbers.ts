import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import { Decimal } from '../values/decimal.ts';
import { type PrintedToken, phraseAt } from './printed-tokens.ts';

/** A number in digits or words, before any scale. */
export interface PrintedNumber {
  readonly value: Decimal;
  /** How many digits follow its decimal mark. */
  readonly decimals: number;
  readonly isInWords: boolean;
  /** How many tokens it takes. */
  readonly length: number;
}

/** More digits than any figure of a source has. */
const MOST_DIGITS = 30;

/** The number that begins at a token; undefined if none does. */
export function numberAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): PrintedNumber | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return inDigits(token.text, vocabulary);
  return token?.kind === 'word' ? inWords(tokens, at, vocabulary) : undefined;
}

function inDigits(text: string, { decimalMark, groupMarks }: PrintedVocabulary): PrintedNumber | undefined {
  if (text.length > MOST_DIGITS) return undefined;
  const ungrouped = [...text].filter((character) => !groupMarks.includes(character) || character === decimalMark);
  const [whole = '', fraction = ''] = ungrouped.join('').split(decimalMark);
  const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
  return { value, decimals: fraction.length, isInWords: false, length: 1 };
}

/** "twenty-three", "two hundred and fifty". */
function inWords(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): PrintedNumber | undefined {
  let next = at;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let isFound = false;
  while (tokens[next] !== undefined) {
    const text = tokens[next]?.text ?? '';
    const skipped = isFound && (text === '-' || vocabulary.joiners.includes(text)) ? 1 : 0;
    const found = phraseAt(tokens, next + skipped, vocabulary.numbers);
    if (found !== undefined && found.meaning < last && (last >= 100 || last % 10 === 0)) {
      total += found.meaning;
      last = found.meaning < 20 && found.meaning % 10 !== 0 ? 1 : found.meaning;
      next += skipped + found.length;
      isFound = true;
    } else if (skipped === 0 && vocabulary.hundreds.includes(text) && total < 10) {
      total = Math.max(1, total) * 100;
      last = 100;
      next += 1;
      isFound = true;
    } else break;
  }
  return isFound ? { value: new Decimal(total), decimals: 0, isInWords: true, length: next - at } : undefined;
}
