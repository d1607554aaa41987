import type { Language } from '../model/language.ts';

export type Gender = 'masculine' | 'feminine';

const ENGLISH_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const FRENCH_WORDS = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

/** A rank in figures: 2nd, 11th, 21st; 2e, 1er, 1re. `rank` is a whole number from 1. */
export function formatOrdinal(rank: number, language: Language, gender: Gender = 'masculine'): string {
  if (language === 'en') return `${rank}${englishEnding(rank)}`;
  if (rank === 1) return gender === 'feminine' ? '1re' : '1er';
  return `${rank}e`;
}

/** A rank from 1 to 10 in words: second, deuxième, première. Above that in figures. */
export function ordinalWord(rank: number, language: Language, gender: Gender = 'masculine'): string {
  if (language === 'fr' && rank === 1 && gender === 'feminine') return 'première';
  const words = language === 'en' ? ENGLISH_WORDS : FRENCH_WORDS;
  return words[rank - 1] ?? formatOrdinal(rank, language, gender);
}

function englishEnding(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th';
}

const RANK_OF_WORD: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_WORDS.map((word, index) => [word, index + 1] as const),
  ...FRENCH_WORDS.map((word, index) => [word, index + 1] as const),
  ['première', 1],
  ['seconde', 2],
]);

/**
 * The rank a text names, in English or French: "second largest" is 2, "3e rang" is 3. Undefined where it names none, or
 * more than one.
 */
export function readOrdinal(text: string): number | undefined {
  const ranks = new Set<number>();
  for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const digits = /^(\d{1,4})(?:st|nd|rd|th|er|re|e|ère|ème|ième)$/u.exec(token)?.[1];
    const rank = digits === undefined ? RANK_OF_WORD.get(token) : Number(digits);
    if (rank !== undefined && rank > 0) ranks.add(rank);
  }
  const [only] = ranks;
  return ranks.size === 1 ? only : undefined;
}
