import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Part } from '../model/period.ts';
import type { DurationStep } from '../model/unit.ts';
import type { DateParts, Found } from './date-parts.ts';
import { bareDayAt, isArticle, isDay, singleAt, yearAt } from './printed-day.ts';
import { numberAt } from './printed-numbers.ts';
import { type MonthSpan, stretchAt } from './printed-stretch.ts';
import { asPhrases, type PrintedToken, phraseAt, phraseBefore, printedTokens } from './printed-tokens.ts';

interface Printed {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A date, a range of dates or a length of time up to the present, as a document prints it. */
export type PrintedDate = Printed &
  (
    | {
        readonly kind: 'date';
        readonly from: DateParts;
        /** The other end of a range. */
        readonly to?: DateParts;
        readonly relation?: 'since' | 'before' | 'after';
        readonly part?: Part;
        readonly isFiscal: boolean;
      }
    /** A season, a half or quarter of a year, a decade: the months of one of its spans, the ends included. */
    | { readonly kind: 'stretch'; readonly spans: readonly MonthSpan[] }
    /** 1 is Monday. */
    | { readonly kind: 'weekday'; readonly weekday: number }
    | { readonly kind: 'relative'; readonly years: number }
    | { readonly kind: 'window'; readonly count: number; readonly step: DurationStep }
  );

/** All dates that a text prints, in order. No two share a character. */
export function printedDates(text: string, vocabulary: PrintedVocabulary): readonly PrintedDate[] {
  const tokens = printedTokens(text, vocabulary);
  const found: PrintedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = dateAt(tokens, at, vocabulary);
    if (date === undefined) {
      at += 1;
      continue;
    }
    found.push(date.date);
    at += date.length;
  }
  return found;
}

function dateAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): { readonly date: PrintedDate; readonly length: number } | undefined {
  const place = (length: number) => ({ start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 });
  const relative = phraseAt(tokens, at, vocabulary.relativeYears);
  if (relative) {
    const date = { kind: 'relative' as const, years: relative.meaning, ...place(relative.length) };
    return { date, length: relative.length };
  }
  const window = windowAt(tokens, at, vocabulary);
  if (window) return { date: { kind: 'window', ...window.value, ...place(window.length) }, length: window.length };
  const stretch = stretchAt(tokens, at, vocabulary);
  if (stretch)
    return { date: { kind: 'stretch', spans: stretch.value, ...place(stretch.length) }, length: stretch.length };
  const range = rangeAt(tokens, at, vocabulary);
  if (range) {
    const { from, to } = range.value;
    const date: PrintedDate = {
      kind: 'date',
      from,
      ...(to !== undefined && { to }),
      ...aroundDate(tokens, at, at + range.length, vocabulary),
      ...place(range.length),
    };
    return { date, length: range.length };
  }
  const weekday = phraseAt(tokens, at, vocabulary.weekdays);
  if (weekday === undefined) return undefined;
  return { date: { kind: 'weekday', weekday: weekday.meaning, ...place(1) }, length: 1 };
}

/** Words around a date: a part of it, what relates to it, whether its years are fiscal. */
function aroundDate(
  tokens: readonly PrintedToken[],
  start: number,
  end: number,
  vocabulary: PrintedVocabulary,
): { readonly relation?: 'since' | 'before' | 'after'; readonly part?: Part; readonly isFiscal: boolean } {
  const hyphen = tokens[start - 1]?.text === '-' ? 1 : 0;
  const part = phraseBefore(tokens, start - hyphen, vocabulary.parts);
  let before = start - (part === undefined ? 0 : part.length + hyphen);
  const isFiscal = [-2, -1, 0, 1].some((step) => {
    const word = tokens[step < 0 ? before + step : end + step];
    return word !== undefined && vocabulary.fiscal.includes(word.text);
  });
  let relation = phraseBefore(tokens, before, vocabulary.relations);
  while (relation === undefined && isArticle(tokens[before - 1], vocabulary)) {
    before -= 1;
    relation = phraseBefore(tokens, before, vocabulary.relations);
  }
  return {
    isFiscal,
    ...(part !== undefined && { part: part.meaning }),
    ...(relation !== undefined && { relation: relation.meaning }),
  };
}

function windowAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<{ readonly count: number; readonly step: DurationStep }> | undefined {
  const isWindow = (index: number) => vocabulary.windows.includes(tokens[index]?.text ?? '');
  let next = at;
  let isBeside = isWindow(next);
  if (isBeside) next += 1;
  const number = numberAt(tokens, next, vocabulary);
  if (number === undefined) return undefined;
  next += number.length;
  if (!isBeside && isWindow(next)) {
    isBeside = true;
    next += 1;
  }
  const step = phraseAt(tokens, next, vocabulary.durations);
  const decades = step === undefined ? phraseAt(tokens, next, asPhrases(vocabulary.decades)) : undefined;
  const unit = step ?? decades;
  if (unit === undefined) return undefined;
  next += unit.length;
  if (!isBeside && isWindow(next)) {
    isBeside = true;
    next += 1;
  }
  if (!isBeside) return undefined;
  const count = number.value.toNumber() * (decades === undefined ? 1 : 10);
  return { value: { count, step: step?.meaning ?? 'year' }, length: next - at };
}

interface DateRange {
  readonly from: DateParts;
  readonly to?: DateParts;
}

function rangeAt(
  tokens: readonly PrintedToken[],
  at: number,
  vocabulary: PrintedVocabulary,
): Found<DateRange> | undefined {
  const first = singleAt(tokens, at, vocabulary) ?? bareDayAt(tokens, at, vocabulary);
  if (first === undefined) return undefined;
  const join = tokens[at + first.length];
  const isJoined =
    join !== undefined &&
    (join.text === '-' ||
      join.text === '/' ||
      vocabulary.rangeWords.includes(join.text) ||
      isBetween(tokens, at, join.text, vocabulary));
  const alone = first.isComplete ? { value: { from: first.value }, length: first.length } : undefined;
  if (!isJoined) return alone;
  const second = at + first.length + 1;
  const last = endAt(tokens, second, first.value, vocabulary);
  if (last === undefined) return alone;
  const from = { ...inherited(last.value, first.value), ...first.value };
  return { value: { from, to: last.value }, length: first.length + 1 + last.length };
}

/** What the first date of a range takes from the second: "March to July 2012", "1 to 31 August". */
function inherited(last: DateParts, first: DateParts): DateParts {
  return {
    ...(first.year === undefined && last.year !== undefined && { year: last.year }),
    ...(first.month === undefined && first.day !== undefined && last.month !== undefined && { month: last.month }),
  };
}

function isBetween(tokens: readonly PrintedToken[], at: number, word: string, vocabulary: PrintedVocabulary): boolean {
  return Object.entries(vocabulary.between).some(
    ([before, join]) => join === word && phraseBefore(tokens, at, { [before]: true }) !== undefined,
  );
}

function endAt(
  tokens: readonly PrintedToken[],
  at: number,
  first: DateParts,
  vocabulary: PrintedVocabulary,
): Found<DateParts> | undefined {
  const whole = singleAt(tokens, at, vocabulary);
  if (whole) return whole;
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const number = Number(token.text);
  if (first.year !== undefined && first.month === undefined && /^\d\d$/.test(token.text) && token.isAttached) {
    const year = first.year - (first.year % 100) + number;
    return year > first.year ? { value: { year }, length: 1 } : undefined;
  }
  if (first.day === undefined || first.month === undefined || !isDay(token)) return undefined;
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens, at + 1 + comma, vocabulary);
  return year === undefined
    ? { value: { month: first.month, day: number }, length: 1 }
    : { value: { year, month: first.month, day: number }, length: 2 + comma };
}
