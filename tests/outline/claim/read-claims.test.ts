import { expect, test } from 'vitest';
import { outlineIn } from '../../check/rules/outline-in.ts';

const claimsIn = (keys: string) => {
  const { outline } = outlineIn('en', '# T', keys);
  return outline.slides[0]?.claims.map(({ name, text }) => [name, text]);
};

test('claims are a text, a list, or a map of names with one or several each', () => {
  expect(claimsIn('    claims: a.b > c.d\n')).toEqual([[undefined, 'a.b > c.d']]);
  expect(claimsIn('    claims: [a.b > c.d, a.b > e.f]\n')).toEqual([
    [undefined, 'a.b > c.d'],
    [undefined, 'a.b > e.f'],
  ]);
  expect(claimsIn('    claims: {far: a.b > c.d}\n')).toEqual([['far', 'a.b > c.d']]);
  expect(claimsIn('    claims:\n      second: [a.b > c.d, c.d > e.f]\n      more: a.b > e.f\n')).toEqual([
    ['second', 'a.b > c.d'],
    ['second', 'c.d > e.f'],
    ['more', 'a.b > e.f'],
  ]);
});
