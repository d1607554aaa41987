import type { Quantity, Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Decimal } from '../values/decimal.ts';
import { isRange, shown } from '../values/quantity.ts';
import { powerOfTen, SCALE_EXPONENT, scaledDown } from '../values/scale.ts';

/** Options for figures shown with others, as on a chart. */
export interface QuantityOptions {
  /** Write every number in this scale: $0.5M among $75M. */
  readonly scale?: Scale;
  /** Maximum number of digits after the decimal mark. Never more than the quantity has. */
  readonly decimals?: number;
  /** Zeros fill the decimals, as far as the quantity is known so finely: 16.0 beside 1.2. */
  readonly even?: boolean;
  /** Currency, scale and sign stand elsewhere, as in a heading: 17.2 for $17.2M. */
  readonly unitSaid?: boolean;
}

/** An end of a range, or a single number, as it is to be written. */
export interface WrittenEnd {
  /** Unscaled. */
  readonly value: Decimal;
  readonly scale: Scale;
  /** Digits after the decimal mark. */
  readonly decimals: number;
}

/** The number and the last place it is good to. */
interface End {
  readonly value: Decimal;
  readonly place: number;
}

/**
 * The scale and the decimals of both ends of a quantity, which are alike if it is a single number.
 *
 * A range has one scale, that of its larger end, if the smaller needs at most one decimal in it; else
 * each end has its own: "$0.5 million to $1.5 million", "$500,000 to $1 million". Ends that the source
 * prints in two scales keep them, unless a reader could take the smaller
 * for a number in the other's scale: then both are written in full. An end that is printed to a coarser place than the other gets no
 * zeros to match it, and neither does one in another scale: "$2.5 million to $3 million".
 */
export function writtenEnds(
  quantity: Quantity,
  options: QuantityOptions,
): { readonly low: WrittenEnd; readonly high: WrittenEnd } {
  const { low, high } = shown(quantity);
  const [lowEnd, highEnd] = quantity.ends ?? [quantity, quantity];
  const ends: readonly [End, End] = [
    { value: low, place: lowEnd.place },
    { value: high, place: highEnd.place },
  ];
  const own = scalesOf(quantity, ends);
  const [lowScale, highScale] = options.scale ? [options.scale, options.scale] : own;
  const apart = lowScale !== highScale || quantity.ends !== undefined;
  const isOwn = lowScale === own[0] && highScale === own[1] && lowScale === highScale;
  const written = ({ value, place }: End, scale: Scale): WrittenEnd => {
    const exponent = SCALE_EXPONENT[scale];
    const significant = Math.max(0, exponent - place);
    const needed = Math.max(...(apart ? [value] : [low, high]).map((end) => scaledDown(end, exponent).decimalPlaces()));
    const isFilled = (isOwn || options.even === true) && quantity.figures !== 'exact';
    const available = isFilled ? significant : Math.min(needed, significant);
    return { value, scale, decimals: Math.min(available, options.decimals ?? available) };
  };
  return { low: written(ends[0], lowScale), high: written(ends[1], highScale) };
}

function scalesOf(quantity: Quantity, [low, high]: readonly [End, End]): readonly [Scale, Scale] {
  if (quantity.figures === 'exact' || !isScaled(quantity.unit)) return ['one', 'one'];
  const isLowSmaller = low.value.abs().lte(high.value.abs());
  const [smaller, larger] = isLowSmaller ? [low, high] : [high, low];
  const scale = scaleOf(larger);
  if (!isRange(quantity)) return [scale, scale];
  const own = finer(scaleOf(smaller), scale);
  const isPrintedApart = quantity.ends !== undefined && quantity.ends[0].scale !== quantity.ends[1].scale;
  const other = isPrintedApart || decimalsIn(smaller, scale) > 1 || smaller.value.isZero() ? own : scale;
  if (other === 'one' && isTakenForScaled(smaller.value, larger.value, scale)) return ['one', 'one'];
  return isLowSmaller ? [other, scale] : [scale, other];
}

/** Whether digits in full would be read in the scale of the other end: "1 to 2 million", "−500 to 1 million". */
function isTakenForScaled(value: Decimal, other: Decimal, scale: Scale): boolean {
  if (scale === 'one' || value.isZero()) return false;
  const isCrossing = value.isNegative() !== other.isNegative();
  return (
    isCrossing || value.abs().lt(SMALLEST_IN_FULL) || value.abs().lte(scaledDown(other.abs(), SCALE_EXPONENT[scale]))
  );
}

const SMALLEST_IN_FULL = 1000;

/** Units whose numbers are written in millions and billions. */
function isScaled({ kind }: Unit): boolean {
  return kind === 'money' || kind === 'count' || kind === 'area';
}

/** Millions or billions if that neither loses a significant digit nor adds one. */
function scaleOf({ value, place }: End): Scale {
  const scales: readonly Scale[] = ['billion', 'million'];
  return (
    scales.find((scale) => {
      const exponent = SCALE_EXPONENT[scale];
      return value.abs().gte(powerOfTen(exponent)) && exponent - place <= 3;
    }) ?? 'one'
  );
}

function decimalsIn({ place }: End, scale: Scale): number {
  return SCALE_EXPONENT[scale] - place;
}

function finer(a: Scale, b: Scale): Scale {
  return SCALE_EXPONENT[a] <= SCALE_EXPONENT[b] ? a : b;
}
