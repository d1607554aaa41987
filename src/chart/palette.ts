import type { ColourToken } from '../model/colour.ts';

/**
 * Colours for a number of series side by side, in the order of the Government Analysis Function's palette, in which
 * neighbours contrast by 3:1: blue and orange for two; blue, turquoise, dark pink and orange for more.
 */
export function seriesColours(count: number): readonly ColourToken[] {
  return count <= 2 ? ['series1', 'series2'] : ['series1', 'series3', 'series4', 'series2'];
}

/** Maximum number of series that colours can tell apart. */
export const MOST_COLOURS = 4;

/**
 * Colours for periods side by side: the last has the strongest, earlier ones are lighter (IBCS: previous period
 * lighter).
 */
export function periodColours(count: number): readonly ColourToken[] {
  const colours: readonly ColourToken[] = ['series1', 'series3', 'series2', 'series4'];
  return Array.from({ length: count }, (_, index) => colours[(count - 1 - index) % colours.length] ?? 'series1');
}

/** Marks what the title speaks of among bars of one colour. */
export const ACCENT: ColourToken = 'series2';
