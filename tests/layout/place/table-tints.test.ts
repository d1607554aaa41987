import { describe, expect, test } from 'vitest';
import { tableTints } from '../../../src/layout/place/table-tints.ts';
import { contrastRatio, TEXT_CONTRAST } from '../../../src/model/contrast.ts';
import { tintOf } from '../../../src/model/shade.ts';
import { PLACES } from './chart-ink/slots.ts';

const TEMPLATES = new Map([...PLACES.values()].map(({ context: { template } }) => [template.name, template]));

describe.each([...TEMPLATES])('the tints of %s', (_, template) => {
  test.each([2, 3, 4, 5, 6, 8])('are legible and deepen, if they are %i', (count) => {
    const tints = tableTints(count, template);
    const { colours } = template;
    expect(tints).toHaveLength(count);
    tints.forEach(({ percent, words }, index) => {
      expect(percent).toBeGreaterThan(tints[index - 1]?.percent ?? 0);
      const ground = tintOf(colours.series1, colours.paper, percent);
      expect(contrastRatio(colours[words], ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    });
  });
});
