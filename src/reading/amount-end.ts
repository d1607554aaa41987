import type { Scale } from '../model/quantity.ts';
import type { DurationStep } from '../model/unit.ts';
import { type AmountCursor, passHyphen, peek, take } from './amount-cursor.ts';
import type { AmountToken } from './amount-tokens.ts';
import {
  AFTER_SCALE,
  AREAS,
  DECADE_WORDS,
  DURATION_OF_WORD,
  ONE_DECADE,
  OTHER_SCALE_BEFORE,
  PERCENTS,
  SCALE_LETTERS,
  SCALE_OF_WORD,
  TIMES_WORDS,
} from './amount-words.ts';
import { type CurrencyMark, currencyAt, dollarCountryAt, isPlainDollar } from './currency.ts';
import { type NumberInWords, numberInWords } from './number-words.ts';
import { phraseFinder } from './phrase.ts';

/** What a number measures by the words behind it. */
export type Measure =
  | { readonly kind: 'percent' | 'ratio' | 'decade' }
  | { readonly kind: 'duration'; readonly step: DurationStep }
  | { readonly kind: 'area'; readonly of: 'km2' | 'ha' };

type EndNumber =
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly multiples: NumberInWords['multiples'] };

/** A number, or one end of a range, with what stands at it. */
export interface AmountEnd {
  /** Digits as printed, or the value of number words. */
  readonly number: EndNumber;
  readonly negative: boolean;
  /** "5+ million". */
  readonly plus: boolean;
  readonly scale: Scale;
  /** The scale in full; absent for a letter. */
  readonly scaleWord?: string;
  readonly currencies: readonly CurrencyMark[];
  /** On which side of the number a currency’s sign stands; a name or nothing stands on none. */
  readonly sign?: 'before' | 'behind';
  readonly measure?: Measure;
  /** Indexes of its first token, of its number, and of the token after it. */
  readonly start: number;
  readonly at: number;
  readonly next: number;
}

const measureAt = phraseFinder<Measure>([
  ...PERCENTS.map((phrase) => [phrase, { kind: 'percent' }] as const),
  ...AREAS.map(([phrase, of]) => [phrase, { kind: 'area', of }] as const),
  ...[...DURATION_OF_WORD].map(([word, step]) => [word, { kind: 'duration', step }] as const),
  ...[...DECADE_WORDS].map((word) => [word, { kind: 'decade' }] as const),
  ...[...TIMES_WORDS].map((word) => [word, { kind: 'ratio' }] as const),
]);

/**
 * Reads a number with its sign, currency, scale and measure. If it is none, the cursor stays at the
 * first token that doesn't fit.
 *
 * @param own - words of the fact's own unit, which are no currency and no measure
 */
export function readEnd(cursor: AmountCursor, own: ReadonlySet<string>): AmountEnd | undefined {
  const start = cursor.at;
  const outer = takeMinus(cursor, false);
  const ahead = takeSign(cursor);
  const negative = takeMinus(cursor, ahead !== undefined) || outer;
  const at = cursor.at;
  const number = takeNumber(cursor, ahead !== undefined);
  if (number === undefined || !passSpelling(cursor, number)) return undefined;
  const { scale, scaleWord, plus, isOther } = takeScale(cursor, number.kind, ahead !== undefined);
  if (isOther) return undefined;
  const named = ahead && isPlainDollar(ahead) ? undefined : takeCurrency(cursor, scaleWord, own);
  if (ahead?.kind === 'sign' && named?.kind === 'sign') return undefined;
  const isDollar = [ahead, named].some((mark) => mark !== undefined && isPlainDollar(mark));
  const country = isDollar ? takeMark(cursor, cursor.at, dollarCountryAt) : undefined;
  const behind = country ?? named ?? takeCurrency(cursor, scaleWord, own);
  if (ahead?.kind === 'sign' && behind?.kind === 'sign' && country === undefined) return undefined;
  const measure = takeMeasure(cursor, own);
  const following = cursor.tokens[cursor.at];
  if (following?.attached && (following.kind === 'word' || following.kind === 'number')) return undefined;
  const sign = ahead?.kind === 'sign' ? 'before' : behind?.kind === 'sign' ? 'behind' : undefined;
  return {
    number,
    negative,
    plus,
    scale,
    ...(scaleWord !== undefined && { scaleWord }),
    currencies: [ahead, named, behind].filter((mark) => mark !== undefined),
    ...(sign && { sign }),
    ...(measure && { measure }),
    start,
    at,
    next: cursor.at,
  };
}

/** Whether a number or the sign of a currency begins at the cursor: the A of "A$5" is no article. */
export function beginsEnd({ tokens, at }: AmountCursor): boolean {
  const token = tokens[at];
  if (token?.kind === 'number' || signAt(tokens, at)) return true;
  return token?.kind === 'word' && (isOneDecade(tokens, at) || wordsAt(tokens, at) !== undefined);
}

/** A hyphen or a minus sign, set close to the number or its currency. */
function takeMinus(cursor: AmountCursor, insideCurrency: boolean): boolean {
  const [token, next] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
  if (token === undefined || (token.text !== '-' && token.text !== '\u2212') || !next?.attached) return false;
  if (token.attached && !insideCurrency) return false;
  cursor.at += 1;
  return true;
}

function takeSign(cursor: AmountCursor): CurrencyMark | undefined {
  const mark = signAt(cursor.tokens, cursor.at);
  if (mark) cursor.at = mark.next;
  return mark;
}

/** The sign or the code of a currency; names follow their number. */
function signAt(tokens: readonly AmountToken[], at: number): CurrencyMark | undefined {
  const mark = currencyAt(tokens, at);
  return mark?.kind === 'name' ? undefined : mark;
}

function takeNumber(cursor: AmountCursor, afterSign: boolean): EndNumber | undefined {
  const { tokens, at } = cursor;
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  if (token.attached && !afterSign && previous && isPartOfAWord(previous)) return undefined;
  if (token.kind === 'number') {
    cursor.at += 1;
    return { kind: 'digits', text: token.text };
  }
  if (token.text === '.' && next?.kind === 'number' && next.attached && (afterSign || !token.attached)) {
    cursor.at += 2;
    return { kind: 'digits', text: `.${next.text}` };
  }
  if (isOneDecade(tokens, at)) {
    cursor.at += 1;
    return { kind: 'words', text: '1', multiples: [] };
  }
  const words = token.kind === 'word' ? wordsAt(tokens, at) : undefined;
  if (words === undefined || words === 'malformed') return undefined;
  cursor.at = words.end;
  return { kind: 'words', text: String(words.value), multiples: words.multiples };
}

/** Passes the number in its other spelling, "fifteen (15)", « 15 000 (quinze mille) ». False if it is another number. */
function passSpelling(cursor: AmountCursor, number: EndNumber): boolean {
  const before = cursor.at;
  if (peek(cursor) !== '(') return true;
  cursor.at += 1;
  const spelling = takeNumber(cursor, true);
  if (spelling === undefined || spelling.kind === number.kind || peek(cursor) !== ')') {
    cursor.at = before;
    return true;
  }
  const isSame = wholeDigits(spelling.text) === wholeDigits(number.text);
  if (isSame) cursor.at += 1;
  return isSame;
}

/** The digits of a whole number without the marks and spaces between its groups of three. */
function wholeDigits(text: string): string {
  return /^\d{1,3}(?:[^.]\d{3})+$/u.test(text) ? text.replace(/\D/gu, '') : text;
}

/** "A5" and "x5" hold no number; "d’5" does. */
function isPartOfAWord({ kind, printed }: AmountToken): boolean {
  return kind !== 'sign' && !/['\u2019]$/u.test(printed);
}

function isOneDecade(tokens: readonly AmountToken[], at: number): boolean {
  return ONE_DECADE.has(tokens[at]?.text ?? '') && DECADE_WORDS.has(tokens[at + 1]?.text ?? '');
}

function wordsAt(tokens: readonly AmountToken[], at: number): ReturnType<typeof numberInWords> {
  return numberInWords(
    tokens.map(({ text }) => text),
    at,
  );
}

interface TakenScale {
  readonly scale: Scale;
  readonly scaleWord?: string;
  readonly plus: boolean;
  /** The word is another power of ten in its language: "2 billions de". */
  readonly isOther: boolean;
}

function takeScale(cursor: AmountCursor, number: 'digits' | 'words', afterSign: boolean): TakenScale {
  const before = cursor.at;
  const plus = peek(cursor) === '+' && cursor.tokens[cursor.at]?.attached === true;
  if (plus) cursor.at += 1;
  passHyphen(cursor, (word) => SCALE_OF_WORD.has(word));
  const word = peek(cursor);
  const scale = SCALE_OF_WORD.get(word);
  if (scale !== undefined) {
    const isOther = OTHER_SCALE_BEFORE.get(word) === peek(cursor, 1);
    if (isOther) return { scale, plus, isOther };
    cursor.phrases.push(word);
    cursor.at += 1;
    return { scale, scaleWord: word, plus, isOther };
  }
  const letter = number === 'digits' ? scaleOfLetter(cursor, afterSign) : undefined;
  if (letter !== undefined) {
    cursor.at += 1;
    return { scale: letter, plus, isOther: false };
  }
  cursor.at = before;
  return { scale: 'one', plus: false, isOther: false };
}

function scaleOfLetter({ tokens, at }: AmountCursor, afterSign: boolean): Scale | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { attached, afterCurrency, beforeCurrency } = SCALE_LETTERS;
  const { printed } = token;
  if (token.attached && attached.has(printed)) return attached.get(printed);
  if (afterSign) return afterCurrency.get(printed);
  const behind = currencyAt(tokens, at + 1);
  return behind && behind.kind !== 'name' ? beforeCurrency.get(printed) : undefined;
}

/** The mark behind a number: "$5 million CAD" has one on each side, "5 $$" isn't read. */
function takeCurrency(
  cursor: AmountCursor,
  scaleWord: string | undefined,
  own: ReadonlySet<string>,
): CurrencyMark | undefined {
  if (own.has(peek(cursor))) return undefined;
  const linked = scaleWord !== undefined && AFTER_SCALE.has(peek(cursor));
  const link = peek(cursor);
  const mark = takeMark(cursor, cursor.at + (linked ? 1 : 0), currencyAt);
  if (mark !== undefined && linked) cursor.phrases.push(link);
  return mark;
}

/** The mark that begins at a token, perhaps in brackets: "$5 million (US)", "5 million (USD)". */
function takeMark(
  cursor: AmountCursor,
  from: number,
  markAt: (tokens: readonly AmountToken[], at: number) => CurrencyMark | undefined,
): CurrencyMark | undefined {
  const { tokens } = cursor;
  const isBracketed = tokens[from]?.text === '(';
  const start = isBracketed ? from + 1 : from;
  const mark = markAt(tokens, start);
  if (mark === undefined || (isBracketed && tokens[mark.next]?.text !== ')')) return undefined;
  cursor.phrases.push(phraseOf(tokens.slice(start, mark.next)));
  cursor.at = mark.next + (isBracketed ? 1 : 0);
  return mark;
}

function takeMeasure(cursor: AmountCursor, own: ReadonlySet<string>): Measure | undefined {
  if (own.has(peek(cursor))) return undefined;
  passHyphen(cursor, (word) => DURATION_OF_WORD.has(word) || DECADE_WORDS.has(word));
  return take(cursor, measureAt);
}

function phraseOf(tokens: readonly AmountToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
