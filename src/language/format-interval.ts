import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import { isNeverNegative } from '../values/unit.ts';
import { formatQuantity } from './format-quantity.ts';

/**
 * The range in which the true value behind a figure may lie, in words: "$15.5 million to $16.5
 * million", "at least 40", "fewer than 10". One place finer than the figure itself, because rounding leaves half a
 * place open.
 */
export function formatInterval(quantity: Quantity, language: Language): string {
  const { low, high, lowOpen, highOpen } = quantity.interval;
  if (!low.isFinite() && !high.isFinite()) return formatQuantity(quantity, 'words', language).whole;
  const fromZero = highOpen === true && low.isZero() && isNeverNegative(quantity.unit);
  const bounded = low.isFinite() && !fromZero;
  const stated = { low: bounded ? low : high, high: high.isFinite() ? high : low };
  const upper = highOpen ? 'less-than' : 'at-most';
  const hedge = !high.isFinite() ? (lowOpen ? 'over' : 'at-least') : bounded ? 'exact' : upper;
  const { ends: _, ...single } = quantity;
  const finer: Quantity = { ...single, stated, hedge, place: quantity.place - 1 };
  return formatQuantity(finer, 'words', language).whole;
}
