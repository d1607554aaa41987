import { isMonthName } from '../language/months.ts';
import type { AmountToken } from './amount-tokens.ts';
import {
  AREAS,
  DECADE_WORDS,
  DURATION_OF_WORD,
  HEDGES_BEFORE,
  LINKS_OF_NOUNS,
  MEASURED_IN,
  NEGATIONS,
  NOT_SCALES,
  OTHER_SCALES,
  OTHER_UNITS,
  PERCENTS,
  SCALE_OF_WORD,
  SHORT_NOUNS,
  TIMES_WORDS,
  UNCOUNTED,
} from './amount-words.ts';
import { currencyAt } from './currency.ts';
import { hedgeAfter } from './hedge-after.ts';
import { isCardinal } from './number-words.ts';

/*
 * Which words may follow a number as what it counts. They can't be listed: "police", "contractors",
 * "Tuareg fighters". So they must be words that can't be a part of the number: in no table of the
 * grammar, and unlike any scale ("millon", "Millionen").
 */

const HEDGES: ReadonlySet<string> = new Set(
  HEDGES_BEFORE.map(([phrase]) => phrase).filter((phrase) => !phrase.includes(' ')),
);

const UNITS: ReadonlySet<string> = new Set([
  ...DURATION_OF_WORD.keys(),
  ...OTHER_UNITS,
  ...DECADE_WORDS,
  ...TIMES_WORDS,
  ...MEASURED_IN,
  ...[...PERCENTS, ...AREAS.map(([name]) => name)].map((phrase) => phrase.split(' ')[0] ?? ''),
]);

/** Scales of which a misspelt one is recognised. */
const SCALES: readonly string[] = [...SCALE_OF_WORD.keys(), ...OTHER_SCALES].filter((word) => word.length >= 5);

/**
 * The index of the token after the words that a number counts, from a token on; the same index if no
 * such word stands there.
 *
 * @param first - whether the words follow the number directly, where a scale or a unit might stand
 * @param own - the words of the unit's own noun, lower case, which may be any
 */
export function afterCountedWords(
  tokens: readonly AmountToken[],
  at: number,
  first: boolean,
  own: ReadonlySet<string>,
): number {
  let index = at;
  while (index < tokens.length) {
    const token = tokens[index];
    const beside = first && index === at;
    if (token === undefined || hedgeAfter(tokens, index) !== undefined) break;
    if (token.kind === 'name' || (token.kind === 'word' && mayBeCounted(tokens, index, beside, own))) index += 1;
    else if (isInsideWords(tokens, index, beside, own)) index += 1;
    else break;
  }
  return tokens[index - 1]?.text === '-' && index > at ? index - 1 : index;
}

function mayBeCounted(
  tokens: readonly AmountToken[],
  index: number,
  beside: boolean,
  own: ReadonlySet<string>,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { text } = token;
  if (SCALE_OF_WORD.has(text) || (beside && token.attached && tokens[index - 1]?.text !== '-')) return false;
  if (own.has(text)) return true;
  if (isCardinal(text) || UNCOUNTED.has(text) || OTHER_SCALES.has(text) || NEGATIONS.has(text) || HEDGES.has(text))
    return false;
  if (UNITS.has(text) || (beside && isMonthName(text))) return false;
  if (currencyAt(tokens, index) !== undefined || !/^[\p{Script=Latin}\p{M}]+$/u.test(text)) return false;
  if (LINKS_OF_NOUNS.has(text)) return !beside;
  if (text === 's') return token.attached && tokens[index - 1]?.text === "'";
  return SHORT_NOUNS.has(text) || (text.length >= 4 && !isLikeAScale(text));
}

/** A hyphen between two words, or a possessive’s apostrophe: "ex-soldiers", "4-year", "Mali’s", "years’". */
function isInsideWords(
  tokens: readonly AmountToken[],
  index: number,
  beside: boolean,
  own: ReadonlySet<string>,
): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.attached !== true) return false;
  const ends = next?.attached !== true || next.text === 's';
  if (token.text === "'") return !beside && before?.kind === 'word' && ends;
  // "twenty-first", "vingt-et-unième": behind a number in words only the unit's own noun is surely none of it.
  if (beside && before?.kind === 'word' && !own.has(next?.text ?? '')) return false;
  return token.text === '-' && next?.kind === 'word' && next.attached;
}

/** Whether a word may be a scale that is misspelt, inflected or of another language. */
export function isLikeAScale(word: string): boolean {
  if (NOT_SCALES.has(word)) return false;
  return SCALES.some((scale) => word.startsWith(scale) || isWithin(word, scale, scale.length < 7 ? 1 : 2));
}

/** Whether one word becomes the other by at most so many changes of a letter. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
