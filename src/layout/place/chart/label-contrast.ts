import type { ColourToken } from '../../../model/colour.ts';
import type { Template } from '../../../model/template.ts';
import { contrastRatio } from '../../../template/contrast.ts';

type Palette = Template['colours'];

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
  const enough = large ? ENOUGH_WHEN_LARGE : ENOUGH;
  return contrastRatio(colours[colour], colours[on]) >= enough ? colour : 'ink';
}

/** Paper or ink, whichever stands out more on a colour. */
export function textColourOn(colours: Palette, background: ColourToken): ColourToken {
  const paper = contrastRatio(colours.paper, colours[background]);
  return paper >= contrastRatio(colours.ink, colours[background]) ? 'paper' : 'ink';
}
