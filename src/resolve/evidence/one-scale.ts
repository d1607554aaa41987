import { plotExponent } from '../../chart/scale.ts';
import { writtenEnds } from '../../language/written-ends.ts';
import type { Quantity, Scale } from '../../model/quantity.ts';
import { scaledDown } from '../../values/scale.ts';

/** A figure smaller than this in the scale of the others is none to compare: $0.004 billion. */
const SMALLEST = 0.1;

/**
 * The scale of figures of one measure that stand beside one another, chosen as a chart chooses it: $0.85 million beside $1.2
 * million, $2,300 million beside $450 million. No digit is lost in it. Undefined where they have one scale by themselves, or
 * are too unlike for one.
 */
export function oneScale(quantities: readonly Quantity[]): Scale | undefined {
  const own = new Set(quantities.map((quantity) => writtenEnds(quantity, {}).high.scale));
  if (own.size < 2) return undefined;
  const sizes = quantities.map(({ stated }) => stated.high.abs());
  const exponent = plotExponent(Math.max(...sizes.map((size) => size.toNumber())));
  const isSmall = sizes.some((size) => !size.isZero() && scaledDown(size, exponent).lt(SMALLEST));
  return isSmall ? undefined : SCALES[exponent];
}

const SCALES: Readonly<Record<number, Scale>> = { 6: 'million', 9: 'billion' };
