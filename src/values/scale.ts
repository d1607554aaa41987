import type { Scale } from '../model/quantity.ts';
import { Decimal } from './decimal.ts';

/** The power of ten that each scale word stands for. */
export const SCALE_EXPONENT: Readonly<Record<Scale, number>> = { one: 0, thousand: 3, million: 6, billion: 9 };

/** A power of ten, exact. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(`1e${exponent}`);
}

export function coarserScale(a: Scale, b: Scale): Scale {
  return SCALE_EXPONENT[a] >= SCALE_EXPONENT[b] ? a : b;
}
