import type { Language } from '../model/language.ts';
import type { Gender } from './grammar.ts';
import { packOf } from './languages.ts';
import { REGISTERED } from './registered.ts';

/** A rank in figures: 2nd, 11th, 21st; 2e, 1er, 1re. `rank` is a whole number from 1. */
export function formatOrdinal(rank: number, language: Language, gender: Gender = 'masculine'): string {
  return packOf(language).ordinals.inFigures(rank, gender);
}

/** A rank from 1 to 10 in words: second, deuxième, première. Higher ranks in figures. */
export function ordinalWord(rank: number, language: Language, gender: Gender = 'masculine'): string {
  return packOf(language).ordinals.inWords(rank, gender) ?? formatOrdinal(rank, language, gender);
}

const RANK_OF_WORD: ReadonlyMap<string, number> = new Map(
  REGISTERED.flatMap(({ ordinals }) => Object.entries(ordinals.words)),
);

/** What follows a rank in figures, in any language: `st`, `ème`. */
export const ORDINAL_ENDINGS: string = [...new Set(REGISTERED.flatMap(({ ordinals }) => ordinals.endings))]
  .sort((a, b) => b.length - a.length)
  .join('|');

const IN_FIGURES = new RegExp(`^(\\d{1,4})(?:${ORDINAL_ENDINGS})$`, 'u');

/**
 * The rank a text names, in any language: "second largest" is 2, "3e rang" is 3. Undefined if it
 * names none, or several different ones.
 */
export function readOrdinal(text: string): number | undefined {
  const ranks = new Set<number>();
  for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const digits = IN_FIGURES.exec(token)?.[1];
    const rank = digits === undefined ? RANK_OF_WORD.get(token) : Number(digits);
    if (rank !== undefined && rank > 0) ranks.add(rank);
  }
  const [only] = ranks;
  return ranks.size === 1 ? only : undefined;
}
