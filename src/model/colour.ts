/**
 * The template's colours that stand in the Office theme of a deck, with the names by which slides refer to its slots
 * (`ST_SchemeColorVal`, ECMA-376 part 1, 20.1.10.54), so that whoever changes the theme's colours in PowerPoint changes
 * all that is drawn in them. The theme itself has other names for text and background: see `themeSlot`. The slot
 * `hlink` repeats `primary`.
 */
export const THEME_SLOTS = {
  ink: 'tx1',
  paper: 'bg1',
  primary: 'tx2',
  hairline: 'bg2',
  series1: 'accent1',
  series2: 'accent2',
  series3: 'accent3',
  series4: 'accent4',
  context: 'accent5',
  here: 'accent6',
  muted: 'folHlink',
} as const;

export type ThemeColour = keyof typeof THEME_SLOTS;

/** Colours that have no slot of their own: two shades of `series1`, and a ground that is written as it is. */
export type ShadeColour = 'earlier' | 'between' | 'mist';

/** The named colours of a template. All other types refer to colours by these names. */
export type ColourToken = ThemeColour | ShadeColour;

/** Colours of shapes beside charts and words: those that pptxgenjs can name. */
export type MarkColour = Exclude<ThemeColour, 'muted'>;

/**
 * What parts call each colour while they are written. `recolour` puts the shades, and the colours of an organisation's own theme,
 * in the place of these names.
 */
export const WRITTEN_COLOURS: Readonly<Record<ColourToken, string>> = {
  ...THEME_SLOTS,
  earlier: 'dk1',
  between: 'dk2',
  mist: 'lt2',
};

export const COLOUR_TOKENS = Object.keys(WRITTEN_COLOURS) as readonly ColourToken[];

/** The colours that a template says, or may leave to their defaults. The others are made from them. */
export const GIVEN_COLOURS = [
  ...(Object.keys(THEME_SLOTS) as ThemeColour[]),
  'mist',
] as const satisfies readonly ColourToken[];

/**
 * The theme's own names for slots that slides call otherwise, as in the colour map of our own
 * masters.
 */
const THEME_NAMES: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/**
 * The theme slot that holds a colour, by its name in the theme (`CT_ColorScheme`, ECMA-376 part 1,
 * 20.1.6.2).
 */
export function themeSlot(token: ThemeColour): string {
  const slot = THEME_SLOTS[token];
  return THEME_NAMES[slot] ?? slot;
}
