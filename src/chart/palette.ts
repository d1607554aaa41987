import type { ColourToken } from '../model/colour.ts';

/**
 * Colours for so many series side by side, in the order of the Government Analysis Function's palette, where neighbours
 * differ by 3:1: blue and orange for two; blue, turquoise, dark pink and orange for more.
 */
export function seriesColours(count: number): readonly ColourToken[] {
  return count <= 2 ? ['series1', 'series2'] : ['series1', 'series3', 'series4', 'series2'];
}

/** The most series that colours can tell apart. */
export const MOST_COLOURS = 4;

/** Periods side by side: the last in the strongest colour, those before it lighter (IBCS: previous period lighter). */
export function periodColours(count: number): readonly ColourToken[] {
  const colours: readonly ColourToken[] = ['series1', 'series3', 'series2', 'series4'];
  return Array.from({ length: count }, (_, index) => colours[(count - 1 - index) % colours.length] ?? 'series1');
}

/** What the title speaks of among bars of one colour. */
export const ACCENT: ColourToken = 'series2';
