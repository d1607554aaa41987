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

/** The place that words name; a superlative alone; or the words by which they name no single place. */
export type SaidRank =
  | { readonly kind: 'rank' | 'superlative'; readonly rank: number }
  | { readonly kind: 'none'; readonly words: string };

/**
 * The place from the top that words name, in any language: "second largest" is 2, "3e rang" 3, "No.
 * 4" 4, and "largest" alone a superlative. "One of the two largest", "top ten", "second or third"
 * and "second smallest" say that they name none. Undefined if they say nothing of it.
 */
export function readRank(text: string): SaidRank | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|#/gu) ?? [];
  const joined = ` ${words.join(' ')} `;
  const ranks = [...new Set(words.flatMap((word) => rankOf(word) ?? []))];
  const several = NO_PLACE.find((phrase) => joined.includes(` ${phrase} `));
  if (several !== undefined) return { kind: 'none', words: several };
  const top = topIn(words);
  if (top !== undefined && (ranks.length === 0 || RANK_OF_WORD.has(top))) return { kind: 'none', words: top };
  if (ranks.length > 1) return { kind: 'none', words: text };
  const [rank = signedIn(words)] = ranks;
  if (rank !== undefined) return { kind: 'rank', rank };
  return SUPERLATIVES.some((phrase) => joined.includes(` ${phrase} `)) ? { kind: 'superlative', rank: 1 } : undefined;
}

function rankOf(word: string): number | undefined {
  const digits = IN_FIGURES.exec(word)?.[1];
  const rank = digits === undefined ? RANK_OF_WORD.get(word) : Number(digits);
  return rank !== undefined && rank > 0 ? rank : undefined;
}

const ORDINALS = REGISTERED.map(({ ordinals }) => ordinals);
const NO_PLACE = ORDINALS.flatMap(({ noPlace }) => noPlace);
const SUPERLATIVES = ORDINALS.flatMap(({ superlatives }) => superlatives);
const PLACE_SIGNS = new Set(['#', ...ORDINALS.flatMap(({ placeSigns }) => placeSigns)]);
const TOP_OF = new Set(ORDINALS.flatMap(({ topOf }) => topOf));

/** "top ten", "first 5", « les dix premiers ». */
function topIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => TOP_OF.has(word) && [words[index + 1], words[index - 1]].some(isNumber));
  return words[at];
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (/^\d+$/.test(word) || NUMBERS.has(word));
}

const NUMBERS = new Set(
  REGISTERED.flatMap(({ printed }) => Object.entries(printed.numbers))
    .filter(([, value]) => value > 1)
    .map(([word]) => word),
);

function signedIn(words: readonly string[]): number | undefined {
  const at = words.findIndex((word, index) => PLACE_SIGNS.has(word) && /^[1-9]\d{0,3}$/.test(words[index + 1] ?? ''));
  return at < 0 ? undefined : Number(words[at + 1]);
}
