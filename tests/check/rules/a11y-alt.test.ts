import { describe, expect, test } from 'vitest';
import { a11yAlt } from '../../../src/check/rules/a11y-alt.ts';
import type { Content } from '../../../src/model/deck.ts';
import type { OutlineSlide } from '../../../src/model/outline.ts';
import { UPRIGHT } from '../../../src/model/picture.ts';
import { deckOf, outlineOf, SPAN, slide } from './decks.ts';

const EVIDENCE = { ...SPAN, start: { line: 7, column: 1 } };
const WRITTEN = { ...SPAN, start: { line: 9, column: 1 } };

const picture = (alt: string): Content => ({
  kind: 'image',
  span: EVIDENCE,
  path: 'a.png',
  bytes: new Uint8Array(),
  mediaType: 'image/png',
  turn: UPRIGHT,
  width: 1,
  height: 1,
  alt,
});
const table = (alt: string): Content => ({ kind: 'table', span: EVIDENCE, alt, columns: [], rows: [], facts: [] });

const found = (content: Content, language: 'en' | 'fr' = 'en', written = false) => {
  const own = {
    id: 's',
    ...(written && { alt: { [language]: { value: 'x', span: WRITTEN } } }),
  } as unknown as OutlineSlide;
  return a11yAlt(outlineOf({ slides: [own] }), deckOf([slide('s', { content })], { language }));
};

describe('length', () => {
  test.each([
    ['en', 140, 0],
    ['en', 141, 1],
    ['fr', 170, 0],
    ['fr', 171, 1],
  ] as const)('in %s %i characters are %i findings', (language, length, count) => {
    expect(found(picture('a'.repeat(length)), language)).toHaveLength(count);
  });

  test('how much to cut is said, at the words of the author or at the evidence', () => {
    const [generated] = found(table('a'.repeat(150)));
    expect(generated?.message).toBe('the alt text has 150 characters, 10 more than are taken well in one piece');
    expect([generated?.span, generated?.hint]).toEqual([EVIDENCE, 'write a shorter one under alt:']);
    const [own] = found(picture('a'.repeat(150)), 'en', true);
    expect([own?.span, own?.hint]).toEqual([WRITTEN, 'cut it to one sentence']);
  });
});

test.each(['map.png', 'Chart', 'a map', 'Une carte.', 'graphique', 'IMG_2041.JPG'])('%s says nothing', (alt) => {
  expect(found(picture(alt)).map(({ code }) => code)).toEqual(['a11y/poor-alt']);
});

test('a sentence, and none for what decorates, are fine', () => {
  expect(found(picture('Map of Mali and its neighbours.'))).toEqual([]);
  expect(found(picture(''))).toEqual([]);
});

test('one text for all panels is told once', () => {
  const panels = [picture('Map'), picture('Map')].map((content) => ({ heading: [], body: [], content }));
  const deck = deckOf([slide('s', { panels: panels as never })]);
  expect(a11yAlt(outlineOf(), deck)).toHaveLength(1);
});
