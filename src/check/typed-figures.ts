import { namesIn } from '../facts/names.ts';
import { packOf } from '../language/languages.ts';
import { isMonthName } from '../language/months.ts';
import type { Language } from '../model/language.ts';
import type { Stretch } from '../model/stretch.ts';
import {
  DECADE_WORDS,
  DURATION_OF_WORD,
  LARGER_SCALES,
  LINKS,
  MEASURED_IN,
  PER_CENT,
  ROUND_NUMBERS,
  SCALE_OF_WORD,
} from '../reading/amount-words.ts';
import { coveredBy } from '../reading/covered.ts';
import { figurePhrasesIn, idiomsIn } from '../reading/figure-phrases.ts';
import { numberInWords } from '../reading/number-words.ts';
import type { Phrases } from '../reading/phrases.ts';

/** A figure that was typed by hand, and what its author should do. */
export interface TypedFigure extends Stretch {
  /** A multiple or a fraction ("doubled", "half of") may be backed by a claim; else a fact is needed. */
  readonly kind: 'amount' | 'multiple';
  /**
   * It has a currency, a percent sign, a scale or a unit, so that it can be nothing but an amount; or
   * it is a length of time.
   */
  readonly measured: 'amount' | 'time' | undefined;
  readonly hint: string;
}

/**
 * The figures typed in a text: digits that are not part of a name, phrases that state an amount
 * ("half of", "dozens", "one in five"), number words before a scale, a unit or a noun that is
 * counted ("two million", "dix pour cent", "six soldiers"), and number words of ten or more. Other
 * number words ("three issues") are words.
 *
 * @param known - the names, from `namePhrases`
 */
export function typedFigures(text: string, language: Language, known: Phrases | undefined): readonly TypedFigure[] {
  const isNamed = coveredBy([...namesIn(text, known), ...idiomsIn(text, language)]);
  const free = (stretch: Stretch) => !isNamed(stretch);
  const digits = [...text.matchAll(DIGITS)].map(stretchOf).filter(free);
  const phrases = figurePhrasesIn(text, language);
  const inMultiple = coveredBy(phrases.filter(({ kind }) => kind === 'multiple'));
  const numbers = numberWordFigures(text, language).filter((number) => !inMultiple(number));
  const inWords = [...numbers.map((phrase) => ({ ...phrase, kind: 'amount' as const })), ...phrases].filter(free);
  const figures = [
    ...ofOneDate(
      text,
      digits.map((digit) => {
        const whole = wholeFigure(text, digit);
        return { ...whole, kind: 'amount', measured: measureOf(text, whole), hint: digitHint(text, digit) };
      }),
    ),
    ...inWords.map((phrase) => ({
      ...phrase,
      measured: measureOf(text, phrase),
      hint: WORDS_HINT[phrase.kind],
    })),
  ];
  return merged(figures);
}

const WORDS_HINT = {
  amount: 'name the fact instead: {{its.id}}; what you plan is {{literal "…" because="a deadline"}}',
  multiple: 'test it by a claim, as in claims: [a.b >= 2 × c.d], or write the figure: {{ratio a.b c.d}}',
};

/** Figures that overlap are one, in order. What is an amount in part is one as a whole. */
function merged(figures: readonly TypedFigure[]): readonly TypedFigure[] {
  const result: TypedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || last.end <= figure.start) result.push(figure);
    else {
      const leading = last.kind === 'amount' ? last : figure;
      const end = Math.max(last.end, figure.end);
      const measured = [last, figure].some((each) => each.measured === 'amount')
        ? 'amount'
        : (last.measured ?? figure.measured);
      result[result.length - 1] = { ...leading, start: last.start, end, measured };
    }
  }
  return result;
}

/**
 * A stretch of digits with the marks inside it: 16.0, 24/7, 17 200. Fractions, enclosed and raised
 * digits and the signs for Roman numerals are digits too: ½, ⑫, ², Ⅻ.
 */
const DIGITS = /\p{N}+(?:[.,:/\u00A0\u202F]\p{N}+)*/gu;

/** What comes before digits and belongs to them: the rest of their word, a sign, a currency. */
const BEFORE_DIGITS = /(?:(?:CA|US|C|A)?[$€£¥]\s?|[~≈±<>]\s?|[\p{L}\p{N}\-\u2010\u2011]+)$/u;

/**
 * What comes after digits and belongs to them: the rest of their word, a scale, a percent sign, a
 * currency.
 */
const AFTER_DIGITS = new RegExp(
  `^(?:(?:[-\\u2010\\u2011]?[\\p{L}\\p{N}]+)+|\\s?(?:[%‰$€£]|(?:[kMG]\\s?)?[$€£]|(?:${PER_CENT.map(([per, cent]) => `${per}\\s?${cent}`).join('|')})(?!\\p{L})|(?:${[
    ...SCALE_OF_WORD.keys(),
    ...LARGER_SCALES,
  ].join('|')})(?!\\p{L})))`,
  'u',
);

/** The whole figure around some digits: all of C-17 or mid-2013, and of $16.0 million. */
function wholeFigure(text: string, { start, end }: Stretch): Stretch {
  const before = BEFORE_DIGITS.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  let last = end;
  for (;;) {
    const after = AFTER_DIGITS.exec(text.slice(last, last + REACH))?.[0] ?? '';
    if (after === '') return { start: start - before.length, end: last };
    last += after.length;
  }
}

const AMOUNTS = new RegExp(
  `[%‰\\p{Sc}]|(?<!\\p{L})(?:${[
    ...SCALE_OF_WORD.keys(),
    ...LARGER_SCALES,
    ...MEASURED_IN,
    ...PER_CENT.map(([per, cent]) => `${per}\\s?${cent}`),
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const TIMES = new RegExp(`(?<!\\p{L})(?:${[...DURATION_OF_WORD.keys()].join('|')})(?!\\p{L})`, 'iu');

/** What a figure, or the word after it, measures. */
function measureOf(text: string, { start, end }: Stretch): TypedFigure['measured'] {
  const next = /^[\s\u00A0\u202F-]*\p{L}+/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const whole = `${text.slice(start, end)}${next}`;
  return AMOUNTS.test(whole) ? 'amount' : TIMES.test(whole) ? 'time' : undefined;
}

/**
 * Joins day and year into one figure with the month between or before them: "1er janvier 2024",
 * "January 1, 2024".
 */
function ofOneDate(text: string, figures: readonly TypedFigure[]): readonly TypedFigure[] {
  const joined: TypedFigure[] = [];
  for (const figure of figures) {
    const day = joined.at(-1);
    const start = day && startOfDate(text, day, figure);
    if (day === undefined || start === undefined) joined.push(figure);
    else joined[joined.length - 1] = { ...day, start, end: figure.end };
  }
  return joined;
}

/**
 * The start of the date that two figures are the day and the year of; undefined if they are none.
 */
function startOfDate(text: string, day: Stretch, year: Stretch): number | undefined {
  const between = text.slice(day.end, year.start);
  const month = /^\s+(\p{L}+\.?)\s+$/u.exec(between)?.[1];
  if (month !== undefined) return isMonthName(month) ? day.start : undefined;
  if (!/^,?\s+$/.test(between)) return undefined;
  const before = /(\p{L}+\.?)\s+$/u.exec(text.slice(Math.max(0, day.start - REACH), day.start));
  return before !== null && isMonthName(before[1] ?? '') ? day.start - before[0].length : undefined;
}

/** How many characters to look at beside digits. */
const REACH = 40;

function digitHint(text: string, { start, end }: Stretch): string {
  const isWord =
    /\p{L}[-\u2010\u2011]?$/u.test(text.slice(Math.max(0, start - REACH), start)) ||
    /^[-\u2010\u2011]?\p{L}/u.test(text.slice(end, end + REACH));
  return isWord
    ? 'a name that holds a digit goes in names.yaml; a figure is named by its fact: {{its.id}}'
    : 'name the fact instead: {{its.id}}; a date is {{period its.id}}, a name goes in names.yaml, an idiom is {{literal "…" because="an idiom"}}';
}

function stretchOf(match: RegExpExecArray): Stretch {
  return { start: match.index, end: match.index + match[0].length };
}

interface Word extends Stretch {
  readonly text: string;
}

function numberWordFigures(text: string, language: Language): readonly Stretch[] {
  const words: readonly Word[] = [...text.matchAll(/\p{L}+|[-\u2010\u2011]|[^\p{L}\s]/gu)].map((match) => ({
    ...stretchOf(match),
    text: /^[\u2010\u2011]$/.test(match[0]) ? '-' : match[0].toLowerCase(),
  }));
  const plain = words.map((word) => word.text);
  const found: Stretch[] = [];
  for (let index = 0; index < words.length; index++) {
    const number = numberAt(plain, index, language);
    const first = words[index];
    if (!number || !first) continue;
    const last = lastOfFigure(plain, number.end) ?? (number.large ? number.end - 1 : undefined);
    const end = last === undefined ? undefined : words[last]?.end;
    if (last === undefined || end === undefined) continue;
    found.push({ start: first.start, end });
    index = last;
  }
  return found;
}

/** From this number on, number words are figures by themselves; style guides write them in digits. */
const LARGE = 10;

/**
 * A number that begins at a word: the index of the word after it, and whether it is large by
 * itself, in the language of the text ("seize" is sixteen in French only).
 */
function numberAt(
  words: readonly string[],
  index: number,
  language: Language,
): { end: number; large: boolean } | undefined {
  const word = words[index] ?? '';
  const previous = words[index - 1];
  if (PER_CENT.some(([per, cent]) => previous === per && (word === cent || word === `${cent}s`))) return undefined;
  if (ROUND_NUMBERS.has(word)) return { end: index + 1, large: false };
  const number = numberInWords(words, index);
  if (number === 'malformed') return { end: index + 1, large: false };
  return number && { end: number.end, large: number.value >= LARGE && isNumberWord(word, language) };
}

function isNumberWord(word: string, language: Language): boolean {
  const { addends, hundreds, thousands, ones, articles } = packOf(language).amounts.numbers;
  return (
    [addends, hundreds, thousands].some((table) => Object.hasOwn(table, word)) || [...ones, ...articles].includes(word)
  );
}

/**
 * The index of the last word of the scale or unit after a number, with or without a hyphen or a
 * preposition between them.
 */
function lastOfFigure(words: readonly string[], start: number): number | undefined {
  const link = LINKS.has(words[start] ?? '') ? start + 1 : start;
  const at = words[link - 1] === 'd' && words[link] === '’' ? link + 1 : link;
  const word = words[at] ?? '';
  if (PER_CENT.some(([per, cent]) => word === per && words[at + 1] === cent)) return at + 1;
  const measures = SCALE_OF_WORD.has(word) || LARGER_SCALES.has(word) || isUnit(word);
  return measures ? at : undefined;
}

function isUnit(word: string): boolean {
  return MEASURED_IN.has(word) || DURATION_OF_WORD.has(word) || DECADE_WORDS.has(word);
}
