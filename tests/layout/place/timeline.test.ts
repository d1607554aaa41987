import { describe, expect, test } from 'vitest';
import { placeTimeline } from '../../../src/layout/place/timeline.ts';
import type { DeckTimeline } from '../../../src/model/deck.ts';
import type { SceneGroup, SceneShape } from '../../../src/model/scene.ts';
import { CONTENT, contextOf, linesOf, run, SPAN, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('timeline', CONTENT, 'label', { steps: ['label-small'], grow: ['label-large'] });

function timeline(count: number, more: Partial<DeckTimeline> = {}, label = 'What was'): DeckTimeline {
  return {
    kind: 'timeline',
    span: SPAN,
    alt: 'A timeline',
    spacing: 'even',
    entries: Array.from({ length: count }, (_, index) => ({
      fact: `f.${index}`,
      date: [run(`early ${2000 + index}`)],
      label: [run(label)],
      from: 365 * index,
      to: 365 * index + 90,
      highlighted: index === 1,
      planned: index === 2,
    })),
    ...more,
  };
}

function group(shapes: readonly SceneShape[]): SceneGroup {
  const [shape] = shapes;
  if (shape?.kind !== 'group') throw new Error('no group');
  return shape;
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

  test('of four entries stands below its axis, of more on both sides in turn', () => {
    const axis = (shape: SceneGroup) => mark(shape, 'axis-1')?.box.y ?? 0;
    const below = (shape: SceneGroup) => entries(shape).map(({ box }) => box.y > axis(shape));
    expect(below(group(place(timeline(4)).shapes))).toEqual([true, true, true, true]);
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
    const [x0 = 0, x1 = 0, x2 = 0] = entries(group(place(given).shapes)).map(({ box }) => box.x);
    expect(Math.abs(x1 - x0 - (x2 - x1))).toBeLessThanOrEqual(1);
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

  test('is refused where true dates fall together, with the way out', () => {
    const given = timeline(2, { spacing: 'true' });
    const close = { ...given, entries: given.entries.map((entry, index) => ({ ...entry, from: index === 0 ? 0 : 0 })) };
    expect(place(close).diagnostics[0]?.message).toMatch(/wider than its line|too close together/);
  });
});

test('to scale, a date that is not known to the day spans the days that it may be', () => {
  const scaled = group(place(timeline(3, { spacing: 'true' })).shapes);
  const [first, second] = [mark(scaled, 'span-1'), mark(scaled, 'span-2')];
  expect(first?.box.width).toBeCloseTo(((second?.box.x ?? 0) - (first?.box.x ?? 0)) * (90 / 365), 0);
  expect(mark(scaled, 'dot-1')).toBeUndefined();
  expect(mark(group(place(timeline(3)).shapes), 'dot-1')).toBeDefined();
});
