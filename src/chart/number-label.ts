import { formatQuantity } from '../language/format-quantity.ts';
import type { Language } from '../model/language.ts';
import type { Quantity, Scale } from '../model/quantity.ts';
import { Decimal } from '../values/decimal.ts';
import { shown } from '../values/quantity.ts';

/** A figure as a chart writes it: short, with its hedge, all in the chart's own scale: "about $112M", "$0.5M" among "$75M". */
export function numberLabel(quantity: Quantity, language: Language, exponent: number): string {
  const options =
    quantity.unit.kind === 'money'
      ? { scale: SCALES[exponent] ?? 'one', decimals: LABEL_DECIMALS }
      : { decimals: LABEL_DECIMALS };
  const { hedge, text } = formatQuantity(quantity, 'short', language, options);
  return hedge === '' ? text : `${hedge} ${text}`;
}

/** A label says no more than a reader can compare: the finer figure stands in the sheet and the notes. */
const LABEL_DECIMALS = 1;

const SCALES: Readonly<Record<number, Scale>> = { 0: 'one', 6: 'million', 9: 'billion' };

/** The number plotted, divided by ten to the exponent: the one that is shown, so that bar, cell and label agree. */
export function plotted(quantity: Quantity, exponent: number): Decimal {
  return shown(quantity).low.div(new Decimal(10).pow(exponent));
}
