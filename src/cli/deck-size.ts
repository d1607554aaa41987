import type { BuiltDeck } from '../project/project.ts';

/** "12 slides, 1 figure", and how many figures rest on a fact that nobody has signed as it stands. */
export function deckSize({ slides, figures, sheet }: Pick<BuiltDeck, 'slides' | 'figures' | 'sheet'>): string {
  const unchecked = sheet.rows.filter((row) => row.facts.length > 0 && row.signedBy === undefined).length;
  const size = `${slides} ${slides === 1 ? 'slide' : 'slides'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
  return unchecked === 0 ? size : `${size}, ${unchecked} unchecked`;
}
