import type { Hedge, Quantity, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { type Numeral, printedQuantity } from '../values/quantity.ts';
import { type AmountToken, amountTokens } from './amount-tokens.ts';
import {
  AREA_PATTERNS,
  BETWEEN,
  DECADE_WORDS,
  DURATION_OF_WORD,
  ELIDED_PATTERN,
  ESTIMATE_NOTES,
  FILLERS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  MINUS_WORDS,
  ONE_DECADE,
  OTHER_DURATIONS,
  OTHER_SCALE_BEFORE,
  PERCENT_PATTERN,
  RANGE_WORDS,
  SCALE_OF_WORD,
  TIMES_WORDS,
  UNCOUNTED,
  YEAR_PREPOSITIONS,
} from './amount-words.ts';
import { withoutCurrency } from './currency.ts';
import { isMonthName } from './months.ts';
import { HUNDRED_WORDS, numberInWords } from './number-words.ts';

const LONGEST = 400;

/**
 * The quantity a text states in any of the languages, as printed: "$17.2 million", "environ 16
 * millions de dollars", "four to six months", "about 2,500 to 3,000", "nearly a decade". Value,
 * hedge, range, scale and significant figures come from the text alone; `unit` says what is
 * counted.
 *
 * It never guesses. Undefined if there is no number, if there are several that don't form a range,
 * if a currency, percent sign or length of time contradicts the unit, or if two languages would
 * read it differently.
 */
export function readAmount(text: string, unit: Unit): Quantity | undefined {
  if (text.length > LONGEST || /[½¼¾⅓⅔±]/u.test(text)) return undefined;
  const plain = plainText(text);
  const { text: bare, allowed } = withoutCurrency(plain);
  if (!currencyFits(allowed, unit)) return undefined;
  if (PERCENT.test(bare) && unit.kind !== 'percent') return undefined;
  if (!areaFits(bare, unit)) return undefined;
  const tokens = amountTokens(bare.replace(PERCENTS, ' ').replace(AREA_MARKS, ' '));
  if (tokens === undefined || tokens.some((token) => UNCOUNTED.has(token.text))) return undefined;
  const signAfter = /\d ?(?:[$€£])/u.test(plain);
  const found = numerals(tokens, signAfter, allowed !== undefined);
  if (found === undefined) return undefined;
  const [first, second, ...more] = found;
  if (first === undefined || more.length > 0 || isDate(tokens, first)) return undefined;
  const last = second ?? first;
  if (second !== undefined && (isDate(tokens, second) || !isRangeBetween(tokens, first, second))) return undefined;
  if (!nounFits(tokens, last, unit)) return undefined;
  const hedge = hedgeAround(tokens, first.start, last.end);
  if (hedge === undefined || (hedge === 'exact' && MINUS_WORDS.has(tokens[first.start - 1]?.text ?? '')))
    return undefined;
  if (second === undefined) return printedQuantity(first.numeral, hedge, unit);
  return printedQuantity([shareScale(first.numeral, second.numeral), second.numeral], hedge, unit);
}

const PERCENT = new RegExp(`%|\\b(?:${PERCENT_PATTERN})\\b`, 'iu');
const PERCENTS = new RegExp(PERCENT, 'giu');
const ELIDED = new RegExp(`(?<!\\p{L})(${ELIDED_PATTERN})'`, 'giu');

interface FoundNumeral {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  /** Four plain digits, which may be a year. */
  readonly yearLike: boolean;
}

/** Normalises spaces and apostrophes and expands elisions: "d’environ" becomes "de environ". */
function plainText(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009\s]+/gu, ' ')
    .replaceAll('\u2019', "'")
    .replace(ELIDED, '$1e ')
    .trim();
}

function currencyFits(allowed: readonly string[] | undefined, unit: Unit): boolean {
  if (allowed === undefined) return true;
  return unit.kind === 'money' && allowed.includes(unit.currency);
}

const AREA_MARKS = new RegExp(`\\b(?:km(?:2|²)|(?:${AREA_PATTERNS.km2}|${AREA_PATTERNS.ha})\\b)`, 'giu');
const HECTARES = new RegExp(`^(?:${AREA_PATTERNS.ha})$`, 'iu');

function areaFits(text: string, unit: Unit): boolean {
  const marks = text.match(AREA_MARKS) ?? [];
  if (unit.kind !== 'area') return marks.every((mark) => /^ha$/i.test(mark));
  return marks.every((mark) => HECTARES.test(mark) === (unit.of === 'ha'));
}

/** All numbers in the text with their scales; undefined if one can't be read. */
function numerals(
  tokens: readonly AmountToken[],
  signAfter: boolean,
  money: boolean,
): readonly FoundNumeral[] | undefined {
  const words = tokens.map((token) => token.text);
  const found: FoundNumeral[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.kind === 'number') {
      const read = numeralInDigits(tokens, index, signAfter, money);
      if (read === undefined) return undefined;
      found.push(read);
      index = read.end;
      continue;
    }
    const decade = ONE_DECADE.has(words[index] ?? '') && DECADE_WORDS.has(words[index + 1] ?? '');
    if (decade) {
      const numeral: Numeral = { digits: '10', scale: 'one', place: 1 };
      found.push({ numeral, start: index, end: index + 1, yearLike: false });
      index += 1;
      continue;
    }
    const inWords = token?.kind === 'word' ? numberInWords(words, index) : undefined;
    if (inWords === 'malformed') return undefined;
    if (inWords === undefined) {
      index += 1;
      continue;
    }
    const scaled = scaleAfter(words, inWords.end);
    if (scaled === undefined) return undefined;
    const numeral = decades({ digits: String(inWords.value), scale: scaled.scale }, words[scaled.end]);
    found.push({ numeral, start: index, end: scaled.end, yearLike: false });
    index = scaled.end;
  }
  return found;
}

function numeralInDigits(
  tokens: readonly AmountToken[],
  index: number,
  signAfter: boolean,
  money: boolean,
): FoundNumeral | undefined {
  const token = tokens[index];
  const words = tokens.map(({ text }) => text);
  if (token === undefined || HUNDRED_WORDS.has(words[index + 1] ?? '')) return undefined;
  const next = money ? SCALE_OF_SIGN[words[index + 1] ?? ''] : undefined;
  const scaled = token.scale
    ? { scale: token.scale, decimalComma: false, end: index + 1 }
    : next
      ? { scale: next, decimalComma: true, end: index + 2 }
      : scaleAfter(words, index + 1);
  if (scaled === undefined) return undefined;
  const digits = asciiDigits(token.text, scaled.decimalComma, signAfter);
  if (digits === undefined) return undefined;
  const numeral = decades({ digits: token.negative ? `-${digits}` : digits, scale: scaled.scale }, words[scaled.end]);
  const yearLike = scaled.scale === 'one' && /^(?:19|20)\d\d$/.test(token.text) && !money;
  return { numeral, start: index, end: scaled.end, yearLike };
}

/** The scale letter set apart before a sign in French: 17,2 M$. */
const SCALE_OF_SIGN: Readonly<Record<string, Scale>> = { k: 'thousand', m: 'million', g: 'billion' };

interface ScaleAfter {
  readonly scale: Scale;
  readonly decimalComma: boolean;
  readonly end: number;
}

/**
 * The scale word at an index, also after a hyphen. Undefined if the word is another power of ten in
 * its language.
 */
function scaleAfter(words: readonly string[], index: number): ScaleAfter | undefined {
  const at = words[index] === '-' && SCALE_OF_WORD.has(words[index + 1] ?? '') ? index + 1 : index;
  const scale = SCALE_OF_WORD.get(words[at] ?? '');
  if (scale === undefined) return { scale: 'one', decimalComma: false, end: index };
  const other = OTHER_SCALE_BEFORE.get(words[at] ?? '');
  if (other !== undefined && words[at + 1] === other) return undefined;
  return { ...scale, end: at + 1 };
}

function decades(numeral: Numeral, next: string | undefined): Numeral {
  if (next === undefined || !DECADE_WORDS.has(next) || numeral.scale !== 'one' || numeral.digits.includes('.')) {
    return numeral;
  }
  return { digits: `${numeral.digits}0`, scale: 'one', place: 1 };
}

/**
 * Digits with `.` as the decimal mark and no grouping. "2,400" is grouped in English and a fraction
 * in French: before a scale word of a language with a decimal comma it is a fraction, before a
 * currency sign it is ambiguous, and otherwise it is grouped.
 */
function asciiDigits(printed: string, decimalComma: boolean, signAfter: boolean): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(printed)) return printed;
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(printed)) return printed.replaceAll(' ', '').replace(',', '.');
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(printed)) {
    const eitherWay = /^\d{1,3},\d{3}$/.test(printed);
    if (eitherWay && decimalComma) return printed.replace(',', '.');
    return eitherWay && signAfter ? undefined : printed.replaceAll(',', '');
  }
  return /^\d+,\d+$/.test(printed) ? printed.replace(',', '.') : undefined;
}

/**
 * A number next to a month's name, or a lone year after "in" or "since", is a date, not an amount.
 */
function isDate(tokens: readonly AmountToken[], found: FoundNumeral): boolean {
  const before = tokens[found.start - 1]?.text ?? '';
  const after = tokens[found.end]?.text ?? '';
  if (tokens[found.start]?.kind !== 'number') return false;
  return isMonthName(before) || isMonthName(after) || (found.yearLike && YEAR_PREPOSITIONS.has(before));
}

function isRangeBetween(tokens: readonly AmountToken[], first: FoundNumeral, second: FoundNumeral): boolean {
  const between = tokens.slice(first.end, second.start).map((token) => token.text);
  const [word] = between;
  if (word === undefined || between.length > 1) return false;
  if (RANGE_WORDS.has(word)) return true;
  const opening = tokens[first.start - 1]?.text;
  return BETWEEN.some(([between, and]) => word === and && opening === between);
}

/**
 * "$2.5 to $3 million": the first number takes the scale of the second, unless it is written in
 * full.
 */
function shareScale(first: Numeral, second: Numeral): Numeral {
  const inFull = /^\d{4,}/.test(first.digits);
  return first.scale === 'one' && second.scale !== 'one' && !inFull ? { ...first, scale: second.scale } : first;
}

/** Whether the word after the number fits its unit: no months for years, no "times" for a count. */
function nounFits(tokens: readonly AmountToken[], last: FoundNumeral, unit: Unit): boolean {
  const following = tokens.slice(last.end).map((token) => token.text);
  const word = following[0] === '-' ? following[1] : following[0];
  if (word === undefined) return true;
  if (OTHER_DURATIONS.has(word) || UNREAD_LETTERS.has(word)) return false;
  if (TIMES_WORDS.has(word)) return unit.kind === 'ratio';
  if (DECADE_WORDS.has(word)) return unit.kind === 'duration' && unit.step === 'year';
  const step = following.map((each) => DURATION_OF_WORD.get(each)).find((each) => each !== undefined);
  return step === undefined || unit.kind !== 'duration' || unit.step === step;
}

/** May be a scale or a unit: not read apart from the number without a currency. */
const UNREAD_LETTERS: ReadonlySet<string> = new Set(['k', 'm', 'g', 'b', 'bn', 'mn']);

/** The hedge around a number or range; undefined if two contradict each other. */
function hedgeAround(tokens: readonly AmountToken[], start: number, end: number): Hedge | undefined {
  const words = tokens.map((token) => token.text);
  const after = words.slice(end).join(' ');
  const behind = ESTIMATE_NOTES.some((note) => after.includes(note))
    ? 'estimated'
    : HEDGES_AFTER.find(([phrase]) => `${after} `.startsWith(`${phrase} `))?.[1];
  const ahead = hedgeBefore(words.slice(0, start));
  if (behind === undefined || ahead === behind) return ahead ?? behind ?? 'exact';
  if (ahead === undefined || (ahead === 'about' && behind === 'estimated')) return behind;
  return undefined;
}

function hedgeBefore(words: readonly string[]): Hedge | undefined {
  for (let end = words.length; end > 0; end -= 1) {
    const before = ` ${words.slice(0, end).join(' ')}`;
    const hedge = HEDGES_BEFORE.find(([phrase]) => before.endsWith(` ${phrase}`))?.[1];
    if (hedge !== undefined) return hedge;
    if (!FILLERS.has(words[end - 1] ?? '')) return undefined;
  }
  return undefined;
}
