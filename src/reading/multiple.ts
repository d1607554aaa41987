import { packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import { foldedText } from './folded-text.ts';
import { numberInWords } from './number-words.ts';

/**
 * How many times a phrase says: 2 for "doubled", 0.2 for "one in five", 0.666… for "two thirds", 7 for
 * "sevenfold". Undefined if it can't be told.
 */
export function factorIn(phrase: string, language: Language): number | undefined {
  const { times, parts, fold } = packOf(language).figureWords.factors;
  const words = foldedText(phrase).match(/\p{L}+|\d+|-/gu) ?? [];
  const stem = Object.keys(times).find((start) => words.some((word) => word.startsWith(start)));
  if (stem !== undefined) return times[stem];
  const numbers = numbersIn(words, fold);
  const part = words.map((word) => parts[word] ?? parts[word.replace(/s$/, '')]).find((each) => each !== undefined);
  if (part !== undefined) return (numbers[0] ?? 1) / part;
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  return second === undefined ? first : first / second;
}

/** Whether a phrase begins with a word that makes its number a rough one: "almost half". */
export function beginsHedged(phrase: string, language: Language): boolean {
  const first = /^\p{L}+/u.exec(foldedText(phrase))?.[0] ?? '';
  return packOf(language).figureWords.roughly.includes(first);
}

function numbersIn(words: readonly string[], fold: string | undefined): readonly number[] {
  const plain = words.flatMap((word) =>
    fold !== undefined && word.endsWith(fold) && word !== fold ? [word.slice(0, -fold.length)] : [word],
  );
  const found: number[] = [];
  for (let index = 0; index < plain.length; index += 1) {
    const word = plain[index] ?? '';
    const number = /^\d+$/.test(word) ? { value: Number(word), end: index + 1 } : numberInWords(plain, index);
    if (number === undefined || number === 'malformed') continue;
    found.push(number.value);
    index = number.end - 1;
  }
  return found;
}
