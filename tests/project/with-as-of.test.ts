import { expect, test } from 'vitest';
import { withAsOf } from '../../src/project/with-as-of.ts';
import { outlineIn } from '../check/rules/outline-in.ts';

const { outline } = outlineIn('en', '# A title');

test('a date given with the command takes the place of the outline’s, where it stands', () => {
  const changed = withAsOf(outline, '2024-06-30');
  expect(changed.asOf.value).toEqual({ kind: 'date', date: { year: 2024, month: 6, day: 30 } });
  expect(changed.asOf.span).toEqual(outline.asOf.span);
  expect({ ...changed, asOf: outline.asOf }).toEqual(outline);
});

test('without one the outline stays as it is', () => {
  expect(withAsOf(outline, undefined)).toBe(outline);
});
