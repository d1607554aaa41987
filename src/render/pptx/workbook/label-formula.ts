import { localeOf } from '../../../language/languages.ts';
import { formatNumber } from '../../../language/number.ts';
import { EN_DASH, MINUS } from '../../../language/typography-marks.ts';
import type { Language } from '../../../model/language.ts';
import type { Decimal } from '../../../values/decimal.ts';

/** A number of the sheet, and the expression over its cells that gives it. */
export interface SheetNumber {
  readonly value: Decimal;
  readonly expression: string;
}

/**
 * The formula that writes a label from the sheet's numbers, in the order in which the label states them: what stands
 * around them is kept, and they have the label's decimals and the language's signs, whatever those of the viewer's
 * spreadsheet. Undefined if the label does not state these numbers.
 *
 * TEXT is not used, since its codes depend on the spreadsheet's language. FIXED writes digits alike everywhere but for
 * one character, the decimal mark, which is replaced by its place; groups of digits are parted by place, too.
 */
export function labelFormula(text: string, numbers: readonly SheetNumber[], language: Language): string | undefined {
  const pieces: string[] = [];
  let reached = 0;
  for (const number of numbers) {
    const stated = statedNumber(text, reached, number, language);
    if (stated === undefined) return undefined;
    pieces.push(quoted(text.slice(reached, stated.wordStart)), signOf(stated, number));
    pieces.push(quoted(text.slice(stated.wordStart + stated.minus, stated.start)));
    pieces.push(digits(rounded(stated, number), stated.decimals, language));
    reached = stated.end;
  }
  pieces.push(quoted(text.slice(reached)));
  return pieces.filter((piece) => piece !== '').join('&');
}

/** A number as a text states it. */
interface StatedNumber {
  readonly start: number;
  readonly end: number;
  readonly decimals: number;
  /** Decimals to which it was rounded before it was rounded to those shown. */
  readonly before?: number;
  /** Where the word begins that the number is in: US$5M. A minus sign stands there. */
  readonly wordStart: number;
  /** Length of the minus sign that belongs to the number, in the text. */
  readonly minus: number;
  /** Whether the text has a minus sign of its own, whatever the cell's. */
  readonly keepsSign: boolean;
}

const MOST_DECIMALS = 15;
/** How many more decimals than the label a figure may be good to. */
const FINER = 6;

function statedNumber(
  text: string,
  from: number,
  { value }: SheetNumber,
  language: Language,
): StatedNumber | undefined {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index);
  const finer = Array.from({ length: FINER }, (_, index) => index + 1);
  const ways = [
    ...decimals.map((places) => ({ places })),
    ...finer.flatMap((more) => decimals.map((places) => ({ places, before: places + more }))),
  ];
  for (const { places, before } of ways as readonly { places: number; before?: number }[]) {
    const exact = before === undefined ? value : value.toDecimalPlaces(before);
    const written = formatNumber(exact.abs(), places, language);
    const start = indexOfNumber(text, written, from);
    if (start === -1) continue;
    const wordStart = startOfWord(text, from, start);
    const hasMinus = text.startsWith(MINUS, wordStart);
    if (exact.isNegative() && !hasMinus && /[1-9]/.test(written)) continue;
    const keepsSign = hasMinus && !exact.isNegative();
    return {
      start,
      end: start + written.length,
      decimals: places,
      ...(before !== undefined && { before }),
      wordStart,
      minus: hasMinus && !keepsSign ? MINUS.length : 0,
      keepsSign,
    };
  }
  return undefined;
}

/** Where a number stands by itself, not as part of a longer one; -1 if it does not. */
function indexOfNumber(text: string, number: string, from: number): number {
  for (let start = text.indexOf(number, from); start !== -1; start = text.indexOf(number, start + 1)) {
    const before = text.slice(from, start);
    const after = text.slice(start + number.length);
    if (!/\d[.,\s]?$/.test(before) && !/^[.,\s]?\d/.test(after)) return start;
  }
  return -1;
}

function startOfWord(text: string, from: number, start: number): number {
  const before = text.slice(from, start);
  const parts = [...before.matchAll(new RegExp(`[\\s${EN_DASH}]`, 'g'))];
  return from + ((parts.at(-1)?.index ?? -1) + 1);
}

function rounded({ before }: StatedNumber, { expression }: SheetNumber): string {
  return before === undefined ? expression : `ROUND(${expression},${before})`;
}

function signOf(stated: StatedNumber, number: SheetNumber): string {
  if (stated.keepsSign) return '';
  return `IF(ROUND(${rounded(stated, number)},${stated.decimals})<0,${quoted(MINUS)},"")`;
}

/** Groups of three digits that a number may have before the last. */
const GROUPS = [1, 2, 3];

function digits(expression: string, decimals: number, language: Language): string {
  const { decimalMark, groupMark } = localeOf(language);
  const plain = `FIXED(ABS(${expression}),${decimals},TRUE)`;
  const tail = decimals === 0 ? 0 : decimals + 1;
  const marked = decimals === 0 ? plain : `REPLACE(${plain},LEN(${plain})-${decimals},1,${quoted(decimalMark)})`;
  const grouped = (groups: number): string =>
    groups === 0
      ? marked
      : `REPLACE(${grouped(groups - 1)},LEN(${plain})-${tail + 3 * groups - 1},0,${quoted(groupMark)})`;
  return GROUPS.reduce(
    (shorter, groups) => `IF(LEN(${plain})>${tail + 3 * groups},${grouped(groups)},${shorter})`,
    marked,
  );
}

/** A text as a formula has it, or nothing. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}
