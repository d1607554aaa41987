import type { ColourToken } from '../../../model/colour.ts';

/** Colours of a template as six hexadecimal digits. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** WCAG 2.2, 1.4.3: what text needs, and what large text needs. */
const ENOUGH = 4.5;
const ENOUGH_WHEN_LARGE = 3;
const LARGE = 18;
const LARGE_WHEN_BOLD = 14;

/** The first colour when it is legible on the second, else ink. `size` is in points. */
export function legibleColour(
  colours: Palette,
  colour: ColourToken,
  on: ColourToken,
  size: number,
  bold: boolean,
): ColourToken {
  const large = size >= LARGE || (bold && size >= LARGE_WHEN_BOLD);
  return contrast(colours[colour], colours[on]) >= (large ? ENOUGH_WHEN_LARGE : ENOUGH) ? colour : 'ink';
}

/** Paper or ink, whichever stands out more on a colour. */
export function textColourOn(colours: Palette, background: ColourToken): ColourToken {
  const paper = contrast(colours.paper, colours[background]);
  return paper >= contrast(colours.ink, colours[background]) ? 'paper' : 'ink';
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance of WCAG 2.2, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
