import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Template } from '../model/template.ts';
import { contrastRatio, floorTenth } from './contrast.ts';

/** What charts, timelines and rules are drawn in; the hairline only guides the eye. */
const DRAWN: readonly ColourToken[] = ['primary', 'series1', 'series2', 'series3', 'series4', 'muted'];

/** WCAG 2.2, success criterion 1.4.11: what must be seen to be understood. */
const LEAST = 3;

/** Colours that carry meaning are told from the paper they stand on. */
export function checkSeriesContrast(
  colours: Template['colours'],
  spanOf: (colour: ColourToken) => Diagnostic['span'],
): readonly Diagnostic[] {
  return DRAWN.flatMap((colour) => {
    const ratio = contrastRatio(colours[colour], colours.paper);
    if (ratio >= LEAST) return [];
    return [
      diagnostic('template/contrast', {
        message: `${colour} has contrast ${floorTenth(ratio)} on paper, and what is drawn in it needs ${LEAST}`,
        span: spanOf(colour),
        hint: 'make it darker, or the paper lighter',
      }),
    ];
  });
}
