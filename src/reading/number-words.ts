import { REGISTERED } from '../language/registered.ts';

/* Numbers in words, in every language at once. */

const ALL = REGISTERED.map(({ amounts }) => amounts.numbers);

const ADDENDS: ReadonlyMap<string, number> = new Map(ALL.flatMap(({ addends }) => Object.entries(addends)));
const PAIRS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  ALL.flatMap(({ pairs }) => Object.entries(pairs)),
);
const ROOM: ReadonlyMap<string, number> = new Map(ALL.flatMap(({ room }) => Object.entries(room)));
const ONES: ReadonlySet<string> = new Set(ALL.flatMap(({ ones }) => ones));
const ARTICLES: ReadonlySet<string> = new Set(ALL.flatMap(({ articles }) => articles));
const COUNTING = ALL.flatMap(({ counting }) => counting ?? []);
/** Whether a number may begin with the word. */
const HUNDREDS: ReadonlyMap<string, boolean> = new Map(ALL.flatMap(({ hundreds }) => Object.entries(hundreds)));
const THOUSANDS: ReadonlyMap<string, boolean> = new Map(ALL.flatMap(({ thousands }) => Object.entries(thousands)));
const MULTIPLIERS: ReadonlySet<string> = new Set(ALL.flatMap(({ multipliers }) => multipliers));
const JOINERS: ReadonlySet<string> = new Set([...ALL.flatMap(({ joiners }) => joiners), '-']);

/** Whether a word alone counts: "two", "vingt", "hundred". Articles don't. */
export function isCardinal(word: string): boolean {
  const counts = COUNTING.some((one) => one.word === word);
  return counts || ADDENDS.has(word) || PAIRS.has(word) || HUNDREDS.has(word) || THOUSANDS.has(word);
}

export interface NumberInWords {
  readonly value: number;
  /** Index of the first word after the number. */
  readonly end: number;
}

/**
 * The number that begins at `start` of a list of lower-case words, hyphens separate: "twenty", "-",
 * "three". `undefined` if none begins there; `malformed` if number words follow each other without
 * forming a number ("four six").
 */
export function numberInWords(words: readonly string[], start: number): NumberInWords | 'malformed' | undefined {
  let total = 0;
  let hundreds = 0;
  /** Upper bound of the next addend, exclusive. */
  let room = Number.POSITIVE_INFINITY;
  let index = start;
  let end = start;
  while (index < words.length) {
    const word = words[index] ?? '';
    if (JOINERS.has(word)) {
      if (end === start || !isNumberWord(words, index + 1, true)) break;
      index += 1;
      continue;
    }
    const pair = PAIRS.get(word)?.[nextWord(words, index)];
    const addend = pair ?? addendAt(words, index, end > start);
    if (addend !== undefined) {
      if (addend >= room) return 'malformed';
      hundreds += addend;
      room = roomAfter(addend, word, pair !== undefined);
      index = pair === undefined ? index + 1 : afterNextWord(words, index);
    } else if (mayStand(HUNDREDS.get(word), end > start)) {
      if (hundreds >= 100) return 'malformed';
      hundreds = Math.max(1, hundreds) * 100;
      room = 100;
      index += 1;
    } else if (mayStand(THOUSANDS.get(word), end > start)) {
      if (total > 0) return 'malformed';
      total = Math.max(1, hundreds) * 1000;
      hundreds = 0;
      room = 1000;
      index += 1;
    } else break;
    end = index;
  }
  return end === start ? undefined : { value: total + hundreds, end };
}

function mayStand(begins: boolean | undefined, inside: boolean): boolean {
  return begins !== undefined && (begins || inside);
}

/**
 * Twenty leaves room for one to nine; soixante and quatre-vingt for up to nineteen; a unit or a
 * teen for nothing.
 */
function roomAfter(addend: number, word: string, isPair: boolean): number {
  const room = isPair || !PAIRS.has(word) ? ROOM.get(word) : undefined;
  return room ?? (addend >= 20 ? 10 : 0);
}

function addendAt(words: readonly string[], index: number, inside: boolean): number | undefined {
  const word = words[index] ?? '';
  const isArticle = ARTICLES.has(word);
  if (!isArticle && !ONES.has(word)) return ADDENDS.get(word);
  const next = words[index + 1] ?? '';
  if (inside) return isArticle ? undefined : 1;
  if (MULTIPLIERS.has(next)) return 1;
  const counts = COUNTING.some(
    (one) =>
      one.word === word &&
      /^\p{L}/u.test(next) &&
      !one.notBefore.includes(next) &&
      !one.notAfter.includes(words[index - 1] ?? ''),
  );
  return counts ? 1 : undefined;
}

function isNumberWord(words: readonly string[], index: number, inside: boolean): boolean {
  return addendAt(words, index, inside) !== undefined && !ARTICLES.has(words[index] ?? '');
}

function nextWord(words: readonly string[], index: number): string {
  const next = words[index + 1] ?? '';
  return next === '-' ? (words[index + 2] ?? '') : next;
}

function afterNextWord(words: readonly string[], index: number): number {
  return words[index + 1] === '-' ? index + 3 : index + 2;
}
