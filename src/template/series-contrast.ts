import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColourToken } from '../model/colour.ts';
import { contrastRatio, DRAWN_CONTRAST, floorTenth } from '../model/contrast.ts';
import type { Template } from '../model/template.ts';

/** Colours that draw charts, timelines and rules. The hairline is left out: it only guides the eye. */
const DRAWN: readonly ColourToken[] = ['primary', 'series1', 'series2', 'series3', 'series4', 'context', 'muted'];

/** Colours that carry meaning are told from the paper they stand on. */
export function checkSeriesContrast(
  colours: Template['colours'],
  spanOf: (colour: ColourToken) => Diagnostic['span'],
): readonly Diagnostic[] {
  const onPaper = (colour: ColourToken) => contrastRatio(colours[colour], colours.paper);
  const faint = DRAWN.flatMap((colour) => {
    const ratio = onPaper(colour);
    if (ratio >= DRAWN_CONTRAST) return [];
    return [
      diagnostic('template/contrast', {
        message: `${colour} has contrast ${floorTenth(ratio)} on paper, and what is drawn in it needs ${DRAWN_CONTRAST}`,
        span: spanOf(colour),
        hint: 'make it darker, or the paper lighter',
      }),
    ];
  });
  if (faint.length > 0 || onPaper('series1') >= onPaper('context')) return faint;
  return [
    diagnostic('template/contrast', {
      message: `series1 has contrast ${floorTenth(onPaper('series1'))} on paper and context ${floorTenth(onPaper('context'))}, so what a title speaks of would stand out less than all else`,
      span: spanOf('context'),
      hint: 'make context fainter, or series1 stronger',
    }),
  ];
}
