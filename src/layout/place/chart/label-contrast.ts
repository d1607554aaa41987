import type { ColourToken } from '../../../model/colour.ts';
import { contrastRatio, leastContrast } from '../../../model/contrast.ts';

/** Colours of a template as six hexadecimal digits. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** The first colour when text of this size, in points, and weight is legible in it on the second, else ink. */
export function legibleColour(
  colours: Palette,
  colour: ColourToken,
  on: ColourToken,
  text: { readonly size: number; readonly bold: boolean },
): ColourToken {
  return contrastRatio(colours[colour], colours[on]) >= leastContrast(text) ? colour : 'ink';
}

/** Paper or ink, whichever contrasts more with a background colour. */
export function textColourOn(colours: Palette, background: ColourToken): ColourToken {
  const paper = contrastRatio(colours.paper, colours[background]);
  return paper >= contrastRatio(colours.ink, colours[background]) ? 'paper' : 'ink';
}
