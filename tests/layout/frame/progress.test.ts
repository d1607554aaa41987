import { expect, test } from 'vitest';
import { progressOf } from '../../../src/layout/frame/progress.ts';

const slide = (section?: string, role: 'authored' | 'annex' = 'authored') => ({
  role,
  ...(section !== undefined && { section }),
});

test('a slide belongs to the section before it; a cover and the annex belong to none', () => {
  const slides = [slide(), slide('Aid'), slide(), slide('Trade'), slide('Sources', 'annex')];
  const aid = { name: 'Aid', index: 0, count: 2 };
  expect(progressOf(slides)).toEqual([undefined, aid, aid, { name: 'Trade', index: 1, count: 2 }, undefined]);
});

test('a section that is named again goes on', () => {
  expect(progressOf([slide('Aid'), slide('Aid'), slide('')]).map((each) => each?.count)).toEqual([1, 1, 1]);
});

test('a deck without sections has no progress', () => {
  expect(progressOf([slide(), slide()])).toEqual([undefined, undefined]);
});
