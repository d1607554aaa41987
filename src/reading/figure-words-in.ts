import { packOf } from '../language/languages.ts';
import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Language } from '../model/language.ts';
import type { Hedge } from '../model/quantity.ts';
import { numberAt } from './printed-numbers.ts';
import { type PrintedToken, phraseAt, printedTokens } from './printed-tokens.ts';

export const FIGURE_WORD_KINDS = ['scale', 'part', 'month', 'bound'] as const;

/** What a word says of a figure, whatever the language: a scale, a part, a month, a bound. */
export interface FigureWord {
  readonly kind: (typeof FIGURE_WORD_KINDS)[number];
  readonly meaning: string;
  /** As written. */
  readonly words: string;
}

/**
 * The words of a text that make a figure what it is and are no number: "billion", "half", "March",
 * "at least".
 */
export function figureWordsIn(text: string, language: Language): readonly FigureWord[] {
  const { printed } = packOf(language);
  const tokens = printedTokens(text, printed);
  const found: FigureWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const bound = boundAt(tokens, at, printed);
    if (bound !== undefined)
      found.push({ kind: 'bound', meaning: bound.meaning, words: wordsOf(tokens, at, bound.length) });
    const token = tokens[at];
    if (bound === undefined && token !== undefined) found.push(...wordAt(tokens, at, token, language));
    at += bound?.length ?? 1;
  }
  return found;
}

function wordAt(
  tokens: readonly PrintedToken[],
  at: number,
  token: PrintedToken,
  language: Language,
): readonly FigureWord[] {
  const { printed } = packOf(language);
  const word = (kind: FigureWord['kind'], meaning: number | undefined): readonly FigureWord[] =>
    meaning === undefined || Number.isNaN(meaning) ? [] : [{ kind, meaning: String(meaning), words: token.raw }];
  const isBehindNumber = tokens[at - 1]?.kind === 'number';
  return [
    ...word('scale', ownOf(printed.scales, token.text)),
    ...(isBehindNumber ? word('scale', ownOf(printed.scaleLetters, token.raw)) : []),
    ...word('part', partOf(token.text, language)),
    ...word('month', monthOf(token, printed)),
  ];
}

function partOf(word: string, language: Language): number | undefined {
  const { times, parts } = packOf(language).figureWords.factors;
  const part = ownOf(parts, word) ?? ownOf(parts, word.replace(/s$/, ''));
  if (part !== undefined) return 1 / part;
  const stem = Object.keys(times).find((start) => word.startsWith(start));
  return stem === undefined ? undefined : times[stem];
}

/** The month that a word names in full; an abbreviation may be another word. */
function monthOf(token: PrintedToken, { months, areMonthsCapitalized }: PrintedVocabulary): number | undefined {
  const month = ownOf(months, token.text);
  if (month === undefined || (areMonthsCapitalized && !/^\p{Lu}/u.test(token.raw))) return undefined;
  const isFull = Object.entries(months).every(([name, each]) => each !== month || name.length <= token.text.length);
  return isFull ? month : undefined;
}

const DIRECTION: Readonly<Partial<Record<Hedge, string>>> = {
  'at-least': 'up',
  over: 'up',
  'at-most': 'down',
  'less-than': 'down',
  'up-to': 'down',
};

/** A phrase before or behind a number that bounds it from below or above. */
function boundAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): { readonly meaning: string; readonly length: number } | undefined {
  const before = phraseAt(tokens, at, vocabulary.hedgesBefore);
  const next = at + (before?.length ?? 0);
  const isBefore = numberAt(tokens, next, vocabulary) !== undefined || tokens[next]?.kind === 'sign';
  const found = before !== undefined && isBefore ? before : phraseAt(tokens, at, vocabulary.hedgesAfter);
  const meaning = found && DIRECTION[found.meaning];
  return found === undefined || meaning === undefined ? undefined : { meaning, length: found.length };
}

function ownOf(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function wordsOf(tokens: readonly PrintedToken[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ raw }) => raw)
    .join(' ');
}
