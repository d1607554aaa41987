import { formatQuantity } from '../language/format-quantity.ts';
import type { Language } from '../model/language.ts';
import type { Quantity, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';
import { scaledDown } from '../values/scale.ts';

/** A figure as a chart writes it: short, with its hedge, all in the chart's own scale: "about $112M", "$0.5M" among "$75M". */
export function numberLabel(quantity: Quantity, language: Language, exponent: number): string {
  const decimals = labelDecimals(quantity, exponent);
  const options = isScaled(quantity.unit) ? { scale: SCALES[exponent] ?? 'one', decimals } : { decimals };
  const { hedge, text } = formatQuantity(quantity, 'short', language, options);
  return hedge === '' ? text : `${hedge} ${text}`;
}

/** Of what numbers are written in millions and billions. */
function isScaled({ kind }: Unit): boolean {
  return kind === 'money' || kind === 'count' || kind === 'area';
}

/**
 * A label says no more than a reader can compare (the finer figure stands in the sheet): one digit after the mark, or
 * so many that the number keeps two figures, so that $0.25M doesn't become $0.3M.
 */
function labelDecimals(quantity: Quantity, exponent: number): number {
  const size = scaledDown(shown(quantity).high.abs(), exponent);
  return size.isZero() ? 1 : Math.max(1, 1 - size.e);
}

const SCALES: Readonly<Record<number, Scale>> = { 0: 'one', 6: 'million', 9: 'billion' };

/** The number plotted, divided by ten to the exponent: the one that is shown, so that bar, cell and label agree. */
export function plotted(quantity: Quantity, exponent: number): Decimal {
  return scaledDown(shown(quantity).low, exponent);
}

/** As `plotted`, for the upper end of a range. */
export function plottedHigh(quantity: Quantity, exponent: number): Decimal {
  return scaledDown(shown(quantity).high, exponent);
}

/** The size of a figure, to choose a scale by. */
export function magnitude(quantity: Quantity): number {
  return Decimal.max(quantity.stated.low.abs(), quantity.stated.high.abs()).toNumber();
}

/** The number that a label prints, rounded as it is printed. */
export function printed(quantity: Quantity, exponent: number): Decimal {
  return plottedHigh(quantity, exponent).toDecimalPlaces(labelDecimals(quantity, exponent), Decimal.ROUND_HALF_UP);
}

/** Whether parts add up to their total as a reader of the labels would add them. */
export function addUpAsPrinted(parts: readonly Quantity[], total: Decimal, exponent: number): boolean {
  const sum = parts.reduce((all, part) => all.plus(printed(part, exponent)), new Decimal(0));
  return sum.eq(total);
}
