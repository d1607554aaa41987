import { amountTokens } from './amount-tokens.ts';
import { DECADE_WORDS, OTHER_SCALES, PERCENTS, SCALE_OF_WORD, UNCOUNTED } from './amount-words.ts';
import { isCardinal } from './number-words.ts';

/**
 * Whether a text holds a number in any form, also one that can't be read as an amount: a digit of any script, a number
 * word, a scale, a fraction, "dozens".
 */
export function mentionsNumber(text: string): boolean {
  if (/\p{N}/u.test(text)) return true;
  return amountTokens(text).some(
    ({ text: word }) =>
      isCardinal(word) ||
      SCALE_OF_WORD.has(word) ||
      OTHER_SCALES.has(word) ||
      UNCOUNTED.has(word) ||
      DECADE_WORDS.has(word) ||
      PERCENTS.includes(word),
  );
}
