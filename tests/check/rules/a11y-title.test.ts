import { expect, test } from 'vitest';
import { a11yTitle } from '../../../src/check/rules/a11y-title.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { deckOf, run, slide } from './decks.ts';

const found = (...titles: string[]) =>
  a11yTitle(deckOf(titles.map((title, index) => slide(`s${index + 1}`, { title: [run(title)] }))));

test('titles that differ are fine', () => {
  expect(found('Aid grew', 'Aid fell', 'Trade grew')).toEqual([]);
});

test('a title is found again, whatever its case and spaces, each time after the first', () => {
  const again = found('Aid grew', 'AID\u00a0 grew', 'Trade', 'aid grew ');
  expect(again.map((each) => [each.code, whereOf(each)])).toEqual([
    ['a11y/duplicate-title', 'slide s2, title (en)'],
    ['a11y/duplicate-title', 'slide s4, title (en)'],
  ]);
  expect(again[0]?.message).toBe('this slide has the title of the slide s1');
  expect(again[0]?.span).toBeDefined();
});

test('a title is read across its runs, figures included', () => {
  const deck = deckOf([
    slide('a', { title: [run('Aid grew '), run('twice')] }),
    slide('b', { title: [run('Aid '), run('grew twice')] }),
  ]);
  expect(a11yTitle(deck)).toHaveLength(1);
});

test('a title without words is none, and two of them are not called alike', () => {
  expect(found('', ' \u00a0').map(({ code }) => code)).toEqual(['a11y/no-title', 'a11y/no-title']);
});
