import type { NumberVocabulary } from '../language/amount-vocabulary.ts';
import { REGISTERED } from '../language/registered.ts';

/* Numbers in words. A number is in one language; a text may be in any. */

const ALL: readonly NumberVocabulary[] = REGISTERED.map(({ amounts }) => amounts.numbers);

/** Before these, whatever their language, an article or a one is a number: "un million". */
const MULTIPLIERS: ReadonlySet<string> = new Set(ALL.flatMap(({ multipliers }) => multipliers));

const CARDINALS: ReadonlySet<string> = new Set(
  ALL.flatMap(({ addends, pairs, hundreds, thousands, counting }) => [
    ...[addends, pairs, hundreds, thousands, ...Object.values(pairs)].flatMap((table) => Object.keys(table)),
    ...(counting ? [counting.word] : []),
  ]),
);

/** Whether a word alone counts: "two", "vingt", "hundred". Articles don't. */
export function isCardinal(word: string): boolean {
  return CARDINALS.has(word);
}

export interface NumberInWords {
  readonly value: number;
  /** Index of the first word after the number. */
  readonly end: number;
  /**
   * What the number ends with, and a number before it may share: 100 in "six hundred", 100,000 and 1000
   * in "six hundred thousand". `inside` if a hundred or a thousand stands in it otherwise.
   */
  readonly multiples: readonly number[] | 'inside';
}

/**
 * The number that begins at `start` of a list of lower-case words, hyphens separate: "twenty", "-",
 * "three". `undefined` if none begins there; `malformed` if number words follow each other, or are
 * joined by hyphens, without forming one number of one language ("four six", "ten-twelve").
 */
export function numberInWords(words: readonly string[], start: number): NumberInWords | 'malformed' | undefined {
  const numbers: NumberInWords[] = [];
  for (const vocabulary of ALL) {
    const reading = inLanguage(vocabulary, words, start);
    // "six un" is six in English, and no number in French: nobody can tell which is meant.
    if (reading === 'malformed') return reading;
    if (reading !== undefined) numbers.push(reading);
  }
  const end = Math.max(...numbers.map((each) => each.end));
  const [longest, ...others] = numbers.filter((each) => each.end === end);
  if (longest === undefined) return undefined;
  if (others.some(({ value }) => value !== longest.value)) return 'malformed';
  return isCardinal(words[words[end] === '-' ? end + 1 : end] ?? '') ? 'malformed' : longest;
}

function inLanguage(
  vocabulary: NumberVocabulary,
  words: readonly string[],
  start: number,
): NumberInWords | 'malformed' | undefined {
  const { pairs, hundreds, thousands } = vocabulary;
  let [total, part, end]: [number, number, number] = [0, 0, start];
  /** What the next addend must at least be, and be below. */
  let [least, room]: [number, number] = [0, Number.POSITIVE_INFINITY];
  let multiples: readonly number[] | 'inside' = [];
  for (;;) {
    const begun = end > start;
    const at: number | undefined = begun ? afterJoiner(vocabulary, words, end, multiples) : start;
    if (at === undefined) break;
    const word = words[at] ?? '';
    const pair = pairs[word]?.[words[afterHyphen(words, at + 1)] ?? ''];
    const addend = pair ?? addendAt(vocabulary, words, at, begun);
    if (addend !== undefined) {
      if (addend >= room || addend < least || (begun && addend === 0)) return 'malformed';
      part += addend;
      [least, room] = after(vocabulary, addend, word, pair !== undefined);
      multiples = multiples.length === 0 ? [] : 'inside';
      end = pair === undefined ? at + 1 : afterHyphen(words, at + 1) + 1;
    } else if (mayStand(hundreds[word], part)) {
      if (part >= 100 || (begun && part === 0 && total === 0) || (total > 0 && part >= 10)) return 'malformed';
      part = Math.max(1, part) * 100;
      [least, room] = [1, 100];
      multiples = total === 0 ? [100] : 'inside';
      end = at + 1;
    } else if (mayStand(thousands[word], part)) {
      if (total > 0 || part >= 1000 || (begun && part === 0)) return 'malformed';
      total = Math.max(1, part) * 1000;
      part = 0;
      [least, room] = [1, 1000];
      multiples = [...(multiples === 'inside' ? [] : multiples.map((multiple) => multiple * 1000)), 1000];
      end = at + 1;
    } else break;
  }
  return end === start ? undefined : { value: total + part, end, multiples };
}

/** Whether a multiplier may stand behind the number before it, which is 0 if none does. */
function mayStand(begins: boolean | undefined, before: number): boolean {
  return begins !== undefined && (begins || before > 0);
}

function afterHyphen(words: readonly string[], at: number): number {
  return words[at] === '-' ? at + 1 : at;
}

/**
 * The index of the next word of a number, past a hyphen or a word that joins, with or without hyphens;
 * undefined where the joining word joins nothing there: "twenty and three", "trente et deux".
 */
function afterJoiner(
  vocabulary: NumberVocabulary,
  words: readonly string[],
  end: number,
  multiples: NumberInWords['multiples'],
): number | undefined {
  const at = afterHyphen(words, end);
  const joiner = vocabulary.joiners.find(({ word }) => word === words[at]);
  if (joiner === undefined) return at;
  const next = afterHyphen(words, at + 1);
  const isBehind = joiner.behind === 'tens' || (multiples !== 'inside' && multiples.length > 0);
  const isBefore = joiner.before === undefined || joiner.before.includes(words[next] ?? '');
  const isAddend = addendAt(vocabulary, words, next, true) !== undefined;
  return isBehind && isBefore && isAddend ? next : undefined;
}

/**
 * What the addend after another must at least be, and be below. Twenty leaves room for one to nine;
 * soixante and quatre-vingt for up to nineteen; a unit or a teen for nothing, but dix for seven to nine.
 */
function after(
  { room, least, pairs }: NumberVocabulary,
  addend: number,
  word: string,
  isPair: boolean,
): [least: number, room: number] {
  const own = isPair || pairs[word] === undefined ? room[word] : undefined;
  return [least[word] ?? 1, own ?? (addend >= 20 ? 10 : 0)];
}

function addendAt(
  { addends, ones, articles, counting }: NumberVocabulary,
  words: readonly string[],
  index: number,
  inside: boolean,
): number | undefined {
  const word = words[index] ?? '';
  const isArticle = articles.includes(word);
  if (!isArticle && !ones.includes(word)) return Object.hasOwn(addends, word) ? addends[word] : undefined;
  if (inside) return isArticle ? undefined : 1;
  if (MULTIPLIERS.has(words[isArticle ? index + 1 : afterHyphen(words, index + 1)] ?? '')) return 1;
  const next = words[index + 1] ?? '';
  const counts =
    counting?.word === word &&
    /^\p{L}/u.test(next) &&
    !counting.notBefore.includes(next) &&
    !counting.notAfter.includes(words[index - 1] ?? '');
  return counts ? 1 : undefined;
}
