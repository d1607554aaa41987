import { packOf } from '../language/languages.ts';
import { REGISTERED } from '../language/registered.ts';
import type { Language } from '../model/language.ts';
import type { Hedge } from '../model/quantity.ts';
import { HEDGE_SPELLINGS, HEDGES_BEFORE } from './amount-words.ts';
import { foldedText } from './folded-text.ts';

/** A hedge that words end with: "more than". */
export interface HedgeBefore {
  readonly hedge: Hedge;
  /** Where it begins. */
  readonly index: number;
}

/**
 * Hedges as they are spelt in a text. The table of hedges separates what is elided or hyphenated.
 */
const SPELT = HEDGES_BEFORE.map(([phrase, hedge]) => ({ phrase: HEDGE_SPELLINGS.get(phrase) ?? phrase, hedge }));

const LETTER = /^\p{L}$/u;

/** Verbs that end as a hedge does: "they add up to". */
const ADDING = new RegExp(
  `(?<!\\p{L})(?:${REGISTERED.flatMap(({ figureWords }) => figureWords.adding).join('|') || '(?!)'})$`,
  'u',
);

/** The hedge, of any language, that a text ends with, white space aside. */
export function hedgeBefore(text: string): HedgeBefore | undefined {
  const end = foldedText(text).trimEnd();
  if (ADDING.test(end)) return undefined;
  const found = SPELT.find(({ phrase }) => end.endsWith(phrase) && isApart(phrase, end.at(-phrase.length - 1) ?? ''));
  return found && { hedge: found.hedge, index: end.length - found.phrase.length };
}

/** Whether a hedge is not just a part of a longer word. */
function isApart(phrase: string, neighbour: string): boolean {
  return !LETTER.test(neighbour) || !LETTER.test(phrase.charAt(0));
}

/** A figure without its own hedge, if the words before it end with one that means the same. */
export function withoutSecondHedge(words: string, figure: string, language: Language): string {
  const typed = hedgeBefore(words);
  if (typed === undefined) return figure;
  const { hedges, hedgesOfCounts } = packOf(language).figures;
  const own = [hedgesOfCounts[typed.hedge], hedges[typed.hedge]].find(
    (hedge) => hedge !== undefined && hedge !== '' && figure.toLowerCase().startsWith(`${hedge} `),
  );
  return own === undefined ? figure : figure.slice(own.length + 1);
}
