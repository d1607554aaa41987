import { describe, expect, test } from 'vitest';
import { placeBody } from '../../../src/layout/place/body.ts';
import { CONTENT, contextOf, linesOf, paragraph, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('body', CONTENT, 'body', { steps: ['body-small'] });
const points = (count: number, length: number) =>
  Array.from({ length: count }, () => paragraph(words(length), 0, 'bullet'));

describe('text in its slot', () => {
  test('that fits fills a placeholder and leaves nothing', () => {
    const placed = placeBody(points(3, 4), SLOT, CONTENT, contextOf());
    expect(textNamed(placed.shapes, 'body')).toMatchObject({ slot: 'body', box: CONTENT });
    expect(placed).toMatchObject({ cures: [], diagnostics: [] });
    expect(placed).not.toHaveProperty('rest');
  });

  test('that doesn’t fit goes on at a point, the slides filled about alike', () => {
    const placed = placeBody(points(20, 4), SLOT, CONTENT, contextOf());
    expect(textNamed(placed.shapes, 'body').paragraphs).toHaveLength(10);
    expect(placed.rest).toHaveLength(10);
  });

  test('never parts a point from those nested below it', () => {
    const nested = Array.from({ length: 8 }, () => [
      paragraph(words(4), 0, 'bullet'),
      ...[1, 2].map(() => paragraph(words(4), 1, 'bullet')),
    ]).flat();
    const { rest } = placeBody(nested, SLOT, CONTENT, contextOf());
    expect(rest?.[0]?.level).toBe(0);
  });

  test('parts them where all together are higher than a slide', () => {
    const nested = [
      paragraph('word', 0, 'bullet'),
      ...Array.from({ length: 30 }, () => paragraph('word', 1, 'bullet')),
    ];
    const { rest, diagnostics } = placeBody(nested, SLOT, CONTENT, contextOf());
    expect(diagnostics).toEqual([]);
    expect(rest?.[0]?.level).toBe(1);
  });

  test('is refused where one paragraph is higher than a slide, with how many words to cut', () => {
    const placed = placeBody([paragraph(words(500))], SLOT, CONTENT, contextOf());
    expect(placed.shapes).toEqual([]);
    const [found] = placed.diagnostics;
    expect(found?.code).toBe('layout/overflow');
    const cut = Number(/cut about (\d+) words/.exec(found?.hint ?? '')?.[1]);
    expect(placeBody([paragraph(words(500 - cut))], SLOT, CONTENT, contextOf()).diagnostics).toEqual([]);
  });

  test('is spread where it is little and the slot may set it larger', () => {
    const growing = { ...SLOT, grow: ['message'] };
    const spread = textNamed(placeBody(points(3, 2), growing, CONTENT, contextOf()).shapes, 'body');
    expect(spread.style.line).toBe(26);
    expect(spread.paragraphs.map(({ before }) => before)).toEqual([0, 57, 57]);
    const tight = textNamed(placeBody(points(3, 2), SLOT, CONTENT, contextOf()).shapes, 'body');
    expect(tight.paragraphs.map(({ before }) => before)).toEqual([0, 10, 10]);
  });

  test('of plain paragraphs stands at most a line apart, without hairlines', () => {
    const growing = { ...SLOT, grow: ['message'] };
    const plainly = [paragraph('One of two'), paragraph('The other')];
    const { shapes } = placeBody(plainly, growing, CONTENT, contextOf());
    expect(shapes.some(({ kind }) => kind === 'mark')).toBe(false);
    expect(textNamed(shapes, 'body').paragraphs.map(({ before }) => before)).toEqual([0, 26]);
  });

  test('has hairlines only in gaps that are wide', () => {
    const growing = { ...SLOT, grow: ['message'] };
    const rulesOf = (count: number) =>
      placeBody(points(count, 2), growing, CONTENT, contextOf()).shapes.filter(({ kind }) => kind === 'mark');
    expect(rulesOf(3)).toHaveLength(2);
    expect(rulesOf(8)).toHaveLength(0);
    const marks = rulesOf(3).map(({ box }) => box);
    expect(marks).toMatchObject([{ y: CONTENT.y + 26 + 29 }, { y: CONTENT.y + 2 * 26 + 57 + 29 }]);
  });
});

describe('key messages', () => {
  const NUMBERED = { ...SLOT, numbered: true };

  test('have numerals that hang in a column, and hairlines in the gaps between them', () => {
    const { shapes } = placeBody(points(3, 4), NUMBERED, CONTENT, contextOf());
    const text = textNamed(shapes, 'body');
    expect(text.paragraphs.map(({ marker, indent }) => [marker, indent])).toEqual(Array(3).fill(['number', 74]));
    const rules = shapes.filter(({ kind }) => kind === 'mark');
    expect(rules).toHaveLength(2);
    const [first] = text.paragraphs;
    const rule = rules[0]?.box.y ?? 0;
    expect(rule).toBeGreaterThan(CONTENT.y + (first?.lines.length ?? 0) * 20);
  });

  test('leave quotations and nested points without numerals', () => {
    const mixed = [paragraph('a'), paragraph('b', 1, 'bullet'), paragraph('c', 0, 'quote')];
    const text = textNamed(placeBody(mixed, NUMBERED, CONTENT, contextOf()).shapes, 'body');
    expect(text.paragraphs.map(({ marker }) => marker)).toEqual(['number', 'bullet', 'quote']);
  });

  test('go on counting on the next slide', () => {
    const first = placeBody(points(24, 3), NUMBERED, CONTENT, contextOf());
    const shown = textNamed(first.shapes, 'body').paragraphs;
    expect(shown.every(({ listStart }) => listStart === undefined)).toBe(true);
    expect(first.rest?.map(({ listStart }) => listStart)).toEqual(Array(24 - shown.length).fill(shown.length + 1));
    const second = placeBody(first.rest ?? [], NUMBERED, CONTENT, contextOf());
    expect(textNamed(second.shapes, 'body').paragraphs[0]?.listStart).toBe(shown.length + 1);
  });

  test('keep their words as lines', () => {
    const text = textNamed(placeBody([paragraph('one two')], NUMBERED, CONTENT, contextOf()).shapes, 'body');
    expect(linesOf(text)).toEqual(['one two']);
  });
});
