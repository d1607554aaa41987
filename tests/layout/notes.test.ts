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
  const { texts, over } = shown(notes({ talkingPoints: lines(14, 'A point'), sources: lines(12, 'A source') }));
  expect(texts.at(-1)).toMatch(/^A source 0 · A source 1 · .* · A source 11$/);
  expect(over).toBe(0);
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
