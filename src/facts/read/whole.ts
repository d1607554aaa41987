import type { Unit } from '../../model/unit.ts';
import { isWhole, type Numeral } from '../../values/quantity.ts';

/** Whether a number of a series has a part of a thing where things are counted: 5.5 soldiers. */
export function isPartOfThing(numeral: Numeral, unit: Unit): boolean {
  return unit.kind === 'count' && !isWhole(numeral);
}

export const WHOLE_HINT = 'things are counted here: write a whole number, or give the series a unit that has parts';
