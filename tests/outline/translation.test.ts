import { expect, test } from 'vitest';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { textMark } from '../../src/outline/translation.ts';

function outline(made: string): string {
  return `brief: a-b\ntitle: {en: A, fr: A}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - layout: cover\n    en: |\n      # The finding stands\n    fr-of: ${made}\n    fr: |\n      # Le [finding]{lang=en} reste\n`;
}

const MARK = textMark('# The finding stands\n');

test('French made of the English as it stands is silent', () => {
  expect(parseOutline('a.yaml', outline(MARK)).diagnostics).toEqual([]);
});

test('French made of another English is told, with the mark to write once it is right', () => {
  const [found] = parseOutline('a.yaml', outline('00000000')).diagnostics;
  expect(found).toMatchObject({ code: 'outline/outdated-translation', span: { start: { line: 10, column: 12 } } });
  expect(found?.hint).toContain(MARK);
});

test('spaces and line ends don’t make another text', () => {
  expect(textMark('# The  finding\r\nstands ')).toBe(textMark('# The finding\nstands'));
});

test('words of the other language are runs of it, each at its place', () => {
  const title = parseOutline('a.yaml', outline(MARK)).value?.slides[0]?.words.fr?.title ?? [];
  expect(
    title.map((inline) => (inline.kind === 'text' ? [inline.text, inline.language, inline.span.start.column] : [])),
  ).toEqual([
    ['Le ', undefined, 9],
    ['finding', 'en', 13],
    [' reste', undefined, 30],
  ]);
});
