import { describe, expect, test } from 'vitest';
import { placePanels } from '../../../src/layout/place/panels.ts';
import type { DeckPanel, DeckTable } from '../../../src/model/deck.ts';
import { chart } from '../../render/pptx/chart-specimens.ts';
import { CONTENT, contextOf, linesOf, paragraph, run, SPAN, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('panels', CONTENT, 'body', { grow: ['message'] });

function panel(heading: string, points: number, length = 2): DeckPanel {
  return {
    heading: [run(heading)],
    body: Array.from({ length: points }, () => paragraph(words(length), 0, 'bullet')),
  };
}

const TABLE: DeckTable = {
  kind: 'table',
  span: SPAN,
  alt: 'A table',
  columns: [{ heading: [run('Item')], align: 'left' }],
  rows: Array.from({ length: 30 }, () => ({ look: 'plain' as const, cells: [[run('Aid')]] })),
  facts: Array.from({ length: 30 }, (_, index) => `f.${index}`),
};

const place = (...panels: readonly DeckPanel[]) => placePanels(panels, SLOT, CONTENT, contextOf('panels'));
const headings = (panels: readonly DeckPanel[] | undefined) =>
  panels?.map(({ heading }) => heading.map(({ text }) => text).join(''));

describe('panels', () => {
  test('stand side by side under rules, their headings and words at one height', () => {
    const { shapes } = place(panel('North', 1), panel('The whole of the long and winding south', 2));
    const [a, b] = [textNamed(shapes, 'panel-1-heading'), textNamed(shapes, 'panel-2-heading')];
    expect(a.box).toMatchObject({ y: b.box.y, height: b.box.height });
    expect(textNamed(shapes, 'panel-1-text').box.y).toBe(textNamed(shapes, 'panel-2-text').box.y);
    const above = shapes.filter(({ kind, name }) => kind === 'mark' && name.endsWith('-rule'));
    expect(above).toHaveLength(2);
  });

  test('have their points level, with hairlines between, where there are few', () => {
    const { shapes } = place(panel('North', 2, 9), panel('South', 2, 1));
    const [north, south] = ['panel-1-text', 'panel-2-text'].map((name) => textNamed(shapes, name));
    const topOfSecond = (text: typeof north) => {
      const [first, second] = text?.paragraphs ?? [];
      return (first?.lines.length ?? 0) * (first?.style.line ?? 0) + (second?.before ?? 0);
    };
    expect(north?.paragraphs[0]?.lines.length).toBeGreaterThan(south?.paragraphs[0]?.lines.length ?? 0);
    expect(topOfSecond(north)).toBe(topOfSecond(south));
    const rules = ['panel-1-rule-1', 'panel-2-rule-1'].map((name) => shapes.find((shape) => shape.name === name));
    expect(rules[0]?.box.y).toBe(rules[1]?.box.y);
  });

  test('are full without hairlines, and their points keep their own gaps', () => {
    const { shapes } = place(panel('North', 9, 3), panel('South', 2));
    expect(shapes.some(({ name }) => /-rule-\d/.test(name))).toBe(false);
  });

  test('have one style, that of the fullest', () => {
    const { shapes } = place(panel('North', 1), panel('South', 6, 5));
    const styles = ['panel-1-text', 'panel-2-text'].map((name) => textNamed(shapes, name).style.line);
    expect(new Set(styles).size).toBe(1);
  });

  test('set headings no smaller than their words', () => {
    const { shapes } = place(panel('North', 1), panel('South', 1));
    const heading = textNamed(shapes, 'panel-1-heading').style.size;
    expect(heading).toBe(contextOf().template.styles['heading-large']?.size);
  });

  test('go on, more than four at a time, alike on each slide', () => {
    const placed = place(...['A', 'B', 'C', 'D', 'E'].map((name) => panel(name, 1)));
    expect(headings(placed.rest)).toEqual(['D', 'E']);
  });

  test('go on under their headings where their words don’t fit', () => {
    const placed = place(panel('North', 20), panel('South', 2));
    expect(placed.diagnostics).toEqual([]);
    expect(headings(placed.rest)).toEqual(['North']);
    const shown = textNamed(placed.shapes, 'panel-1-text').paragraphs.length;
    expect(shown + (placed.rest?.[0]?.body.length ?? 0)).toBe(20);
  });

  test('stand fewer beside each other where a paragraph is higher than a narrow one', () => {
    const placed = place(...['A', 'B', 'C', 'D'].map((name) => panel(name, 1, 60)));
    expect(placed.diagnostics).toEqual([]);
    expect(headings(placed.rest)).toEqual(['C', 'D']);
  });

  test('show evidence below their words', () => {
    const { shapes, rest } = place(
      { ...panel('North', 1), content: { ...TABLE, rows: TABLE.rows.slice(0, 2) } },
      panel('South', 1),
    );
    const table = shapes.find(({ kind }) => kind === 'table');
    const text = textNamed(shapes, 'panel-1-text');
    expect(table?.name).toBe('table-1');
    expect(table?.box.y).toBeGreaterThanOrEqual(text.box.y + text.box.height);
    expect(rest).toBeUndefined();
  });

  test('let a table go on in its panel', () => {
    const { rest } = place({ heading: [run('North')], body: [], content: TABLE }, panel('South', 1));
    expect(headings(rest)).toEqual(['North']);
    const content = rest?.[0]?.content;
    expect(content?.kind === 'table' && content.rows.length).toBeLessThan(30);
  });

  test('put evidence that the words leave no room for on the next slide', () => {
    const { rest, diagnostics } = place({ ...panel('North', 8), content: TABLE }, panel('South', 1));
    expect(diagnostics).toEqual([]);
    expect(rest?.[0]?.content).toBe(TABLE);
  });

  test('are refused where a heading fills the slot', () => {
    const { diagnostics } = place(panel(words(900), 1));
    expect(diagnostics[0]?.message).toBe('a heading has no room in slot panels of layout panels');
  });

  test('are refused where one paragraph is higher than the slot', () => {
    const { diagnostics } = place(panel('North', 1, 600), panel('South', 1));
    expect(diagnostics[0]?.message).toMatch(/too long for slot panels/);
  });

  test('without words show their headings alone', () => {
    const { shapes } = place(panel('North', 0), panel('South', 0));
    expect(linesOf(textNamed(shapes, 'panel-1-heading'))).toEqual(['North']);
  });
});

describe('five charts', () => {
  const charts = (count: number): readonly DeckPanel[] =>
    Array.from({ length: count }, (_, index) => ({
      heading: [run(`Donor ${'ABCDEFGHIJKLM'[index]}`)],
      body: [],
      content: { kind: 'chart', chart: chart(), span: SPAN },
    }));

  test('stand in two rows on one slide, all equally large', () => {
    const { shapes, rest, diagnostics } = place(...charts(5));
    const placed = shapes.filter((shape) => shape.kind === 'chart');
    expect([rest, diagnostics]).toEqual([undefined, []]);
    expect(placed).toHaveLength(5);
    expect(new Set(placed.map(({ box }) => `${box.width} ${box.height}`)).size).toBe(1);
    expect(new Set(placed.map(({ box }) => box.y)).size).toBe(2);
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
  });

  test('or as many as twelve, in rows that are equally full', () => {
    const rows = (count: number) => {
      const tops = place(...charts(count)).shapes.flatMap(({ kind, box }) => (kind === 'chart' ? [box.y] : []));
      return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
    };
    expect([6, 7, 9, 10, 12].map(rows)).toEqual([
      [3, 3],
      [4, 3],
      [3, 3, 3],
      [4, 4, 2],
      [4, 4, 4],
    ]);
    expect(headings(place(...charts(13)).rest)).toHaveLength(6);
  });
});
