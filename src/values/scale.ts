import type { Scale } from '../model/quantity.ts';
import { Decimal } from './decimal.ts';

/** The power of ten that each scale word stands for. */
export const SCALE_EXPONENT: Readonly<Record<Scale, number>> = { one: 0, thousand: 3, million: 6, billion: 9 };

/** Cache of powers, which never change. */
const powers = new Map<number, Decimal>();

/** Ten to `exponent`, exact. */
export function powerOfTen(exponent: number): Decimal {
  const known = powers.get(exponent);
  if (known) return known;
  const power = new Decimal(`1e${exponent}`);
  powers.set(exponent, power);
  return power;
}

/** The value divided by ten to `exponent`. */
export function scaledDown(value: Decimal, exponent: number): Decimal {
  return exponent === 0 ? value : value.times(powerOfTen(-exponent));
}

export function coarserScale(a: Scale, b: Scale): Scale {
  return SCALE_EXPONENT[a] >= SCALE_EXPONENT[b] ? a : b;
}
