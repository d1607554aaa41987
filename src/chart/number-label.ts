import { formatQuantity } from '../language/format-quantity.ts';
import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';

/** A figure as a chart writes it: short, with its hedge: "about $112M". */
export function numberLabel(quantity: Quantity, language: Language): string {
  const { hedge, text } = formatQuantity(quantity, 'short', language);
  return hedge === '' ? text : `${hedge} ${text}`;
}

/** The number plotted, divided by ten to the exponent: the one that is shown, so that bar, cell and label agree. */
export function plotted(quantity: Quantity, exponent: number): Decimal {
  return shown(quantity).low.div(new Decimal(10).pow(exponent));
}
