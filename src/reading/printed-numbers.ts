import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import { Decimal } from '../values/decimal.ts';
import { type PrintedToken, phraseAt } from './printed-tokens.ts';

/** A number in digits or words, before any scale. */
export interface PrintedNumber {
  readonly value: Decimal;
  /** How many digits follow its decimal mark. */
  readonly decimals: number;
  readonly isInWords: boolean;
  /** Where a hundred in words stands in it: "six hundred" ends with it. */
  readonly hundred?: 'last' | 'inside';
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

/** "twenty-three", "two hundred and fifty", "vingt-et-un", "trois-cent". No value if its words make no number. */
function inWords(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): PrintedNumber | undefined {
  let next = at;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let isFound = false;
  let hundred: PrintedNumber['hundred'];
  while (tokens[next] !== undefined) {
    const text = tokens[next]?.text ?? '';
    const skipped = isFound ? joinersAt(tokens, next, vocabulary) : 0;
    const found = phraseAt(tokens, next + skipped, vocabulary.numbers);
    const multiplier = tokens[next + skipped]?.text ?? '';
    if (found !== undefined && found.meaning < last && (last >= 100 || last % 10 === 0)) {
      total += found.meaning;
      last = found.meaning < 20 ? 1 : found.meaning;
      if (hundred !== undefined) hundred = 'inside';
      next += skipped + found.length;
      isFound = true;
    } else if (vocabulary.hundreds.includes(multiplier) && total < 100 && !vocabulary.joiners.includes(text)) {
      total = Math.max(1, total) * 100;
      last = 100;
      hundred = 'last';
      next += skipped + 1;
      isFound = true;
    } else break;
  }
  if (!isFound) return undefined;
  return {
    value: new Decimal(total),
    decimals: 0,
    isInWords: true,
    ...(hundred !== undefined && { hundred }),
    length: next - at,
  };
}

/** How many tokens join the parts of a number: a hyphen, a word, or a word between hyphens. */
function joinersAt(tokens: readonly PrintedToken[], at: number, { joiners }: PrintedVocabulary): number {
  const first = tokens[at]?.text === '-' ? 1 : 0;
  if (!joiners.includes(tokens[at + first]?.text ?? '')) return first;
  return first + 1 + (tokens[at + first + 1]?.text === '-' ? 1 : 0);
}
