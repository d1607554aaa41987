import { contrastRatio, TEXT_CONTRAST } from '../../model/contrast.ts';
import { tintOf } from '../../model/shade.ts';
import type { Template } from '../../model/template.ts';

/** A tint of `series1`: its percentage, and the colour of the words on it. */
export interface TableTint {
  readonly percent: number;
  readonly words: 'ink' | 'paper';
}

/** Percentages of the lightest and the darkest tint. */
const LIGHTEST = 8;
const DARKEST = 95;

/**
 * So many tints of one colour, from light to dark, each a regular step from the one before where words are legible on it (WCAG 2.2,
 * 1.4.3), else the next one on which they are.
 */
export function tableTints(count: number, { colours }: Template): readonly TableTint[] {
  const legible = Array.from({ length: DARKEST - LIGHTEST + 1 }, (_, index) => LIGHTEST + index).flatMap(
    (percent): readonly TableTint[] => {
      const ground = tintOf(colours.series1, colours.paper, percent);
      const words = (['ink', 'paper'] as const).find((each) => contrastRatio(colours[each], ground) >= TEXT_CONTRAST);
      return words === undefined ? [] : [{ percent, words }];
    },
  );
  const tints: TableTint[] = [];
  for (let index = 0; index < count; index += 1) {
    const wanted = LIGHTEST + ((DARKEST - LIGHTEST) * index) / Math.max(1, count - 1);
    const before = tints.at(-1)?.percent ?? 0;
    const next = legible.find(({ percent }) => percent >= wanted && percent > before) ?? legible.at(-1);
    if (next !== undefined) tints.push(next);
  }
  return tints;
}
