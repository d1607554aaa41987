import type { Evaluated } from '../model/evaluated.ts';
import type { Quantity } from '../model/quantity.ts';
import { withFigures, withPrecision } from '../values/digits.ts';

/** Most significant figures of a data set’s value, or of an amount computed from such. */
const MOST_FIGURES = { running: 4, table: 6 } as const;

/**
 * The quantity with no more digits than can be read or said: US$20.88 billion, not US$20,877,414,952.63745. What a
 * source prints keeps all its digits. `precision` of the fact says how finely it is shown, and `digits` of the figure
 * goes before it.
 */
export function readable(
  { formula, precision, quantity, status }: Extract<Evaluated, { kind: 'quantity' }>,
  where: keyof typeof MOST_FIGURES,
  digits?: number,
): Quantity {
  if (digits !== undefined) return withFigures(quantity, digits);
  if (precision) return precision.e > quantity.place ? withPrecision(quantity, precision) : quantity;
  const isPrinted = status === undefined && formula === undefined;
  return isPrinted ? quantity : withFigures(quantity, MOST_FIGURES[where]);
}
