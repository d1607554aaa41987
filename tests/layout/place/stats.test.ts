import { describe, expect, test } from 'vitest';
import { placeStats } from '../../../src/layout/place/stats.ts';
import type { DeckStat, DeckStats } from '../../../src/model/deck.ts';
import type { SceneShape } from '../../../src/model/scene.ts';
import { CONTENT, contextOf, linesOf, run, SPAN, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('stats', CONTENT, 'stat', { steps: ['stat-small'], grow: ['stat-large'] });

function stats(...values: readonly (string | Partial<DeckStat>)[]): DeckStats {
  return {
    kind: 'stats',
    span: SPAN,
    stats: values.map((value, index): DeckStat => {
      const stat = { fact: `f.${index}`, hedge: [], value: [run('13')], label: [run('people')], when: [run('now')] };
      return typeof value === 'string' ? { ...stat, value: [run(value)] } : { ...stat, ...value };
    }),
  };
}

const texts = (shapes: readonly SceneShape[]) => shapes.filter((shape) => shape.kind === 'text');
const columnsOf = (shapes: readonly SceneShape[]) => new Set(texts(shapes).map(({ box }) => box.x)).size;

describe('stats', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 2],
    [6, 3],
  ])('%d stand in %d columns', (count, columns) => {
    const { shapes } = placeStats(stats(...Array(count).fill('13')), SLOT, CONTENT, contextOf('stats'));
    expect(columnsOf(shapes)).toBe(columns);
    expect(texts(shapes)).toHaveLength(count);
  });

  test('show value, label and date under a rule, each named for its fact', () => {
    const { shapes } = placeStats(stats('13'), SLOT, CONTENT, contextOf('stats'));
    const text = textNamed(shapes, 'fact:f.0#1');
    expect(linesOf(text)).toEqual(['13', 'people', 'now']);
    const rule = shapes.find(({ kind }) => kind === 'mark');
    expect(rule?.box.y).toBeLessThan(text.box.y);
  });

  test('have one size, the largest in which each value keeps to one line', () => {
    const { shapes } = placeStats(stats('13', '1,600–2,100', '3'), SLOT, CONTENT, contextOf('stats'));
    expect(texts(shapes).map((text) => text.style.line)).toEqual([40, 40, 40]);
    const few = placeStats(stats('13', '3'), SLOT, CONTENT, contextOf('stats'));
    expect(texts(few.shapes).map((text) => text.style.line)).toEqual([60, 60]);
    expect(few.cures[0]).toMatchObject({ kind: 'step-up', to: 'stat-large' });
  });

  test('set the hedge small', () => {
    const { shapes } = placeStats(stats({ hedge: [run('about ')] }), SLOT, CONTENT, contextOf('stats'));
    const [value] = textNamed(shapes, 'fact:f.0#1').paragraphs;
    expect(value?.runs.map(({ text, small }) => [text, small])).toEqual([
      ['about ', true],
      ['13', undefined],
    ]);
  });

  test('set the word of a unit small, and no abbreviation', () => {
    const { shapes } = placeStats(stats('4–6 months', '14 km', '$17.2M'), SLOT, CONTENT, contextOf('stats'));
    const smallOf = (name: string) =>
      textNamed(shapes, name)
        .paragraphs[0]?.runs.filter(({ small }) => small)
        .map(({ text }) => text);
    expect(['fact:f.0#1', 'fact:f.1#2', 'fact:f.2#3'].map(smallOf)).toEqual([[' months'], [], []]);
  });

  test('take fewer columns where a value is wider than one', () => {
    const { shapes, diagnostics } = placeStats(
      stats('13', '1,600–2,100 of them', '3'),
      SLOT,
      CONTENT,
      contextOf('stats'),
    );
    expect(diagnostics).toEqual([]);
    expect(columnsOf(shapes)).toBe(2);
  });

  test('go on where their rows don’t fit, the slides filled about alike', () => {
    const placed = placeStats(stats(...Array(12).fill('13')), SLOT, CONTENT, contextOf('stats'));
    expect(texts(placed.shapes)).toHaveLength(6);
    expect(placed.rest?.stats.map(({ fact }) => fact)).toEqual(['f.6', 'f.7', 'f.8', 'f.9', 'f.10', 'f.11']);
  });

  test('are refused where a value is wider than the slot, which is never divided', () => {
    const { shapes, diagnostics } = placeStats(stats('1'.repeat(80)), SLOT, CONTENT, contextOf('stats'));
    expect(shapes).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code: 'layout/overflow', span: SPAN });
    expect(diagnostics[0]?.message).toContain('1111 is wider than slot stats of layout stats');
  });

  test('are refused where a label is higher than the slot', () => {
    const { diagnostics } = placeStats(stats({ label: [run(words(900))] }), SLOT, CONTENT, contextOf('stats'));
    expect(diagnostics[0]?.message).toMatch(/too long for slot stats/);
  });

  test('divide a long word of a label', () => {
    const { shapes, diagnostics } = placeStats(
      stats(...Array(3).fill({ label: [run('a'.repeat(60))] })),
      SLOT,
      CONTENT,
      contextOf('stats'),
    );
    expect(diagnostics).toEqual([]);
    expect(linesOf(textNamed(shapes, 'fact:f.0#1'))[1]).toMatch(/^a+-$/);
  });

  test('stand in one column in a narrow place', () => {
    const narrow = { ...CONTENT, width: 300 };
    expect(columnsOf(placeStats(stats('13', '3'), SLOT, narrow, contextOf('stats')).shapes)).toBe(1);
  });

  test('begin rows on the baseline grid', () => {
    const { shapes } = placeStats(stats(...Array(6).fill('13')), SLOT, CONTENT, contextOf('stats'));
    const rules = shapes.filter(({ kind }) => kind === 'mark');
    expect(rules.filter(({ box }) => box.y % 6 !== 0)).toEqual([]);
  });
});
