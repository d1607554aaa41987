import { describe, expect, test } from 'vitest';
import { inkFaults } from '../../../src/check/chart-ink/ink-faults.ts';
import type { Box } from '../../../src/model/box.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { Mark, Point, ShapeRole, TextMark, TextRole } from '../../../src/model/mark.ts';
import type { SceneChart } from '../../../src/model/scene.ts';
import { STYLES } from '../../layout/slides.ts';

const BOX: Box = { x: 0, y: 0, width: 400, height: 200 };
const PLOT: Box = { x: 50, y: 20, width: 300, height: 150 };
const STROKE = { colour: 'series1', width: 2, dash: 'solid' } as const;
/** Letters are 14 points high in lines of 18. */
const STYLE = { ...STYLES.chart, size: 14, line: 18 };

function scene(marks: readonly Mark[], categories: readonly string[] = []): SceneChart {
  const chart = { categories: categories.map((label) => ({ label })), direction: 'vertical' } as unknown as Chart;
  return { kind: 'chart', name: 'chart', box: BOX, chart, plot: PLOT, labelStyle: STYLE, nameStyle: STYLE, marks };
}

function words(text: string, x: number, y: number, more: Partial<TextMark> = {}): TextMark {
  const lines = text.split('|');
  const box = { x, y, width: 40, height: 18 * lines.length };
  const pieces = lines.map((line) => [{ text: line, bold: false, colour: 'ink' as const }]);
  return { kind: 'text', role: 'value', box, lines: pieces, align: 'center', style: STYLE, ...more };
}

function line(role: ShapeRole, ...points: readonly Point[]): Mark {
  const [start = { x: 0, y: 0 }, ...rest] = points;
  const steps = rest.map((to) => ({ kind: 'straight' as const, to }));
  return { kind: 'path', role, start, steps, closed: false, stroke: STROKE };
}

function bar(box: Box, point = 0): Mark {
  return {
    kind: 'rectangle',
    role: 'bar',
    box,
    fill: { colour: 'series1', pattern: 'solid' },
    of: { series: 0, point },
  };
}

const faults = (...marks: readonly Mark[]) => inkFaults(scene(marks));

describe('words of a chart', () => {
  test('may not lie on other words', () => {
    expect(faults(words('a', 60, 40), words('b', 90, 50))).toEqual(['“a” and “b” on the chart overlap']);
    expect(faults(words('a', 60, 40), words('b', 101, 40))).toEqual([]);
  });

  test('may not lie on the stroke of a line, at its slope', () => {
    const rising = line('line', { x: 50, y: 160 }, { x: 350, y: 20 });
    expect(faults(rising, words('a', 180, 80))).toEqual(['“a” lies on a line of the chart']);
    expect(faults(rising, words('a', 100, 60))).toEqual([]);
  });

  test('may touch a line with the space around their letters, but not with the letters', () => {
    const level = line('line', { x: 50, y: 100 }, { x: 350, y: 100 });
    expect(faults(level, words('a', 100, 81))).toEqual([]);
    expect(faults(level, words('a', 100, 84))).toHaveLength(1);
  });

  test('may not lie on the axis, a tick, the line of an event, a point or a leader', () => {
    for (const role of ['axis', 'tick', 'event', 'marker', 'leader'] as const) {
      expect(faults(line(role, { x: 110, y: 30 }, { x: 110, y: 60 }), words('a', 90, 40)), role).toHaveLength(1);
    }
  });

  test('may lie on a gridline', () => {
    expect(faults(line('gridline', { x: 50, y: 49 }, { x: 350, y: 49 }), words('a', 90, 40))).toEqual([]);
  });

  test('stand on their own bar as a whole or not at all, and never on another', () => {
    const own = { of: { series: 0, point: 0 } };
    const wide = { x: 80, y: 40, width: 60, height: 100 };
    expect(faults(bar(wide), words('a', 90, 60, own))).toEqual([]);
    expect(faults(bar(wide), words('a', 90, 30, own))).toEqual(['“a” lies on a bar of the chart']);
    expect(faults(bar(wide, 1), words('a', 90, 60, own))).toEqual(['“a” lies on a bar of the chart']);
  });

  test('may not reach over the edge of the chart', () => {
    expect(faults(words('a', -10, 40))).toEqual(['“a” reaches over the chart’s edge']);
  });

  test('may not stand on a slice', () => {
    const half = (to: Point) => ({ kind: 'arc' as const, to, radius: 50, clockwise: true });
    const disc: Mark = {
      kind: 'path',
      role: 'slice',
      start: { x: 150, y: 100 },
      steps: [half({ x: 250, y: 100 }), half({ x: 150, y: 100 })],
      closed: true,
      fill: { colour: 'series1', pattern: 'solid' },
    };
    expect(faults(disc, words('a', 180, 92))).toEqual(['“a” lies on a slice of the chart']);
    expect(faults(disc, words('a', 120, 45))).toEqual([]);
  });

  test('of a category break between words, or after a hyphen', () => {
    const name = (text: string, role: TextRole = 'category') => words(text, 60, 150, { role });
    const told = (text: string, label: string) => inkFaults(scene([name(text)], [label]));
    expect(told('Netherlan|ds', 'Netherlands')).toEqual(['“Netherlan ds” on the chart is broken inside a word']);
    expect(told('South|Korea', 'South Korea')).toEqual([]);
    expect(told('Royaume-|Uni', 'Royaume-Uni')).toEqual([]);
  });

  test('of two ticks may not be the same', () => {
    const tick = (text: string, y: number) => words(text, 0, y, { role: 'tick' });
    expect(faults(tick('0', 10), tick('0', 40), tick('1', 70))).toEqual(['two ticks of the chart’s axis read “0”']);
  });
});

describe('shapes of a chart', () => {
  test('that are bars don’t overlap, but may touch', () => {
    const one = { x: 80, y: 40, width: 60, height: 100 };
    expect(faults(bar(one), bar({ ...one, x: 130 }, 1))).toEqual(['two bars of the chart overlap']);
    expect(faults(bar(one), bar({ ...one, x: 140 }, 1))).toEqual([]);
  });

  test('end where the value axis ends', () => {
    expect(faults(bar({ x: 80, y: 10, width: 60, height: 100 }))).toEqual([
      'a bar reaches out of its place in the chart',
    ]);
  });
});
