import { formatQuantity } from '../../language/format-quantity.ts';
import { localeOf, packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { Quantity, Scale } from '../../model/quantity.ts';
import { Decimal } from '../../values/decimal.ts';
import { shown } from '../../values/quantity.ts';
import { powerOfTen, SCALE_EXPONENT, scaledDown } from '../../values/scale.ts';
import { sameUnit } from '../../values/unit.ts';
import { unitLabel } from '../unit-label.ts';

/** How the figures of a column are written, so that they can be read down it. */
export interface ColumnFigures {
  readonly scale: Scale;
  /** Digits after the mark; undefined where some figure is too coarse for those that another needs. */
  readonly decimals?: number;
  /** What the heading says of them: "US$M", « M$ US », "troops"; empty if figures have no unit. */
  readonly unit: string;
}

/** A figure smaller than this in a scale asks for a finer one: 0.004 billion. */
const SMALLEST = 0.1;
/** Digits after the mark of figures that have more, unless a small one needs more to keep two. */
const DECIMALS = 1;
/** Significant digits that no figure is cut below. */
const FEWEST = 2;

/**
 * The scale and decimals that all figures of a column can have. Undefined if they have different units, or none that a
 * heading can name.
 *
 * @param among - the figures of other columns that may have the same unit, and then have the same scale
 */
export function columnFigures(
  quantities: readonly Quantity[],
  among: readonly Quantity[],
  language: Language,
): ColumnFigures | undefined {
  const [first] = quantities;
  if (first === undefined || quantities.some(({ unit }) => !sameUnit(unit, first.unit))) return undefined;
  if (first.unit.kind === 'ratio' || first.unit.kind === 'rate') return undefined;
  const scale = commonScale([...quantities, ...among.filter(({ unit }) => sameUnit(unit, first.unit))]);
  const decimals = equalDecimals(quantities, SCALE_EXPONENT[scale]);
  return { scale, ...(decimals !== undefined && { decimals }), unit: unitOf(first, scale, language) };
}

/** A figure of the column, and with its unit for where it is told by itself. */
export function inColumn(
  quantity: Quantity,
  { scale, decimals }: ColumnFigures,
  language: Language,
): { readonly text: string; readonly figure: string } {
  const own = decimals ?? decimalsOf(quantity, SCALE_EXPONENT[scale]);
  const options = { scale, decimals: own, even: true };
  const { hedge, text } = formatQuantity(quantity, 'short', language, { ...options, unitSaid: true });
  return {
    text: hedge === '' ? text : `${hedge} ${text}`,
    figure: formatQuantity(quantity, 'short', language, options).whole,
  };
}

/** The number that `inColumn` writes, in the column's scale. */
export function roundedInColumn(quantity: Quantity, { scale, decimals }: ColumnFigures): Decimal {
  const exponent = SCALE_EXPONENT[scale];
  const own = decimals ?? decimalsOf(quantity, exponent);
  return scaledDown(shown(quantity).high, exponent).toDecimalPlaces(own, Decimal.ROUND_HALF_UP);
}

/** The largest scale in which no figure is too small, and that loses no digit of a count. */
function commonScale(quantities: readonly Quantity[]): Scale {
  const [first] = quantities;
  if (first?.unit.kind !== 'money' && first?.unit.kind !== 'count' && first?.unit.kind !== 'area') return 'one';
  const sizes = quantities.map(sizeOf).filter((size) => !size.isZero());
  if (sizes.length === 0) return 'one';
  const [smallest, largest] = [Decimal.min(...sizes), Decimal.max(...sizes)];
  const suits = (scale: Scale) => {
    const exponent = SCALE_EXPONENT[scale];
    const isCut =
      first.unit.kind !== 'money' &&
      quantities.some((each) => each.figures === 'exact' || exponent - each.place > FEWEST);
    return !isCut && largest.gte(powerOfTen(exponent)) && scaledDown(smallest, exponent).gte(SMALLEST);
  };
  return (['billion', 'million'] as const).find(suits) ?? 'one';
}

/** As many decimals as the figures need to be told apart, if each is known so finely; else as many as the coarsest has, if that leaves two digits of each. */
function equalDecimals(quantities: readonly Quantity[], exponent: number): number | undefined {
  const wanted = Math.max(...quantities.map((each) => decimalsOf(each, exponent)));
  const known = Math.min(...quantities.map((each) => knownDecimals(each, exponent)));
  if (known >= wanted) return wanted;
  const isLegible = quantities.every((each) => {
    const size = scaledDown(sizeOf(each), exponent);
    return size.isZero() || size.e + known + 1 >= FEWEST;
  });
  return isLegible ? known : undefined;
}

function decimalsOf(quantity: Quantity, exponent: number): number {
  const size = scaledDown(sizeOf(quantity), exponent);
  return Math.min(knownDecimals(quantity, exponent), Math.max(DECIMALS, size.isZero() ? 0 : 1 - size.e));
}

function knownDecimals({ place }: Quantity, exponent: number): number {
  return Math.max(0, exponent - place);
}

function sizeOf(quantity: Quantity): Decimal {
  const { low, high } = shown(quantity);
  return Decimal.max(low.abs(), high.abs());
}

function unitOf({ unit }: Quantity, scale: Scale, language: Language): string {
  const { figures } = packOf(language);
  if (unit.kind === 'percent') return figures.percent('').trim();
  if (unit.kind !== 'money') return unitLabel(unit, SCALE_EXPONENT[scale], language);
  const number = { digits: '', value: new Decimal(0), scale, short: true, locale: localeOf(language) };
  return figures.money(number, unit.currency).trim();
}
