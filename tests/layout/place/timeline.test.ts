import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOverlap } from '../../../src/check/rules/scene-overlap.ts';
import { placeTimeline } from '../../../src/layout/place/timeline.ts';
import type { DeckTimeline } from '../../../src/model/deck.ts';
import type { SceneGroup, SceneShape } from '../../../src/model/scene.ts';
import { CONTENT, contextOf, linesOf, NO_NOTES_PAGE, run, SPAN, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('timeline', CONTENT, 'label', { steps: ['label-small'], grow: ['label-large'] });

function timeline(count: number, more: Partial<DeckTimeline> = {}, label = 'What was'): DeckTimeline {
  return {
    kind: 'timeline',
    span: SPAN,
    alt: 'A timeline',
    spacing: 'even',
    lanes: [],
    entries: Array.from({ length: count }, (_, index) => ({
      fact: `f.${index}`,
      date: [run(`early ${2000 + index}`)],
      lines: [[run(`early ${2000 + index}`)]],
      amount: [],
      label: [run(label)],
      from: 365 * index,
      to: 365 * index + 90,
      highlighted: index === 1,
      planned: index === 2,
      lane: 0,
      isEvent: false,
    })),
    ...more,
  };
}

function group(shapes: readonly SceneShape[]): SceneGroup {
  const [shape] = shapes;
  if (shape?.kind !== 'group') throw new Error('no group');
  return shape;
}

function faultsOf(shapes: readonly SceneShape[]): readonly string[] {
  const slide = { id: 'x', number: 1, layout: 'text', shapes, notes: [], notesPage: NO_NOTES_PAGE, cures: [] };
  const at = { span: SPAN, at: { kind: 'slide', slide: 'x', language: 'en' } } as const;
  return sceneOverlap(slide, at).map(({ message }) => message);
}

const place = (given: DeckTimeline) => placeTimeline(given, SLOT, CONTENT, contextOf('text'));
const entries = (given: SceneGroup) => given.shapes.filter((shape) => shape.kind === 'text');
const mark = (given: SceneGroup, name: string) => given.shapes.find((shape) => shape.name === name);

describe('a timeline', () => {
  test('is one group with the words of its alt text and every fact', () => {
    const shape = group(place(timeline(3)).shapes);
    expect(shape).toMatchObject({ alt: 'A timeline', facts: ['f.0', 'f.1', 'f.2'] });
    expect(linesOf(textNamed(shape.shapes, 'fact:f.0#1'))).toEqual(['Early 2000', 'What was']);
  });

  test('of three entries stands below its axis, of more on both sides in turn', () => {
    const axis = (shape: SceneGroup) => mark(shape, 'axis-1')?.box.y ?? 0;
    const below = (shape: SceneGroup) => entries(shape).map(({ box }) => box.y > axis(shape));
    expect(below(group(place(timeline(3)).shapes))).toEqual([true, true, true]);
    expect(below(group(place(timeline(5)).shapes))).toEqual([false, true, false, true, false]);
  });

  test('has its axis on the baseline grid', () => {
    expect((mark(group(place(timeline(3)).shapes), 'axis-1')?.box.y ?? 1) % 6).toBe(0);
  });

  test('marks highlights and plans', () => {
    const shape = group(place(timeline(3)).shapes);
    expect(mark(shape, 'dot-2')).toMatchObject({ fill: 'series1', fact: 'f.1' });
    expect(textNamed(shape.shapes, 'fact:f.1#2').paragraphs[0]?.style.colour).toBe('primary');
    expect(textNamed(shape.shapes, 'fact:f.0#1').paragraphs[0]?.style.colour).toBe('muted');
    expect(mark(shape, 'dot-3')).toMatchObject({ fill: 'paper', stroke: { colour: 'context' } });
  });

  test('breaks its axis at a gap much longer than the others, when evenly spaced', () => {
    const given = timeline(4);
    const [first, ...others] = given.entries;
    if (first === undefined) throw new Error('no entry');
    const gapped = { ...given, entries: [{ ...first, from: -9000 }, ...others] };
    expect(mark(group(place(gapped).shapes), 'break-1')).toBeDefined();
    expect(mark(group(place(given).shapes), 'break-1')).toBeUndefined();
    expect(
      mark(group(place({ ...gapped, spacing: 'true', entries: gapped.entries.slice(0, 2) }).shapes), 'break-1'),
    ).toBeUndefined();
  });

  test('stands at true distances where that is asked for', () => {
    const given = timeline(3, { spacing: 'true' });
    const shape = group(place(given).shapes);
    const [x0 = 0, x1 = 0, x2 = 0] = [1, 2, 3].map((at) => mark(shape, `span-${at}`)?.box.x);
    expect(x1 - x0).toBeCloseTo(x2 - x1, 5);
  });

  test('goes on where the words have no room beside each other', () => {
    const first = place(timeline(14, {}, words(14)));
    expect(first.diagnostics).toEqual([]);
    expect(entries(group(first.shapes)).length + (first.rest?.entries.length ?? 0)).toBe(14);
    expect(first.rest?.entries.length).toBeGreaterThan(1);
  });

  test('leaves its entries apart, and all of them in the slot', () => {
    for (const count of [2, 4, 7, 11]) {
      const shape = group(place(timeline(count)).shapes);
      const boxes = entries(shape).map(({ box }) => box);
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
      expect(shape.box.y).toBeGreaterThanOrEqual(CONTENT.y);
      expect(shape.box.y + shape.box.height).toBeLessThanOrEqual(CONTENT.y + CONTENT.height);
    }
  });

  test('is refused where an entry is a paragraph, with how many words to cut', () => {
    const { diagnostics } = place(timeline(3, {}, words(200)));
    expect(diagnostics[0]?.message).toMatch(/too long for slot timeline/);
    expect(diagnostics[0]?.hint).toMatch(/^cut about \d+ words/);
  });

  test('whose true dates fall together has its words side by side, with leaders to the dates', () => {
    const given = timeline(6, { spacing: 'true' });
    const close = { ...given, entries: given.entries.map((entry) => ({ ...entry, from: 0, to: 0 })) };
    const first = place({ ...close, entries: [...close.entries, { ...close.entries[0]!, from: 900, to: 900 }] });
    expect(first.diagnostics).toEqual([]);
    const shape = group(first.shapes);
    expect(faultsOf(first.shapes)).toEqual([]);
    const level = shape.shapes.filter(({ name, box }) => name.startsWith('stem-') && box.height === 0);
    expect(level.length).toBeGreaterThan(2);
  });

  test('runs from edge to edge, its last words flush right', () => {
    for (const count of [2, 3, 5, 8]) {
      const shape = group(place(timeline(count)).shapes);
      const [first, last] = [mark(shape, 'dot-1'), mark(shape, `dot-${count}`)];
      expect((first?.box.x ?? 0) + 6).toBe(CONTENT.x);
      expect((last?.box.x ?? 0) + 6).toBe(CONTENT.x + CONTENT.width);
      const words = entries(shape).at(-1);
      expect(words?.align).toBe('right');
      expect((words?.box.x ?? 0) + (words?.box.width ?? 0)).toBeCloseTo(CONTENT.x + CONTENT.width, 5);
    }
  });

  test('has the words of each side on one line, the upper ones from the top', () => {
    const tops = entries(group(place(timeline(7, {}, words(9))).shapes)).map(({ box }) => box.y);
    expect(new Set(tops).size).toBe(2);
    expect(Math.min(...tops)).toBe(CONTENT.y);
  });

  test('has its dates in a year and what stands beside it, each on a line', () => {
    const given = timeline(8);
    const dated = {
      ...given,
      entries: given.entries.map((each) => ({ ...each, lines: [[run('2012')], [run('22 Sep')]] })),
    };
    const text = textNamed(group(place(dated).shapes).shapes, 'fact:f.1#2');
    expect(linesOf(text)).toEqual(['2012', '22 Sep', 'What was']);
    expect(text.paragraphs.map(({ style }) => style.colour)).toEqual(['primary', 'muted', 'ink']);
  });

  test('says the amount of its fact after the words, in bold', () => {
    const given = timeline(4);
    const paid = {
      ...given,
      entries: given.entries.map((each) => ({ ...each, amount: [run('$13M', { bold: true })] })),
    };
    const text = textNamed(group(place(paid).shapes).shapes, 'fact:f.0#1');
    expect(text.paragraphs.at(-1)?.runs.map(({ text: of, bold }) => [of, bold])).toEqual([
      ['What was', false],
      [' ', false],
      ['$13M', true],
    ]);
  });

  test.each(['even', 'true'] as const)(
    'that goes on (%s) has as many entries on each slide, and one size',
    (spacing) => {
      const pages: SceneGroup[] = [];
      for (let rest: DeckTimeline | undefined = timeline(23, { spacing }, words(12)); rest !== undefined; ) {
        const page = place(rest);
        expect(page.diagnostics).toEqual([]);
        pages.push(group(page.shapes));
        rest = page.rest;
      }
      const counts = pages.map((page) => entries(page).filter(({ name }) => name.startsWith('fact:')).length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(23);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      const sizes = pages.flatMap((page) =>
        entries(page)
          .filter(({ name }) => name.startsWith('fact:'))
          .map(({ paragraphs }) => paragraphs.map(({ style }) => style.size).join()),
      );
      expect(new Set(sizes).size).toBe(1);
      const names = pages.map((page) =>
        entries(page)
          .filter(({ name }) => name.startsWith('tick-'))
          .flatMap(linesOf)
          .join(),
      );
      expect(new Set(names).size).toBe(1);
    },
  );

  test('has no ink on words, whatever its dates and words are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            from: fc.nat(9000),
            days: fc.nat(500),
            words: fc.integer({ min: 1, max: 9 }),
            paid: fc.boolean(),
          }),
          { minLength: 2, maxLength: 12 },
        ),
        fc.constantFrom('even' as const, 'true' as const),
        (given, spacing) => {
          const dated = given
            .toSorted((a, b) => a.from - b.from)
            .map(({ from, days, words: count, paid }, index) => ({
              fact: `f.${index}`,
              date: [run('2012')],
              lines: [[run('2012')], ...(days % 2 === 0 ? [[run('Sep 22')]] : [])],
              label: [run(words(count))],
              amount: paid ? [run('$13M', { bold: true })] : [],
              from,
              to: from + days,
              highlighted: days > 400,
              planned: days > 300,
              lane: 0,
              isEvent: false,
            }));
          for (let rest: DeckTimeline | undefined = timeline(0, { spacing, entries: dated }); rest !== undefined; ) {
            const page = place(rest);
            expect(page.diagnostics).toEqual([]);
            expect(faultsOf(page.shapes)).toEqual([]);
            const { box } = group(page.shapes);
            expect(box.y).toBeGreaterThanOrEqual(CONTENT.y - 0.1);
            expect(box.y + box.height).toBeLessThanOrEqual(CONTENT.y + CONTENT.height + 0.1);
            rest = page.rest;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('to scale, a date that is not known to the day spans the days that it may be', () => {
  const scaled = group(place(timeline(3, { spacing: 'true' })).shapes);
  const [first, second] = [mark(scaled, 'span-1'), mark(scaled, 'span-2')];
  expect(first?.box.width).toBeCloseTo(((second?.box.x ?? 0) - (first?.box.x ?? 0)) * (91 / 365), 5);
  expect(mark(scaled, 'dot-1')).toBeUndefined();
  expect(mark(group(place(timeline(3)).shapes), 'dot-1')).toBeDefined();
});
