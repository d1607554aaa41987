import type { BuiltDeck } from '../project/project.ts';

/**
 * "12 slides, 1 figure", and how many rows of its check sheet rest on a fact that somebody has signed
 * as it is now.
 */
export function deckSize({ slides, figures, sheet }: Pick<BuiltDeck, 'slides' | 'figures' | 'sheet'>): string {
  const rows = sheet.rows.filter(({ facts }) => facts.length > 0);
  const signed = rows.filter(({ signedBy }) => signedBy !== undefined).length;
  const size = `${slides} ${slides === 1 ? 'slide' : 'slides'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
  if (signed === rows.length) return size;
  return `${size}, ${signed === 0 ? 'none signed' : `${signed} of ${rows.length} rows of the check sheet signed`}`;
}
