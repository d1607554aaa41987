import type { Family } from './family.ts';

/** The tables that measure a font. */
export interface FontMatch {
  readonly family: Family;
  /** Factor for the table's advances: 1 if the two fonts have the same advances. */
  readonly scale: number;
  /** Whether the font has the table's advances. If not, lines may break differently than measured: the caller warns. */
  readonly exact: boolean;
}

/** Fonts with the same advances as a family that has tables: its model, its twins and itself. */
const SAME_ADVANCES: Readonly<Record<Family, readonly string[]>> = {
  arimo: ['Arial', 'Arimo', 'Liberation Sans'],
  carlito: ['Calibri', 'Carlito'],
  gelasio: ['Georgia', 'Gelasio'],
  tinos: ['Times New Roman', 'Times', 'Tinos', 'Liberation Serif'],
  caladea: ['Cambria', 'Caladea'],
  cousine: ['Courier New', 'Courier', 'Cousine', 'Liberation Mono'],
};

/** Factor for a font that is near its stand-in but not the same. */
export const NEAR_MARGIN = 1.06;

/** Factor for a font of which only the name is known; docs/layout.md has the measurements. */
const UNKNOWN_MARGIN = 1.25;

/** Fonts a template is likely to name, by the family with the nearest advances. */
const NEAREST: Readonly<Record<Family, readonly string[]>> = {
  arimo: [
    ...['Helvetica', 'Helvetica Neue', 'Nimbus Sans', 'Aptos', 'Segoe UI', 'Roboto', 'Open Sans', 'Lato'],
    ...['Source Sans Pro', 'Source Sans 3', 'Franklin Gothic Book', 'Gill Sans MT', 'Corbel', 'Candara'],
  ],
  carlito: ['Calibri Light'],
  gelasio: ['Palatino Linotype', 'Palatino', 'Book Antiqua', 'Charter', 'Constantia'],
  tinos: ['Nimbus Roman', 'Garamond', 'EB Garamond'],
  caladea: ['Cambria Math'],
  cousine: ['Consolas', 'Lucida Console', 'Menlo', 'Monaco', 'Aptos Mono'],
};

/** The generic family of CSS that each is one of. */
const GENERIC: Readonly<Record<Family, 'sans-serif' | 'serif' | 'monospace'>> = {
  arimo: 'sans-serif',
  carlito: 'sans-serif',
  gelasio: 'serif',
  tinos: 'serif',
  caladea: 'serif',
  cousine: 'monospace',
};

const MONOSPACED = /\b(mono|code|courier|typewriter|terminal)\b/;
const SERIF =
  /\b(serif|roman|times|garamond|bodoni|didot|caslon|century|bookman|book|slab|antiqua|minion|merriweather)\b/;
const SANS = /\b(sans|gothic|grotesk|grotesque)\b/;

const BY_NAME: ReadonlyMap<string, FontMatch> = new Map([
  ...matches(NEAREST, NEAR_MARGIN, false),
  ...matches(SAME_ADVANCES, 1, true),
]);

function matches(
  names: Readonly<Record<Family, readonly string[]>>,
  scale: number,
  exact: boolean,
): readonly [string, FontMatch][] {
  const families: readonly Family[] = ['arimo', 'carlito', 'gelasio', 'tinos', 'caladea', 'cousine'];
  return families.flatMap((family) =>
    names[family].map((name): [string, FontMatch] => [name.toLowerCase(), { family, scale, exact }]),
  );
}

/**
 * The tables that measure a font, by its name in any case. A font without tables gets the nearest that has them, plus a
 * margin: 6 % for one known to be near. An unknown font is judged by its name: a monospaced one gets 6 % over Courier
 * New, one with serifs 25 % over Georgia, the widest serif family here, and any other 25 % over Arial.
 */
export function matchFont(font: string): FontMatch {
  const name = font.trim().toLowerCase();
  const known = BY_NAME.get(name);
  if (known) return known;
  if (MONOSPACED.test(name)) return { family: 'cousine', scale: NEAR_MARGIN, exact: false };
  const family = SERIF.test(name) && !SANS.test(name) ? 'gelasio' : 'arimo';
  return { family, scale: UNKNOWN_MARGIN, exact: false };
}

/** A font and those that can stand in for it, the likest first, and the generic family of CSS that ends the list. */
export function standIns(font: string): { readonly fonts: readonly string[]; readonly generic: string } {
  const { family } = matchFont(font);
  return { fonts: [...new Set([font, ...SAME_ADVANCES[family]])], generic: GENERIC[family] };
}
