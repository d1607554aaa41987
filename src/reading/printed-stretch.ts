import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { CalendarDate } from '../model/period.ts';
import type { Found } from './date-parts.ts';
import { isArticle, yearAt } from './printed-day.ts';
import { numericDaysAt } from './printed-numeric-day.ts';
import { asPhrases, type PrintedToken, phraseAt, phraseBefore } from './printed-tokens.ts';

/** From a day, month or year to another, both included. */
export interface MonthSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * A season, a half or a quarter of a year ("spring 2012", "the second half of 2012"), a decade
 * ("1990s"), or one of two days (3/5/2012).
 */
export function stretchAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<readonly MonthSpan[]> | undefined {
  return decadeAt(tokens, at, vocabulary) ?? partOfYearAt(tokens, at, vocabulary) ?? eitherDayAt(tokens, at);
}

/** A day in digits in either order of day and month: 3/5/2012. */
function eitherDayAt(tokens: readonly PrintedToken[], at: number): Found<readonly MonthSpan[]> | undefined {
  const found = numericDaysAt(tokens, at);
  if (found === undefined || found.value.length < 2) return undefined;
  return { ...found, value: found.value.map((day) => ({ from: day, to: day })) };
}

function partOfYearAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<readonly MonthSpan[]> | undefined {
  const part = phraseAt(tokens, at, vocabulary.aroundDates.stretches);
  if (part === undefined) return undefined;
  let next = at + part.length;
  while (isArticle(tokens[next], vocabulary) || tokens[next]?.text === ',') next += 1;
  const year = yearAt(tokens, next, vocabulary);
  if (year === undefined) return undefined;
  const spans = part.meaning.map(([first, last]) => ({ from: monthOf(year, first), to: monthOf(year, last) }));
  return { value: spans, length: next + 1 - at };
}

/** A month counted from a year: 0 is the December before it, 13 the January after it. */
function monthOf(year: number, month: number): CalendarDate {
  const count = year * 12 + month - 1;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

const FIRST_OF_DECADE = /^(?:1[5-9]|20)\d0$/;

function decadeAt(
  tokens: readonly PrintedToken[],
  at: number,
  { aroundDates: { decadeEndings, decadeLeads } }: PrintedVocabulary,
): Found<readonly MonthSpan[]> | undefined {
  const [token, ending] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !FIRST_OF_DECADE.test(token.text)) return undefined;
  const year = Number(token.text);
  const value = [{ from: { year }, to: { year: year + 9 } }];
  if (ending?.isAttached === true && decadeEndings.includes(ending.text)) return { value, length: 2 };
  return phraseBefore(tokens, at, asPhrases(decadeLeads)) === undefined ? undefined : { value, length: 1 };
}
