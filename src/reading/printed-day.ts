import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { DateParts, Found } from './date-parts.ts';
import { numericDaysAt } from './printed-numeric-day.ts';
import { asPhrases, type PrintedToken, phraseAt } from './printed-tokens.ts';
import { isYear } from './year.ts';

/** A date, and whether it stands by itself: a bare day doesn't. */
type Single = Found<DateParts> & { readonly isComplete: boolean };

/** A day without its month, which only the second end of a range gives. */
export function bareDayAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Single | undefined {
  const token = tokens[at];
  if (token === undefined || !isDay(token)) return undefined;
  const ending = isEnding(tokens[at + 1], vocabulary) ? 1 : 0;
  return { value: { day: Number(token.text) }, length: 1 + ending, isComplete: false };
}

/** A date in one of the orders in which it is written: 2012-03-22, 22/3/2012, March 22, 2012, 22 March 2012, March 2012, 2012. */
export function singleAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Single | undefined {
  const found =
    inDigitsAt(tokens, at) ??
    hyphenedAt(tokens, at, vocabulary) ??
    monthFirstAt(tokens, at, vocabulary) ??
    dayFirstAt(tokens, at, vocabulary) ??
    yearAloneAt(tokens, at, vocabulary);
  return found && { ...found, isComplete: true };
}

/** A date in digits that means one day only. */
function inDigitsAt(tokens: readonly PrintedToken[], at: number): Found<DateParts> | undefined {
  const found = numericDaysAt(tokens, at);
  const [day, ...others] = found?.value ?? [];
  return found === undefined || day === undefined || others.length > 0 ? undefined : { ...found, value: day };
}

function monthAt(tokens: readonly PrintedToken[], at: number, vocabulary: PrintedVocabulary): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const month = Object.hasOwn(vocabulary.months, token.text) ? vocabulary.months[token.text] : undefined;
  return vocabulary.areMonthsCapitalized && !/^\p{Lu}/u.test(token.raw) ? undefined : month;
}

/** "March 22, 2012", "March 2012", "August, 2020", "March 31st", "December". */
function monthFirstAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<DateParts> | undefined {
  const month = monthAt(tokens, at, vocabulary);
  if (month === undefined) return undefined;
  const next = tokens[at + 1]?.text === '.' && tokens[at + 1]?.isAttached ? at + 2 : at + 1;
  const token = tokens[next];
  const isOfYear = (index: number) => {
    const comma = tokens[index]?.text === ',' ? 1 : 0;
    const year = yearAt(tokens, index + comma, vocabulary);
    return year === undefined ? undefined : { year, length: index + comma + 1 - at };
  };
  if (token !== undefined && isDay(token) && !isScaled(tokens, next, vocabulary)) {
    const ending = isEnding(tokens[next + 1], vocabulary) ? 1 : 0;
    const date = { month, day: Number(token.text) };
    const year = isOfYear(next + 1 + ending);
    return year === undefined
      ? { value: date, length: next + 1 + ending - at }
      : { value: { ...date, year: year.year }, length: year.length };
  }
  const year = isOfYear(next);
  return year === undefined
    ? { value: { month }, length: 1 }
    : { value: { month, year: year.year }, length: year.length };
}

/** "22-Mar-12", "22-mars-2012". */
function hyphenedAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<DateParts> | undefined {
  const [day, sign, , sign2, year] = tokens.slice(at, at + 5);
  const month = monthAt(tokens, at + 2, vocabulary);
  if (day === undefined || !isDay(day) || month === undefined || year === undefined) return undefined;
  if (sign?.text !== '-' || sign2?.text !== '-' || !year.isAttached || !/^\d\d(?:\d\d)?$/.test(year.text))
    return undefined;
  const short = Number(year.text);
  const full = year.text.length > 2 ? short : short + (short < CENTURY_TURNS ? 2000 : 1900);
  return { value: { year: full, month, day: Number(day.text) }, length: 5 };
}

/** From here on, two digits are a year of the last century. */
const CENTURY_TURNS = 50;

/** "22 March 2012", "28 May, 2013", "1er mai 2013", "the 22nd of March". */
function dayFirstAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<DateParts> | undefined {
  const token = tokens[at];
  if (token === undefined || !isDay(token)) return undefined;
  let next = at + 1;
  if (isEnding(tokens[next], vocabulary)) next += 1;
  if (isArticle(tokens[next], vocabulary)) next += 1;
  const month = monthAt(tokens, next, vocabulary);
  if (month === undefined) return undefined;
  const after = tokens[next + 1]?.text === '.' && tokens[next + 1]?.isAttached ? next + 2 : next + 1;
  const comma = tokens[after]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens, after + comma, vocabulary);
  const date = { month, day: Number(token.text) };
  return year === undefined
    ? { value: date, length: next + 1 - at }
    : { value: { ...date, year }, length: after + comma + 1 - at };
}

/** The year that a token is, unless it is an amount. */
export function yearAt(tokens: readonly PrintedToken[], at: number, vocabulary: PrintedVocabulary): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !isYear(token.text)) return undefined;
  const isMoney = tokens[at - 1] !== undefined && /^[$€£¥]$/.test(tokens[at - 1]?.text ?? '');
  const next = tokens[at + 1];
  const isOther = next !== undefined && (/^[%$€£¥]$/.test(next.text) || (next.kind === 'word' && next.isAttached));
  return isMoney || isOther || isScaled(tokens, at, vocabulary) ? undefined : Number(token.text);
}

function yearAloneAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<DateParts> | undefined {
  const year = yearAt(tokens, at, vocabulary);
  return year === undefined ? undefined : { value: { year }, length: 1 };
}

function isScaled(tokens: readonly PrintedToken[], at: number, vocabulary: PrintedVocabulary): boolean {
  return (
    phraseAt(tokens, at + 1, vocabulary.scales) !== undefined ||
    phraseAt(tokens, at + 1, vocabulary.durations) !== undefined ||
    phraseAt(tokens, at + 1, asPhrases(vocabulary.percent)) !== undefined
  );
}

/** Whether a token may be the day of a month. */
export function isDay({ kind, text }: PrintedToken): boolean {
  return kind === 'number' && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

function isEnding(token: PrintedToken | undefined, { dayEndings }: PrintedVocabulary): boolean {
  return token?.isAttached === true && dayEndings.includes(token.text);
}

/** Whether a word may stand before a date or a part of it: “the”. */
export function isArticle(token: PrintedToken | undefined, vocabulary: PrintedVocabulary): boolean {
  return token?.kind === 'word' && vocabulary.dateArticles.includes(token.text);
}
