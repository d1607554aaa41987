import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/quantity.ts';
import { formatQuantity } from './format-quantity.ts';

/**
 * The range in which the true value behind a figure may lie, in words: "$15.5 million to $16.5
 * million", "at least 40". One place finer than the figure itself, because rounding leaves half a
 * place open.
 */
export function formatInterval(quantity: Quantity, language: Language): string {
  const { low, high } = quantity.interval;
  if (!low.isFinite() && !high.isFinite()) return formatQuantity(quantity, 'words', language).whole;
  const stated = { low: low.isFinite() ? low : high, high: high.isFinite() ? high : low };
  const hedge = !high.isFinite() ? 'at-least' : !low.isFinite() ? 'at-most' : 'exact';
  const finer: Quantity = { ...quantity, stated, hedge, place: quantity.place - 1 };
  return formatQuantity(finer, 'words', language).whole;
}
