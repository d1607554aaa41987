import type { Phrases, PrintedVocabulary } from '../language/printed-vocabulary.ts';

/** A number, a word or a sign as a document prints it. */
export interface PrintedToken {
  readonly kind: 'number' | 'word' | 'sign';
  /** Folded and in lower case. */
  readonly text: string;
  /** Folded, with its capitals. */
  readonly raw: string;
  /** Offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before it. */
  readonly isAttached: boolean;
}

/** The longest text that is read as one passage. */
const LONGEST = 100_000;

/**
 * Folds what readers see as the same: kinds of spaces, apostrophes, quotation marks, hyphens and
 * dashes. Every character becomes exactly one, so offsets don't change.
 */
export function fold(text: string): string {
  // Most texts have none of them, and are read a million at a time.
  if (!/[\t\u00a0\u00ab\u00bb\u02bc\u2000-\u2212]/.test(text)) return text;
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * The tokens of a text. Digits that the language's marks join are one number. Apostrophes part
 * words and are no tokens; superscripts, which number footnotes, are none either.
 */
export function printedTokens(text: string, { decimalMark, groupMarks }: PrintedVocabulary): readonly PrintedToken[] {
  const folded = fold(text.slice(0, LONGEST));
  const group = `[${groupMarks.join('')}]`;
  const decimal = `[${decimalMark}]`;
  const number = `\\d{1,3}(?:${group}\\d{3}){1,12}(?!\\d)(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  const pattern = new RegExp(`(?<number>${number})|(?<word>\\p{L}+)|(?<sign>[^\\p{L}\\p{N}\\s'])`, 'gu');
  let last = 0;
  return [...folded.matchAll(pattern)].map((match) => {
    const [raw] = match;
    const token: PrintedToken = {
      kind: match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'sign',
      text: raw.toLowerCase(),
      raw,
      start: match.index,
      end: match.index + raw.length,
      isAttached: match.index === last && match.index > 0,
    };
    last = token.end;
    return token;
  });
}

/** A phrase found among tokens, with its meaning and how many tokens it takes. */
export interface FoundPhrase<T> {
  readonly meaning: T;
  readonly length: number;
}

const LONGEST_PHRASE = 6;

/** Tokens that a phrase may take, with the hyphens and full stops between its words: "U.S. dollars". */
const LONGEST_WRITTEN = 3 * LONGEST_PHRASE;

/** The words that begin phrases of a table, and how many its longest has. */
interface Beginnings {
  readonly first: ReadonlySet<string>;
  readonly longest: number;
}

const BEGINNINGS = new WeakMap<Phrases<unknown>, Beginnings>();

function beginningsOf(table: Phrases<unknown>): Beginnings {
  const known = BEGINNINGS.get(table);
  if (known !== undefined) return known;
  const phrases = Object.keys(table).map((phrase) => phrase.split(' '));
  const longest = phrases.reduce((most, { length }) => Math.max(most, length), 0);
  const beginnings = {
    first: new Set(phrases.map(([first = '']) => first)),
    longest: Math.min(longest, LONGEST_PHRASE),
  };
  BEGINNINGS.set(table, beginnings);
  return beginnings;
}

/**
 * The longest phrase of a table that begins at a token and ends before another, or at the end.
 * Hyphens between its words don't count.
 */
export function phraseAt<T>(
  tokens: readonly PrintedToken[],
  at: number,
  table: Phrases<T>,
  before = tokens.length,
): FoundPhrase<T> | undefined {
  const { first, longest } = beginningsOf(table);
  if (!first.has(tokens[at]?.text ?? '')) return undefined;
  let found: FoundPhrase<T> | undefined;
  let words = '';
  const end = Math.min(before, at + LONGEST_WRITTEN);
  for (let next = at, count = 0; count < longest && next < end; next += 1) {
    const token = tokens[next];
    if (token === undefined || (token.text === '-' && next === at)) break;
    if (token.text === '-' || (token.text === '.' && token.isAttached && next > at)) continue;
    words = words === '' ? token.text : `${words} ${token.text}`;
    count += 1;
    const meaning = Object.hasOwn(table, words) ? table[words] : undefined;
    if (meaning !== undefined) found = { meaning, length: next + 1 - at };
  }
  return found;
}

/** The longest phrase of a table that ends just before a token. */
export function phraseBefore<T>(
  tokens: readonly PrintedToken[],
  before: number,
  table: Phrases<T>,
): FoundPhrase<T> | undefined {
  for (let at = Math.max(0, before - LONGEST_PHRASE); at < before; at += 1) {
    const found = phraseAt(tokens, at, table, before);
    if (found?.length === before - at) return found;
  }
  return undefined;
}

const AS_PHRASES = new WeakMap<readonly string[], Phrases<true>>();

export function asPhrases(words: readonly string[]): Phrases<true> {
  const phrases = AS_PHRASES.get(words) ?? Object.fromEntries(words.map((word) => [word, true] as const));
  AS_PHRASES.set(words, phrases);
  return phrases;
}
