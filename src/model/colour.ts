/** The named colours of a template. All other types refer to colours by these names. */
export type ColourToken =
  | 'ink'
  | 'paper'
  | 'primary'
  | 'mist'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'muted'
  | 'hairline';

/**
 * The names by which slides refer to the Office theme's slots that hold each colour
 * (`ST_SchemeColorVal`, ECMA-376 part 1, 20.1.10.54), in the theme's own order. The theme itself
 * has other names for text and background: see `themeSlot`.
 */
export const THEME_SLOTS: Readonly<Record<ColourToken, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  primary: 'tx2',
  mist: 'bg2',
  series1: 'accent1',
  series2: 'accent2',
  series3: 'accent3',
  series4: 'accent4',
  muted: 'accent5',
  hairline: 'accent6',
};

/**
 * The theme's own names for slots that slides call otherwise, as in the colour map of our own
 * masters.
 */
const THEME_NAMES: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/**
 * The theme slot that holds a colour, by its name in the theme (`CT_ColorScheme`, ECMA-376 part 1,
 * 20.1.6.2).
 */
export function themeSlot(token: ColourToken): string {
  const slot = THEME_SLOTS[token];
  return THEME_NAMES[slot] ?? slot;
}
