import { expect, test } from 'vitest';
import { layoutNotes } from '../../src/layout/notes.ts';
import type { Notes, Paragraph } from '../../src/model/deck.ts';
import { paragraph, TEMPLATE } from './slides.ts';

const lines = (count: number, text: string): readonly Paragraph[] =>
  Array.from({ length: count }, (_, index) => paragraph(`${text} ${index}`));
const notes = (parts: Partial<Notes>): Notes => ({
  talkingPoints: [],
  ifPressed: [],
  cautions: [],
  description: [],
  sources: [],
  ...parts,
});
const shown = (given: Notes) => {
  const { paragraphs, over } = layoutNotes(given, 'en', TEMPLATE);
  return { texts: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')), over };
};

test('each source stands on a line of its own where the page has room', () => {
  const { texts, over } = shown(notes({ talkingPoints: lines(3, 'A point'), sources: lines(3, 'A source') }));
  expect(texts.slice(-3)).toEqual(['A source 0', 'A source 1', 'A source 2']);
  expect(over).toBe(0);
});

test('sources run together where the printed page would cut the last of them', () => {
  const { texts, over } = shown(notes({ talkingPoints: lines(14, 'A point'), sources: lines(6, 'A source') }));
  expect(texts.at(-1)).toMatch(/^A source 0 · A source 1 · .* · A source 5$/);
  expect(over).toBe(0);
});

const sizesOf = (given: Notes) => layoutNotes(given, 'en', TEMPLATE).paragraphs.map(({ style }) => style.size);

test('what is said is set large, what is looked up small', () => {
  const given = notes({ talkingPoints: lines(2, 'A point'), sources: lines(1, 'A source') });
  expect(sizesOf(given)).toEqual([11, 14, 14, 9, 9]);
});

test('what is said is set smaller before its page cuts it', () => {
  const given = notes({ talkingPoints: lines(16, 'A point'), sources: lines(2, 'A source') });
  expect(sizesOf(given)[1]).toBe(12);
  expect(shown(given).over).toBe(0);
});

test('the picture of the slide is as large as the words leave room for', () => {
  const pictureOf = (count: number) =>
    layoutNotes(notes({ talkingPoints: lines(count, 'A point') }), 'en', TEMPLATE).page.picture;
  expect(pictureOf(1).width).toBe(468);
  expect(pictureOf(15).width).toBeGreaterThan(352);
  expect(pictureOf(15).width).toBeLessThan(468);
  expect(pictureOf(40).height).toBe(198);
});

test('a picture has the shape of its slide', () => {
  const square = { ...TEMPLATE, grid: { ...TEMPLATE.grid, width: 540 } };
  const { picture, words } = layoutNotes(notes({}), 'en', square).page;
  expect(picture.height).toBe(picture.width);
  expect(words.y).toBeGreaterThan(picture.y + picture.height);
});

test('what is kept ready stands in a frame that touches nothing else', () => {
  const given = notes({
    talkingPoints: lines(2, 'A point'),
    ifPressed: lines(1, 'Ready'),
    sources: lines(1, 'A source'),
  });
  const { paragraphs, page } = layoutNotes(given, 'en', TEMPLATE);
  const before = 14 + 2 * (6 + 18);
  const framed = 14 + 6 + 18;
  const gap = paragraphs[3]?.before ?? 0;
  expect(page.frame?.y).toBe(page.words.y + before + gap / 2);
  expect(page.frame?.height).toBe(gap + framed);
  expect(page.rule).toBeUndefined();
});

test('a rule parts what is said from what is looked up, and no paragraph is spent on it', () => {
  const given = notes({ talkingPoints: lines(1, 'A point'), sources: lines(1, 'A source') });
  const { paragraphs, page } = layoutNotes(given, 'en', TEMPLATE);
  expect(paragraphs).toHaveLength(4);
  expect(page.rule?.height).toBe(0);
  expect(page.rule?.y).toBe(page.words.y + 14 + 6 + 18 + (paragraphs[2]?.before ?? 0) / 2);
});

test('what is still too long is told in lines', () => {
  expect(shown(notes({ talkingPoints: lines(40, 'A point') })).over).toBeGreaterThan(10);
});

test('rows of data run together only where sources that do leave too little room', () => {
  const description = lines(30, 'Row');
  const { texts, over } = shown(
    notes({ talkingPoints: lines(6, 'A point'), description, sources: lines(2, 'A source') }),
  );
  expect(texts).toContain('Row 0');
  expect(texts.find((text) => text.startsWith('Row 1;'))).toMatch(/^Row 1; Row 2; .*; Row 29$/);
  expect(over).toBe(0);
});
