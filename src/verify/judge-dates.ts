import { kindOf } from '../facts/kinds/kinds.ts';
import type { Fact } from '../model/fact.ts';
import type { CalendarDate, Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { type Backing, type BackingContext, backing, backingBy } from '../reading/backing.ts';
import type { PrintedDate } from '../reading/printed-dates.ts';
import { contains, firstDay, lastDay, overlaps } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { overlap, type Reading, within } from './reading.ts';

export interface JudgedDates {
  readonly differs?: string;
  readonly cut?: string;
  readonly unmarked: readonly string[];
  readonly doubts: readonly string[];
}

interface Dated {
  readonly key: 'date' | 'period' | 'as-of';
  readonly period: Period;
}

/**
 * Compares when a fact holds with what the document prints: an event's date with the cited words, a
 * period with the paragraph around them, a moment also with the date of the source.
 *
 * @param elsewhere - the dates of the whole document, by which an inference is borne out
 * @param isFurther - whether another citation comes first, which has to print the date
 */
export function judgeDates(
  fact: Fact,
  reading: Reading,
  source: Source,
  elsewhere: () => readonly PrintedDate[],
  isFurther: boolean,
): JudgedDates {
  const fields: Dated[] = [];
  if (fact.kind === 'event') fields.push({ key: 'date', period: fact.date });
  if (fact.period) fields.push({ key: 'period', period: fact.period });
  if (fact.asOf) fields.push({ key: 'as-of', period: fact.asOf });
  const judged = fields.map((field) => judgeDate(field, fact, reading, source, elsewhere, isFurther));
  const cut = fact.kind === 'event' ? cutDate(reading) : undefined;
  const differs = judged.map((each) => each.differs).find((each) => each !== undefined);
  return {
    ...(differs !== undefined && { differs }),
    ...(cut !== undefined && { cut }),
    unmarked: judged.flatMap((each) => each.unmarked),
    doubts: judged.flatMap((each) => each.doubts),
  };
}

/** A date of which the cited words are only a piece. */
function cutDate(reading: Reading): string | undefined {
  const cut = reading.dates.find((date) => date.kind === 'date' && overlap(date, reading) && !within(date, reading));
  return cut && reading.text.slice(cut.start, cut.end);
}

function judgeDate(
  { key, period }: Dated,
  fact: Fact,
  reading: Reading,
  source: Source,
  elsewhere: () => readonly PrintedDate[],
  isFurther: boolean,
): JudgedDates {
  const isMarked = fact.inferred.includes(key) || isFurther;
  const context = contextOf(key, reading, source);
  const own = reading.dates.filter((date) => overlap(date, reading));
  const { isEarlier: _previously, ...ofWords } = context;
  const inWords = backing(period, own, ofWords);
  if (isFurther && inWords === 'partly') return AGREED;
  const named = `${key} is ${writePeriod(period)}`;
  if (isAfterSource(key, period, fact, source)) return differing(`${named}, and the document is older`);
  if (inWords === 'printed') return AGREED;
  if (inWords === 'contradicted' && key !== 'as-of') {
    return differing(`${named}, and the words print ${textOf(own[0], reading)}`);
  }
  if (key === 'date') return isMarked ? borneOut(period, reading, source, elsewhere, context, named) : unmarked(key);
  const near = nearestDate(reading);
  const byNear = near === undefined ? 'absent' : backingBy(period, near, context);
  const inParagraph = backing(period, reading.dates, context);
  if (inParagraph === 'printed') {
    const isAmount = kindOf(fact).amount !== undefined;
    const isNearOther = isAmount && !isMarked && byNear === 'contradicted' && key === 'period' && hasYear(near);
    return isNearOther ? doubting(`${named}, and nearer stands ${textOf(near, reading)}`) : AGREED;
  }
  if (key === 'as-of' && !source.dateInferred && isOfSource(period, source)) return AGREED;
  if (isMarked) return borneOut(period, reading, source, elsewhere, context, named);
  return unmarked(key);
}

const AGREED: JudgedDates = { unmarked: [], doubts: [] };

function unmarked(key: string): JudgedDates {
  return { unmarked: [key], doubts: [] };
}

function differing(differs: string): JudgedDates {
  return { differs, unmarked: [], doubts: [] };
}

function doubting(doubt: string): JudgedDates {
  return { unmarked: [], doubts: [doubt] };
}

function contextOf(key: Dated['key'], reading: Reading, source: Source): BackingContext {
  const words = reading.tokens.filter((token) => within(token, reading.sentence)).map(({ text }) => text);
  const isEarlier = reading.vocabulary.earlier.some((word) => words.includes(word));
  const relations = Object.entries(reading.vocabulary.relations);
  const isLater = relations.some(([word, relation]) => relation === 'after' && words.includes(word));
  const written: CalendarDate | undefined = source.date.kind === 'date' ? source.date.date : undefined;
  return {
    isEvent: key === 'date',
    isEarlier,
    isLater,
    isWrittenInferred: source.dateInferred,
    ...(written !== undefined && { written }),
  };
}

/** Whether something in the document or the source's own date bears out what we infer. */
function borneOut(
  period: Period,
  reading: Reading,
  source: Source,
  elsewhere: () => readonly PrintedDate[],
  context: BackingContext,
  named: string,
): JudgedDates {
  const near = nearestDate(reading);
  const nearby: Backing = near === undefined ? 'absent' : backingBy(period, near, context);
  const inParagraph = backing(period, reading.dates, context);
  const isWhole =
    isOfSource(period, source) || backing(anchored(period), elsewhere(), { ...context, isEvent: true }) === 'printed';
  if (inParagraph === 'printed') return AGREED;
  if (inParagraph === 'partly') {
    const isNear = isWhole || period.kind === 'window' || isLastBefore(period, source);
    return isNear ? AGREED : doubting(`${named}, and the document prints only a part of it`);
  }
  if (nearby === 'contradicted') {
    return isOfSource(period, source) && near?.kind !== 'weekday'
      ? AGREED
      : doubting(`${named}, and the sentence prints ${textOf(near, reading)}`);
  }
  return isWhole ? AGREED : doubting(`${named}, and nothing in the document bears it out`);
}

/** Whether a month without its year is the last one of its name before the source, or the next after it. */
function isLastBefore(period: Period, source: Source): boolean {
  const anchor = anchored(period);
  const [last, written] = [lastDay(anchor), lastDay(source.date)];
  return last !== undefined && written !== undefined && Math.abs(written - last) < DAYS_OF_YEAR;
}

const DAYS_OF_YEAR = 365;

/** What the document must print for an open period or a part: the date it is counted from. */
function anchored(period: Period): Period {
  switch (period.kind) {
    case 'since':
    case 'after':
      return { kind: 'date', date: period.from };
    case 'before':
      return { kind: 'date', date: period.to };
    case 'part':
      return { kind: 'date', date: period.of };
    case 'date':
    case 'fiscal-year':
    case 'quarter':
    case 'range':
    case 'window':
    case 'unknown':
      return period;
    default:
      return period satisfies never;
  }
}

/** The date in the sentence that stands nearest to the cited words. */
function nearestDate(reading: Reading): PrintedDate | undefined {
  const distance = (date: PrintedDate) =>
    date.end <= reading.start ? reading.start - date.end : date.start - reading.end;
  return reading.dates
    .filter((date) => within(date, reading.sentence))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

function isOfSource(period: Period, source: Source): boolean {
  if (source.date.kind === 'unknown') return false;
  switch (period.kind) {
    case 'date':
      return contains(period, source.date) || contains(source.date, period);
    case 'since':
    case 'after':
      return contains({ kind: 'date', date: period.from }, source.date);
    case 'before':
      return contains({ kind: 'date', date: period.to }, source.date);
    case 'window':
      return contains({ kind: 'date', date: period.anchor }, source.date);
    case 'part':
    case 'quarter':
      return overlaps(period, source.date);
    case 'fiscal-year':
    case 'range':
    case 'unknown':
      return false;
    default:
      return period satisfies never;
  }
}

/** What has occurred, or was true, can't be later than the document that says so. */
function isAfterSource(key: Dated['key'], period: Period, fact: Fact, source: Source): boolean {
  if (key === 'period' || (fact.kind === 'event' && fact.status !== 'occurred')) return false;
  const [first, last] = [firstDay(period), lastDay(source.date)];
  return first !== undefined && last !== undefined && first > last;
}

function hasYear(date: PrintedDate | undefined): boolean {
  return date?.kind === 'date' && date.from.year !== undefined;
}

function textOf(date: PrintedDate | undefined, { text }: Reading): string {
  return date === undefined ? 'another date' : `“${text.slice(date.start, date.end)}”`;
}
