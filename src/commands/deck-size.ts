/** "12 slides, 1 figure" */
export function deckSize({ slides, figures }: { readonly slides: number; readonly figures: number }): string {
  return `${slides} ${slides === 1 ? 'slide' : 'slides'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
}
