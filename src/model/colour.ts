/** The named colours of a template. Everything refers to these. */
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
 * The name by which slides refer to the slot of the Office theme that holds each colour (`ST_SchemeColorVal`, ECMA-376
 * part 1, 20.1.10.54), in the theme's own order. Text and background are called otherwise in the theme: see
 * `themeSlot`.
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

/** What the theme calls a slot that slides refer to by another name, by the colour map of our own masters. */
const THEME_NAMES: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/** The slot of the theme that holds a colour, as the theme calls it (`CT_ColorScheme`, ECMA-376 part 1, 20.1.6.2). */
export function themeSlot(token: ColourToken): string {
  const slot = THEME_SLOTS[token];
  return THEME_NAMES[slot] ?? slot;
}
