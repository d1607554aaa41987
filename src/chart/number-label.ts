import { formatQuantity } from '../language/format-quantity.ts';
import type { Language } from '../model/language.ts';
import type { Quantity, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';
import { scaledDown } from '../values/scale.ts';

/**
 * A figure as a chart writes it: short, with its hedge, and in the chart's scale: "about $112M", "$0.5M" beside "$75M".
 */
export function numberLabel(quantity: Quantity, language: Language, exponent: number): string {
  const decimals = labelDecimals(quantity, exponent);
  const options = isScaled(quantity.unit) ? { scale: SCALES[exponent] ?? 'one', decimals } : { decimals };
  const { hedge, text } = formatQuantity(quantity, 'short', language, options);
  return hedge === '' ? text : `${hedge} ${text}`;
}

/** Units whose numbers are written in millions and billions. */
function isScaled({ kind }: Unit): boolean {
  return kind === 'money' || kind === 'count' || kind === 'area';
}

/**
 * A label is only as fine as a reader can compare (the precise figure is in the workbook): one decimal, or as many as
 * keep two significant digits of the smallest number in it, so that $0.25M doesn't become $0.3M.
 */
function labelDecimals(quantity: Quantity, exponent: number): number {
  const { low, high } = shown(quantity);
  const sizes = [low, high].filter((end) => !end.isZero()).map((end) => scaledDown(end, exponent).e);
  return Math.max(1, ...sizes.map((size) => 1 - size));
}

const SCALES: Readonly<Record<number, Scale>> = { 0: 'one', 6: 'million', 9: 'billion' };

/**
 * The number plotted, divided by ten to the `exponent`: as exact as it is known and a spreadsheet keeps it, so that a
 * chart's numbers add up to what the deck says. Its label is rounded.
 */
export function plotted(quantity: Quantity, exponent: number): Decimal {
  return scaledDown(quantity.stated.low, exponent).toSignificantDigits(SPREADSHEET_DIGITS);
}

/** Like `plotted`, for the upper end of a range. */
export function plottedHigh(quantity: Quantity, exponent: number): Decimal {
  return scaledDown(quantity.stated.high, exponent).toSignificantDigits(SPREADSHEET_DIGITS);
}

/** Digits that Excel keeps of a number. */
const SPREADSHEET_DIGITS = 15;

/** The size of a figure, for choosing a scale. */
export function magnitude(quantity: Quantity): number {
  return Decimal.max(quantity.stated.low.abs(), quantity.stated.high.abs()).toNumber();
}

/** The number a label prints, rounded as printed. */
export function printed(quantity: Quantity, exponent: number): Decimal {
  return scaledDown(shown(quantity).high, exponent).toDecimalPlaces(
    labelDecimals(quantity, exponent),
    Decimal.ROUND_HALF_UP,
  );
}

/** Whether the parts add up to their total if a reader adds the labels. */
export function addUpAsPrinted(parts: readonly Quantity[], total: Decimal, exponent: number): boolean {
  const sum = parts.reduce((all, part) => all.plus(printed(part, exponent)), new Decimal(0));
  return sum.eq(total);
}
