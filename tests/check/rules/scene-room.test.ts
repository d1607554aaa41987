import { describe, expect, test } from 'vitest';
import { sceneOverflow } from '../../../src/check/rules/scene-overflow.ts';
import { sceneOverlap } from '../../../src/check/rules/scene-overlap.ts';
import { scenePage } from '../../../src/check/rules/scene-page.ts';
import type { SceneLocation } from '../../../src/check/scene-location.ts';
import type { Box } from '../../../src/model/box.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { TextMark, TextRole } from '../../../src/model/mark.ts';
import type {
  SceneChart,
  SceneMark,
  SceneParagraph,
  SceneShape,
  SceneSlide,
  SceneText,
} from '../../../src/model/scene.ts';
import { NO_NOTES_PAGE, run, STYLES, TEMPLATE } from '../../layout/slides.ts';

const PLACE: SceneLocation = { at: { kind: 'slide', slide: 'x', language: 'en' }, span: undefined };

/** Without categories, whose names the rules look for among the words. */
const CHART = { categories: [] as Chart['categories'] } as Chart;

function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

function slide(...shapes: readonly SceneShape[]): SceneSlide {
  return { id: 'x', number: 1, layout: 'text', shapes, notes: [], notesPage: NO_NOTES_PAGE, cures: [] };
}

function paragraph(lines: number, before = 0): SceneParagraph {
  const style = STYLES.body;
  return {
    runs: [run('word')],
    level: 0,
    marker: 'none',
    style,
    before,
    lines: Array.from({ length: lines }, () => ({ text: 'word', stretches: [] })),
  };
}

function text(name: string, place: Box, ...paragraphs: readonly SceneParagraph[]): SceneText {
  const set = paragraphs.length > 0 ? paragraphs : [paragraph(1)];
  const textHeight = set.reduce((sum, each) => sum + each.before + each.lines.length * each.style.line, 0);
  return {
    kind: 'text',
    name,
    box: place,
    style: STYLES.body,
    anchor: 'top',
    align: 'left',
    paragraphs: set,
    textHeight,
  };
}

function mark(place: Box): SceneMark {
  return { kind: 'mark', name: 'rule', shape: 'line', box: place };
}

const messages = (found: readonly { readonly message: string }[]) => found.map(({ message }) => message);

describe('no text is higher than its box', () => {
  test('of a text', () => {
    const high = text('body', box(0, 0, 100, 40), paragraph(3));
    const fine = text('title', box(0, 100, 100, 60), paragraph(3));
    const found = sceneOverflow(slide(high, fine), PLACE);
    expect(found).toMatchObject([{ code: 'layout/overflow', at: { kind: 'slide', slide: 'x', language: 'en' } }]);
    expect(messages(found)).toEqual(['the words of body are 20 points higher than their place']);
  });

  test('of a table’s cell, less the padding', () => {
    const table = {
      kind: 'table' as const,
      name: 'table',
      box: box(0, 0, 200, 60),
      alt: '',
      columnWidths: [100, 100],
      rowHeights: [30, 30],
      rows: [
        [1, 1],
        [1, 2],
      ].map((row) =>
        row.map((lines) => ({
          paragraph: paragraph(lines),
          align: 'left' as const,
          inset: { left: 0, right: 8, top: 0 },
          columns: 1,
        })),
      ),
      looks: ['plain' as const, 'plain' as const],
      padding: { head: 5, row: 5 },
    };
    expect(messages(sceneOverflow(slide(table), PLACE))).toEqual([
      'the words of a table’s cell are 20 points higher than their place',
    ]);
  });

  test('of a group’s member', () => {
    const members = [text('fact:a', box(0, 0, 100, 10))];
    const group = {
      kind: 'group' as const,
      name: 'timeline',
      box: box(0, 0, 100, 10),
      alt: '',
      facts: [],
      shapes: members,
    };
    expect(sceneOverflow(slide(group), PLACE)).toHaveLength(1);
  });
});

describe('no two shapes overlap', () => {
  const a = text('a', box(0, 0, 100, 40));

  test('texts that share room are told', () => {
    expect(messages(sceneOverlap(slide(a, text('b', box(50, 20, 100, 40))), PLACE))).toEqual(['a and b overlap']);
  });

  test('texts that touch are not', () => {
    expect(sceneOverlap(slide(a, text('b', box(100, 0, 100, 40)), text('c', box(0, 40, 100, 40))), PLACE)).toEqual([]);
  });

  test('a rule may stand above words and between paragraphs, not on them', () => {
    const two = text('a', box(0, 20, 100, 80), paragraph(1), paragraph(1, 40));
    const rule = (y: number) => mark(box(0, y, 100, 0));
    expect(sceneOverlap(slide(two, rule(10), rule(60)), PLACE)).toEqual([]);
    expect(messages(sceneOverlap(slide(two, rule(30)), PLACE))).toEqual(['a and rule overlap']);
    expect(sceneOverlap(slide(rule(90), two), PLACE)).toHaveLength(1);
  });

  test('words stand at the foot of a box that is anchored there', () => {
    const low = { ...text('a', box(0, 0, 100, 80)), anchor: 'bottom' as const };
    expect(sceneOverlap(slide(low, mark(box(0, 30, 100, 0))), PLACE)).toEqual([]);
    expect(sceneOverlap(slide(low, mark(box(0, 70, 100, 0))), PLACE)).toHaveLength(1);
  });

  test('members of a group may touch, and their words may not share room', () => {
    const members = (y: number) => [
      text('fact:a', box(0, 0, 100, 20)),
      text('fact:b', box(0, y, 100, 20)),
      mark(box(0, 20, 100, 0)),
    ];
    const group = (y: number) => ({
      kind: 'group' as const,
      name: 'timeline',
      box: box(0, 0, 100, 60),
      alt: '',
      facts: [],
      shapes: members(y),
    });
    expect(sceneOverlap(slide(group(21)), PLACE)).toEqual([]);
    expect(messages(sceneOverlap(slide(group(10)), PLACE))).toContain('fact:a and fact:b overlap');
  });
});

describe('the words of a chart', () => {
  const label = (role: TextRole, text: string, place: Box): TextMark => ({
    kind: 'text',
    role,
    box: place,
    lines: [[{ text, bold: false, colour: 'ink' }]],
    align: 'center',
    style: STYLES.body,
  });
  const chart = (...marks: readonly TextMark[]): SceneChart => ({
    kind: 'chart',
    name: 'chart',
    box: box(0, 0, 400, 200),
    chart: CHART,
    plot: box(0, 0, 400, 180),
    labelStyle: STYLES.body,
    nameStyle: STYLES.body,
    marks,
  });

  test('below the chart’s foot are told', () => {
    const found = sceneOverflow(slide(chart(label('category', 'Exports', box(0, 190, 100, 30)))), PLACE);
    expect(messages(found)).toEqual(['the words “Exports” of the chart are 20 points higher than their place']);
  });

  test('of any kind may not run into each other', () => {
    const names = [
      label('category', 'Exports', box(0, 180, 60, 20)),
      label('category', 'Imports', box(50, 180, 60, 20)),
    ];
    expect(messages(sceneOverlap(slide(chart(...names)), PLACE))).toEqual([
      '“Exports” and “Imports” on the chart overlap',
    ]);
    const values = [label('value', 'a', box(0, 20, 60, 20)), label('value', 'b', box(50, 20, 60, 20))];
    expect(messages(sceneOverlap(slide(chart(...values)), PLACE))).toEqual(['“a” and “b” on the chart overlap']);
  });
});

test('nothing reaches over the edge of the page', () => {
  const found = scenePage(
    slide(
      text('in', box(0, 0, 960, 540)),
      text('left', box(-2, 0, 10, 10)),
      text('low', box(0, 535, 10, 10)),
      text('wide', box(955, 0, 10, 10)),
    ),
    TEMPLATE.grid,
    PLACE,
  );
  expect(messages(found)).toEqual(['left', 'low', 'wide'].map((name) => `${name} reaches over the edge of the page`));
});
