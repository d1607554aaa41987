import { expect, test } from 'vitest';
import { a11yReadingOrder } from '../../../src/check/rules/a11y-reading-order.ts';
import { deckOf, run, slide } from './decks.ts';
import { laidOut, sceneWith, text } from './laid-out.ts';

const at = (name: string, x: number, y: number, width = 300) => text(name, [run(name)], { x, y, width, height: 50 });
const found = (...shapes: Parameters<typeof laidOut>[1]) =>
  a11yReadingOrder(deckOf([slide('s')]), sceneWith([laidOut('s', shapes)]));

test('from top to bottom and column by column is fine', () => {
  expect(found(at('title', 0, 0), at('a', 0, 100), at('b', 0, 200), at('c', 400, 100), at('d', 400, 200))).toEqual([]);
});

test('what stands above in the same columns and is read after is found', () => {
  const [only] = found(at('title', 0, 0), at('chart', 0, 300), at('body', 100, 100));
  expect(only).toMatchObject({
    code: 'a11y/reading-order',
    message: 'body is read after chart, which stands below it',
    at: { kind: 'slide', slide: 's', language: 'en' },
  });
});

test('a title may stand anywhere, and boxes that touch or overlap are no fault', () => {
  expect(found(at('title', 0, 400), at('a', 0, 100))).toEqual([]);
  expect(found(at('a', 0, 140), at('b', 0, 100))).toEqual([]);
});

test('what only decorates is not read', () => {
  const rule = { kind: 'mark', name: 'rule', shape: 'line', box: { x: 0, y: 300, width: 300, height: 0 } } as const;
  expect(found(at('title', 0, 0), rule, at('a', 0, 100))).toEqual([]);
});
