import type { DateParts, Found } from './date-parts.ts';
import type { PrintedToken } from './printed-tokens.ts';
import { isYear } from './year.ts';

type Day = Required<DateParts>;

const SHORT = /^\d{1,2}$/;
const BOTH = /^(\d{1,2})\.(\d{1,2})$/;

/**
 * The days that a date in digits may mean: 2012-03-22, 22/3/2012 and 22.03.2012 mean one, 3/5/2012
 * two, since both orders of day and month are written.
 */
export function numericDaysAt(tokens: readonly PrintedToken[], at: number): Found<readonly Day[]> | undefined {
  const found = yearFirstAt(tokens, at) ?? yearLastAt(tokens, at);
  return found !== undefined && found.value.length > 0 ? found : undefined;
}

function yearFirstAt(tokens: readonly PrintedToken[], at: number): Found<readonly Day[]> | undefined {
  const [year, sign, month, sign2, day] = tokens.slice(at, at + 5);
  if (!isYear(year?.text ?? '') || !isJoin(sign, sign2) || !areJoined([sign, month, sign2, day])) return undefined;
  if (!/^\d\d$/.test(month?.text ?? '') || !/^\d\d$/.test(day?.text ?? '')) return undefined;
  return { value: asDay(year?.text, month?.text, day?.text), length: 5 };
}

function yearLastAt(tokens: readonly PrintedToken[], at: number): Found<readonly Day[]> | undefined {
  const [first, sign, second, sign2, year] = tokens.slice(at, at + 5);
  const [, day, month] = BOTH.exec(first?.text ?? '') ?? [];
  if (day !== undefined && sign?.text === '.' && isYear(second?.text ?? '') && areJoined([sign, second])) {
    return { value: inBothOrders(day, month, second?.text), length: 3 };
  }
  if (!SHORT.test(first?.text ?? '') || !SHORT.test(second?.text ?? '') || !isYear(year?.text ?? '')) return undefined;
  if (!isJoin(sign, sign2) || !areJoined([sign, second, sign2, year])) return undefined;
  return { value: inBothOrders(first?.text, second?.text, year?.text), length: 5 };
}

function inBothOrders(one?: string, other?: string, year?: string): readonly Day[] {
  return [...asDay(year, other, one), ...(Number(one) === Number(other) ? [] : asDay(year, one, other))];
}

function asDay(year?: string, month?: string, day?: string): readonly Day[] {
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= 31 ? [read] : [];
}

/** Whether two signs are the same, and one that joins the parts of a date. */
function isJoin(sign: PrintedToken | undefined, other: PrintedToken | undefined): boolean {
  return sign !== undefined && sign.text === other?.text && /^[-/.]$/.test(sign.text);
}

function areJoined(tokens: readonly (PrintedToken | undefined)[]): boolean {
  return tokens.every((token) => token?.isAttached === true);
}
