import { formatQuantity } from '../language/format-quantity.ts';
import type { Language } from '../model/language.ts';
import type { Quantity, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';
import { scaledDown } from '../values/scale.ts';
import type { ChartRequest } from './request.ts';
import { reachedValues, valueAxis } from './scale.ts';

/** How a chart writes all its figures. */
export interface LabelStyle {
  /** Power of ten of its scale. */
  readonly exponent: number;
  /** Digits after the mark, unless a figure needs more to keep two. */
  readonly decimals: number;
  /** The slide says unit and scale above the chart. */
  readonly unitSaid: boolean;
}

/** On an axis beyond this number, in the chart’s scale, figures are compared without decimals. */
const LARGE = 100;

/**
 * A chart that reaches beyond a hundred writes whole numbers; but a decimal where readers would miss it: where figures add up to
 * another that is printed, or the slide’s words print one of them as finely as its source does.
 */
export function labelStyle(
  quantities: readonly Quantity[],
  exponent: number,
  request: ChartRequest,
  addsUp = false,
): LabelStyle {
  const own = quantities.map((quantity) => magnitude(quantity) / 10 ** exponent);
  // Charts beside one another reach as far as the longest of their axes, and round alike.
  const { max } = valueAxis([...own, ...reachedValues(request.reach, exponent).map(Math.abs)], false);
  const isWhole = max > LARGE && !addsUp && !request.printsFigures && quantities.every(({ unit }) => isScaled(unit));
  return { exponent, decimals: isWhole ? 0 : 1, unitSaid: request.unitSaid(exponent) };
}

/** A figure beside its mark, with its hedge: "about $112M", or "about 112" where the slide says the unit. */
export function markLabel(quantity: Quantity, language: Language, style: LabelStyle): string {
  return written(quantity, language, style, style.unitSaid && isScaled(quantity.unit));
}

/** A figure in the chart’s scale by itself, with its hedge and its unit: "about $112M", "$0.5M" beside "$75M". */
export function numberLabel(quantity: Quantity, language: Language, style: LabelStyle): string {
  return written(quantity, language, style, false);
}

/** How the figures of a column of a table are written. */
export interface ColumnLabels {
  /** By itself, for who is asked: as fine as a chart is at its finest. */
  readonly text: (quantity: Quantity) => string;
  /** In a table that stands for the chart, as beside its mark. */
  readonly mark: (quantity: Quantity) => string;
}

/** Figures in a column have as many decimals as the finest of them takes, as far as each is known so finely. */
export function columnLabels(column: readonly Quantity[], language: Language, style: LabelStyle): ColumnLabels {
  const evenFrom = (decimals: number): LabelStyle => {
    const needed = column.map((quantity) => labelDecimals(quantity, { ...style, decimals }));
    return { ...style, decimals: Math.max(decimals, Math.min(MOST_DECIMALS, Math.max(0, ...needed))) };
  };
  const [text, mark] = [evenFrom(1), evenFrom(style.decimals)];
  return {
    text: (quantity) => numberLabel(quantity, language, text),
    mark: (quantity) => markLabel(quantity, language, mark),
  };
}

/** More decimals than this in a column are noise beside large figures; a tiny one has its own. */
const MOST_DECIMALS = 2;

/** Shares are written with a decimal at most. */
export const SHARES: LabelStyle = { exponent: 0, decimals: 1, unitSaid: false };

function written(quantity: Quantity, language: Language, style: LabelStyle, unitSaid: boolean): string {
  const decimals = labelDecimals(quantity, style);
  const options = isScaled(quantity.unit)
    ? { scale: SCALES[style.exponent] ?? 'one', decimals, unitSaid }
    : { decimals };
  const { hedge, text } = formatQuantity(quantity, 'short', language, options);
  return hedge === '' ? text : `${hedge} ${text}`;
}

/** Units whose numbers are written in millions and billions. */
function isScaled({ kind }: Unit): boolean {
  return kind === 'money' || kind === 'count' || kind === 'area';
}

/**
 * A label is only as fine as a reader can compare (the precise figure is in the workbook): the chart’s decimals, or as many as
 * keep two significant digits of the smallest number in it, so that $0.25M doesn't become $0.3M.
 */
function labelDecimals(quantity: Quantity, { exponent, decimals }: Omit<LabelStyle, 'unitSaid'>): number {
  const { low, high } = shown(quantity);
  const sizes = [low, high].filter((end) => !end.isZero()).map((end) => scaledDown(end, exponent).e);
  return Math.max(decimals, ...sizes.map((size) => 1 - size));
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
    labelDecimals(quantity, { exponent, decimals: 1 }),
    Decimal.ROUND_HALF_UP,
  );
}

/** Whether the parts add up to their total if a reader adds the labels. */
export function addUpAsPrinted(parts: readonly Quantity[], total: Decimal, exponent: number): boolean {
  const sum = parts.reduce((all, part) => all.plus(printed(part, exponent)), new Decimal(0));
  return sum.eq(total);
}
