import { describe, expect, test } from 'vitest';
import { periodColours } from '../../src/chart/roles.ts';
import { contrastRatio, DRAWN_CONTRAST } from '../../src/model/contrast.ts';
import { contextBetween, ownShades } from '../../src/model/shade.ts';

const GROUNDS = [
  ['FFFFFF', '12436D'],
  ['FFFFFF', '4B2E83'],
  ['FFFFFF', '4472C4'],
  ['0B1B2B', '9CD0FF'],
  ['10151B', '9CC9F2'],
  ['000000', 'FFC36B'],
] as const;

describe('earlier periods', () => {
  test.each(GROUNDS)(
    'on %s are shades of %s, each nearer to the paper, and all can be seen on it',
    (paper, series1) => {
      const { earlier, between } = ownShades(series1, paper).colours;
      const [faint, middle, full] = [earlier, between, series1].map((colour) => contrastRatio(colour, paper));
      expect(faint).toBeGreaterThanOrEqual(DRAWN_CONTRAST);
      expect(middle).toBeGreaterThanOrEqual(faint ?? 0);
      expect(full).toBeGreaterThanOrEqual(middle ?? 0);
    },
  );

  test('are lighter the earlier they are', () => {
    expect(periodColours(3)).toEqual(['earlier', 'between', 'series1']);
    expect(periodColours(2)).toEqual(['earlier', 'series1']);
  });
});

test.each(GROUNDS)('context that a template on %s leaves out can be seen, and no more', (paper) => {
  const ratio = contrastRatio(contextBetween(paper === 'FFFFFF' ? '4A545E' : 'B4BEC9', paper), paper);
  expect(ratio).toBeGreaterThanOrEqual(DRAWN_CONTRAST);
  expect(ratio).toBeLessThan(4.5);
});
