import { Decimal } from 'decimal.js';
import { monthOf } from '../../language/months.ts';

/**
 * Whether a cell holds what was written into it, as a spreadsheet program may write it again: with other spaces, a
 * number with other marks, fewer decimals than it can show or a scale of ten, a date in another order.
 */
export function isSameCell(written: string, found: string): boolean {
  if (written === found) return true;
  const before = folded(written);
  const after = folded(found);
  return before === after || isSameNumber(before, after) || isSameDate(before, after);
}

/** Spaces of every width are one, and a line end is one of them. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

interface NumberCell {
  /** What stands around the digits: a currency, a percent sign. */
  readonly sign: string;
  /** Whether a power of ten stands behind the digits, so that zeros at their end are none of them. */
  readonly isScientific: boolean;
  /** With the point as decimal mark, and with the comma. */
  readonly readings: readonly Decimal[];
}

/** Spreadsheet programs show no fewer digits of a number that they shorten. */
const FEWEST_DIGITS = 6;

function isSameNumber(written: string, found: string): boolean {
  const before = numberIn(written);
  const after = numberIn(found);
  if (before === undefined || after === undefined || before.sign !== after.sign) return false;
  return before.readings.some((own) =>
    after.readings.some((read) => {
      if (own.equals(read)) return true;
      const digits = read.precision(!after.isScientific);
      return digits >= FEWEST_DIGITS && own.toSignificantDigits(digits).equals(read);
    }),
  );
}

function numberIn(text: string): NumberCell | undefined {
  const parts = /^(-?)([$€£]? ?)(\d[\d., '’]*?)(e[+-]\d{1,3})?( ?[%$€£]?)$/i.exec(text);
  if (parts === null) return undefined;
  const [, minus = '', before = '', digits = '', exponent = '', after = ''] = parts;
  const readings = (['.', ','] as const).flatMap((mark) => {
    const [whole = '', fraction = '', ...more] = digits.split(mark).map((part) => part.replace(/\D/g, ''));
    return more.length > 0 || whole === '' ? [] : [new Decimal(`${minus}${whole}.${fraction}0${exponent}`)];
  });
  return { sign: `${before}${after}`.trim(), isScientific: exponent !== '', readings };
}

/** A part that a date lacks is absent. */
interface DateCell {
  readonly year?: string;
  readonly month: number;
  readonly day?: number;
}

function isSameDate(written: string, found: string): boolean {
  const after = datesIn(found);
  return datesIn(written).some((own) => after.some((read) => isSame(own, read)));
}

/** A month alone may be written as its first day, and a day without a year in any year. */
function isSame(own: DateCell, read: DateCell): boolean {
  const sameYear = own.year === undefined || (read.year !== undefined && endsAlike(own.year, read.year));
  return sameYear && own.month === read.month && (own.day ?? 1) === (read.day ?? 1);
}

function endsAlike(one: string, other: string): boolean {
  return one.length === other.length ? one === other : one.endsWith(other) || other.endsWith(one);
}

/** Every order in which a spreadsheet writes a date or takes one: 22/03/2012, 3/22/12, 22-Mar-12, Mar-12. */
function datesIn(text: string): readonly DateCell[] {
  if (!/^\p{L}*\d/u.test(text.replace(/^\p{L}+\.?[ -]/u, ''))) return [];
  const parts = text.split(text.includes('/') ? /\// : /[ ,.-]+/).filter((part) => part !== '');
  if (/^[\d.,]+$/.test(text) && parts.length !== 3) return [];
  const [a = '', b = '', c = ''] = parts;
  const orders =
    parts.length === 3
      ? [
          [a, b, c],
          [c, b, a],
          [c, a, b],
        ]
      : parts.length === 2
        ? [
            ['', a, b],
            ['', b, a],
            [b, a, ''],
            [a, b, ''],
          ]
        : [];
  return orders.flatMap(([year = '', month = '', day = '']) => dateOf(year, month, day));
}

function dateOf(year: string, monthText: string, dayText: string): readonly DateCell[] {
  const month = /^\d{1,2}$/.test(monthText) ? Number(monthText) : (monthOf(monthText) ?? 0);
  const day = Number.parseInt(dayText, 10);
  const isYear = year === '' || /^(\d{2}|\d{4})$/.test(year);
  const isDay = dayText === '' || (/^\d{1,2}(\p{L}{1,3})?$/u.test(dayText) && day >= 1 && day <= 31);
  if (!isYear || !isDay || month < 1 || month > 12) return [];
  return [{ ...(year !== '' && { year }), month, ...(dayText !== '' && { day }) }];
}
