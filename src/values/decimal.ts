import { Decimal as Base } from 'decimal.js';

/**
 * Exact decimal numbers. 40 significant digits hold every amount and product this program meets; halves round away from
 * zero, as statistical offices print them. Never in exponent form.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

export type Decimal = Base;
