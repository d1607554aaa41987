import { expect, test } from 'vitest';
import { smallSize } from '../../src/model/type-scale.ts';
import { STYLES, TEMPLATE } from '../render/pptx/scenes.ts';

test('a small run takes the step nearest to 60 % of its style', () => {
  expect(smallSize(STYLES.figure, TEMPLATE)).toBe(28);
  expect(smallSize(STYLES.title, TEMPLATE)).toBe(18);
});

test('it is never below 12 points, nor larger than its style', () => {
  expect(smallSize(STYLES.label, TEMPLATE)).toBe(12);
  expect(smallSize(STYLES.small, TEMPLATE)).toBe(12);
});
