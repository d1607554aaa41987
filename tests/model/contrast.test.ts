import { describe, expect, it, test } from 'vitest';
import { contrastRatio, leastContrast } from '../../src/model/contrast.ts';

describe('contrast', () => {
  it('runs from 1 to 21 and is the same both ways', () => {
    expect(contrastRatio('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('777777', '777777')).toBe(1);
    expect(contrastRatio('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('FFFFFF', '767676')).toBe(contrastRatio('767676', 'FFFFFF'));
  });
});

test.each([
  [17.9, false, 4.5],
  [18, false, 3],
  [13.9, true, 4.5],
  [14, true, 3],
])('text of %d points (bold: %s) needs a contrast of %d', (size, bold, least) => {
  expect(leastContrast({ size, bold })).toBe(least);
});
