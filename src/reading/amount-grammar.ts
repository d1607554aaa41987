import type { Hedge } from '../model/quantity.ts';
import { type AmountCursor, peek, take } from './amount-cursor.ts';
import { type AmountEnd, beginsEnd, readEnd } from './amount-end.ts';
import type { AmountToken } from './amount-tokens.ts';
import {
  AFTER_MONEY,
  BEFORE_AMOUNT,
  ESTIMATE_NOTES,
  HEDGES_BEFORE,
  RANGE_FRAMES,
  RANGE_WORDS,
} from './amount-words.ts';
import { afterCountedWords } from './counted-words.ts';
import { hedgeAfter } from './hedge-after.ts';
import { phraseFinder } from './phrase.ts';

/*
 * amount   = { word before | hedge | frame } end [ link end ] { after } [ "." ]
 * end      = [ minus ] [ currency sign ] [ minus ] number [ "+" ] [ scale ] { currency } [ measure ]
 * after    = hedge | estimate note | footnote | words after money | what is counted
 *
 * Each token is in one of these, or the text is no amount.
 */

export interface Amount {
  readonly hedge: Hedge;
  readonly first: AmountEnd;
  readonly second?: AmountEnd;
  /** Whether a dash joins the two ends. */
  readonly dashed: boolean;
  /** Every phrase that was read, for what they say about the language. */
  readonly phrases: readonly string[];
  /** Whether a word that is no hedge stands before the number, and whether anything follows it. */
  readonly led: boolean;
  readonly followed: boolean;
}

/** The tokens from `at` up to `until`, which are no part of an amount. */
export interface Unread {
  readonly at: number;
  readonly until: number;
}

/** What the unit of a fact decides of the grammar. */
export interface Counted {
  readonly kind: 'things' | 'money' | 'measure';
  /** The words of the unit's own noun, in lower case. */
  readonly own: ReadonlySet<string>;
}

type Before =
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'frame'; readonly link: string }
  | { readonly kind: 'word' };

const beforeAmount = phraseFinder<Before>([
  ...HEDGES_BEFORE.map(([phrase, hedge]) => [phrase, { kind: 'hedge', hedge }] as const),
  ...BEFORE_AMOUNT.map((phrase) => [phrase, { kind: 'word' }] as const),
  ...RANGE_FRAMES.map(([open, link]) => [open, { kind: 'frame', link }] as const),
]);
const estimateNote = phraseFinder<Hedge>(ESTIMATE_NOTES.map((note) => [note, 'estimated']));
const afterMoney = phraseFinder(AFTER_MONEY.map((phrase) => [phrase, true]));

/** The amount that the tokens are, or those at which they stop being one. */
export function parseAmount(tokens: readonly AmountToken[], counted: Counted): Amount | Unread {
  const cursor: AmountCursor = { tokens, at: 0, phrases: [] };
  const { hedges, led, link } = readBefore(cursor);
  const first = readEnd(cursor, counted.own);
  if (first === undefined) return { at: cursor.at, until: beforeNumber(cursor) };
  const second = readSecond(cursor, first, counted, link);
  if (second === undefined && link !== undefined) return { at: cursor.at, until: tokens.length };
  const dashed = second !== undefined && tokens[first.next]?.kind === 'sign';
  const { at } = cursor;
  hedges.push(...readAfter(cursor, second ?? first, counted));
  if (cursor.at < tokens.length) return { at: cursor.at, until: tokens.length };
  if (first.plus) hedges.push('at-least');
  const hedge = oneHedge(hedges);
  if (hedge === undefined || (second && (first.plus || second.plus))) return { at, until: tokens.length };
  return {
    hedge,
    first,
    ...(second && { second }),
    dashed,
    phrases: cursor.phrases,
    led,
    followed: at < tokens.length,
  };
}

function readBefore(cursor: AmountCursor): { hedges: Hedge[]; led: boolean; link: string | undefined } {
  const hedges: Hedge[] = [];
  let led = false;
  let link: string | undefined;
  while (link === undefined && !beginsEnd(cursor)) {
    const found = take(cursor, beforeAmount);
    if (found === undefined) break;
    if (found.kind === 'word') led = true;
    if (found.kind === 'frame') link = found.link;
    if (found.kind === 'hedge') {
      hedges.push(found.hedge);
      passPoint(cursor);
    }
  }
  return { hedges, led, link };
}

/** The point of an abbreviated hedge: "approx. 500". */
function passPoint(cursor: AmountCursor): void {
  const [point, next] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  if (point?.text === '.' && point.attached && next?.attached === false) cursor.at += 1;
}

/** A single token if a number follows it: "several" of "several 500". */
function beforeNumber({ tokens, at }: AmountCursor): number {
  return tokens[at + 1]?.kind === 'number' && tokens[at]?.kind === 'word' ? at + 1 : tokens.length;
}

/** Numbers in words are no ends of a range with a dash: "cinq-cents" and "five–hundred" are one number, if any. */
function readSecond(
  cursor: AmountCursor,
  first: AmountEnd,
  { own }: Counted,
  link: string | undefined,
): AmountEnd | undefined {
  const word = peek(cursor);
  const joins = link === undefined ? RANGE_WORDS.includes(word) : word === link;
  const [dash, next] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  // "5-6" and "5 – 6", but not "5 -6".
  if (!joins || (dash?.kind === 'sign' && dash.attached !== next?.attached)) return undefined;
  const before = cursor.at;
  cursor.phrases.push(word);
  cursor.at += 1;
  const end = readEnd(cursor, own);
  const isInWords = [first, end].some((each) => each?.number.kind === 'words');
  if (end !== undefined && !(dash?.kind === 'sign' && isInWords)) return end;
  cursor.at = before;
  return undefined;
}

/** Passes all that may follow the number, and gives the hedges in it. */
function readAfter(cursor: AmountCursor, last: AmountEnd, counted: Counted): readonly Hedge[] {
  const hedges: Hedge[] = [];
  const bare = last.scaleWord === undefined && last.measure === undefined;
  const hasNoun = counted.kind === 'things' || (counted.kind === 'measure' && last.measure !== undefined);
  for (let before = -1; before < cursor.at; ) {
    before = cursor.at;
    const hedge = take(cursor, hedgeAfter) ?? take(cursor, estimateNote);
    if (hedge !== undefined) hedges.push(hedge);
    else if (counted.kind === 'money' && take(cursor, afterMoney)) continue;
    else if (hasNoun)
      cursor.at = afterCountedWords(cursor.tokens, cursor.at, bare && cursor.at === last.next, counted.own);
  }
  passFootnote(cursor);
  if (peek(cursor) === '.' && cursor.at === cursor.tokens.length - 1) cursor.at += 1;
  return hedges;
}

/** At the very end: a raised figure behind a word, a mark such as `*`, or a number in square brackets. */
function passFootnote(cursor: AmountCursor): void {
  const { tokens, at } = cursor;
  const rest = tokens.slice(at);
  const printed = rest.map((token) => token.printed).join('');
  const isAttached = rest.every((token) => token.attached);
  const afterWord = tokens[at - 1]?.kind === 'word';
  const isNote =
    /^(?:\*{1,3}|[†‡§]|\[\d{1,2}\])\.?$/u.test(printed) || (afterWord && /^[¹²³⁰⁴-⁹]{1,2}\.?$/u.test(printed));
  if (isNote && isAttached) cursor.at = tokens.length;
}

/** The one hedge that several make together; undefined if they contradict each other. */
function oneHedge(hedges: readonly Hedge[]): Hedge | undefined {
  const distinct = new Set(hedges);
  const [only = 'exact'] = distinct;
  if (distinct.size <= 1) return only;
  return distinct.size === 2 && distinct.has('about') && distinct.has('estimated') ? 'estimated' : undefined;
}
