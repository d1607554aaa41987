import { briefName } from '../select-briefs.ts';

interface ShownUse {
  readonly outline: string;
  readonly slide: string;
  readonly through: readonly string[];
}

/**
 * The uses of a fact, one line per brief:
 * `canada-mali/at-a-glance: bluf, trade (through trade.balance-2012)`.
 */
export function useLines(uses: readonly ShownUse[]): readonly string[] {
  const outlines = [...new Set(uses.map(({ outline }) => outline))];
  return outlines.map((outline) => {
    const slides = uses
      .filter((use) => use.outline === outline)
      .map(({ slide, through }) => (through.length > 0 ? `${slide} (through ${through.join(', ')})` : slide));
    return `${briefName(outline)}: ${slides.join(', ')}`;
  });
}
