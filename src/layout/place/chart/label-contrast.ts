import type { ColourToken } from '../../../model/colour.ts';
import { contrastRatio, TEXT_CONTRAST } from '../../../model/contrast.ts';

/** Colours of a template as six hexadecimal digits. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** The first colour when text of any size is legible in it on the second, else ink. */
export function legibleColour(colours: Palette, colour: ColourToken, on: ColourToken): ColourToken {
  return contrastRatio(colours[colour], colours[on]) >= TEXT_CONTRAST ? colour : 'ink';
}

/** Paper or ink, whichever contrasts more with a background colour. */
export function textColourOn(colours: Palette, background: ColourToken): ColourToken {
  const paper = contrastRatio(colours.paper, colours[background]);
  return paper >= contrastRatio(colours.ink, colours[background]) ? 'paper' : 'ink';
}
