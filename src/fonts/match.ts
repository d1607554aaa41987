import type { Family } from './family.ts';

/** By which tables a font is measured. */
export interface FontMatch {
  readonly family: Family;
  /** What the table's advances are multiplied by: 1 where the two fonts have the same advances. */
  readonly scale: number;
  /** The font has the table's advances. Where false, lines may break otherwise than measured: the caller warns. */
  readonly exact: boolean;
}

/** Fonts with the same advances as a family that has tables: the one it was drawn to, its twins and itself. */
const SAME_ADVANCES: Readonly<Record<Family, readonly string[]>> = {
  arimo: ['Arial', 'Arimo', 'Liberation Sans'],
  carlito: ['Calibri', 'Carlito'],
  gelasio: ['Georgia', 'Gelasio'],
  tinos: ['Times New Roman', 'Times', 'Tinos', 'Liberation Serif'],
  caladea: ['Cambria', 'Caladea'],
  cousine: ['Courier New', 'Courier', 'Cousine', 'Liberation Mono'],
};

/** Room given to a font that is near its stand-in but isn't it. */
export const NEAR_MARGIN = 1.06;

/** Room given to a font of which only the name is known; docs/layout.md has the measurements. */
const UNKNOWN_MARGIN = 1.25;

/** Fonts a template is likely to name, and the family that is nearest in advance. */
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
 * The tables that stand for a font, by its name in any case. A font without tables gets the nearest that has them and a
 * margin: 6 % for one that is known to be near; for one that isn't known 25 % over Arial, or, where its name says that it
 * has serifs, over Georgia, the widest of the serif families here.
 */
export function matchFont(font: string): FontMatch {
  const name = font.trim().toLowerCase();
  const known = BY_NAME.get(name);
  if (known) return known;
  if (MONOSPACED.test(name)) return { family: 'cousine', scale: NEAR_MARGIN, exact: false };
  const family = SERIF.test(name) && !SANS.test(name) ? 'gelasio' : 'arimo';
  return { family, scale: UNKNOWN_MARGIN, exact: false };
}
