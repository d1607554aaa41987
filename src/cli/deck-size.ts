import type { BuiltDeck } from '../project/project.ts';

/**
 * "12 slides, 1 figure", and the number of figures that rest on a fact nobody has signed as it is
 * now.
 */
export function deckSize({ slides, figures, sheet }: Pick<BuiltDeck, 'slides' | 'figures' | 'sheet'>): string {
  const unchecked = sheet.rows.filter((row) => row.facts.length > 0 && row.signedBy === undefined).length;
  const size = `${slides} ${slides === 1 ? 'slide' : 'slides'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
  return unchecked === 0 ? size : `${size}, ${unchecked} unchecked`;
}
