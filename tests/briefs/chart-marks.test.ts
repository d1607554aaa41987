import { describe, expect, test } from 'vitest';
import { runsAcross } from '../../src/chart/axis-kind.ts';
import type { Box } from '../../src/model/box.ts';
import type { ChartPoint } from '../../src/model/chart.ts';
import { type Mark, type Point, type RectangleMark, type ShapeRole, textMarks, textOf } from '../../src/model/mark.ts';
import type { SceneChart } from '../../src/model/scene.ts';
import { drawing } from '../../src/render/html/drawing.ts';
import { laidOut } from './shipped-workspace.ts';

const { decks } = (await laidOut('briefs/gallery/charts.yaml')).value;
const [deck] = decks;
if (deck === undefined) throw new Error('the gallery has no deck');
const { template } = deck.scene;
/** Every kind of chart there is, in both languages. */
const CHARTS = decks.flatMap(({ scene }) =>
  scene.slides.flatMap(({ id, shapes }) =>
    shapes.flatMap((shape): readonly (readonly [string, SceneChart])[] =>
      shape.kind === 'chart' ? [[`${id}, ${shape.name} (${scene.language})`, shape]] : [],
    ),
  ),
);

const drawn = ({ marks }: SceneChart, role: ShapeRole) => marks.filter((mark) => mark.role === role);
const bars = ({ marks }: SceneChart) =>
  marks.filter((mark): mark is RectangleMark => mark.kind === 'rectangle' && mark.role === 'bar');

function pointOf({ chart }: SceneChart, { of }: Exclude<Mark, { kind: 'text' }>): ChartPoint {
  const point = typeof of?.series === 'number' ? chart.series[of.series]?.points[of.point] : undefined;
  if (!point) throw new Error('a mark of no point');
  return point;
}

function corners(mark: Mark): readonly Point[] {
  switch (mark.kind) {
    case 'rectangle':
    case 'text':
      return [mark.box, { x: mark.box.x + mark.box.width, y: mark.box.y + mark.box.height }];
    case 'line':
      return [mark.from, mark.to];
    case 'path':
      return [mark.start, ...mark.steps.map(({ to }) => to)];
    default:
      return mark satisfies never;
  }
}

function holds({ x, y, width, height }: Box, at: Point): boolean {
  return at.x >= x - 1 && at.x <= x + width + 1 && at.y >= y - 1 && at.y <= y + height + 1;
}

/** Relative spread of numbers that should all be equal. */
function spread(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers) / Math.min(...numbers) - 1;
}

test('the gallery has charts to draw', () => {
  expect(CHARTS.length).toBeGreaterThan(40);
});

describe.each(CHARTS)('the marks of %s', (_, scene) => {
  test('lie in the chart’s frame', () => {
    expect(scene.marks.filter((mark) => !corners(mark).every((corner) => holds(scene.box, corner)))).toEqual([]);
  });

  test('write each figure, event and category that the chart shows, as SVG without a word about charts', () => {
    const svg = drawing(scene.marks, 'chart', { template });
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, spans]) => spans?.replaceAll(/<[^>]*>/g, ''));
    const { chart } = scene;
    const shown = chart.series.flatMap(({ fill, points }) => (fill === 'none' ? [] : points));
    for (const label of shown.flatMap((point) => point?.label ?? [])) {
      expect(texts.some((text) => text?.endsWith(label))).toBe(true);
    }
    for (const { label } of chart.events) expect(texts).toContain(label);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('show bars as long as their figures are large', () => {
    const length = ({ box }: RectangleMark) => (runsAcross(scene.chart) ? box.width : box.height);
    const plotted = bars(scene).filter((mark) => !pointOf(scene, mark).value.isZero());
    if (scene.chart.grouping === 'percent') {
      const ofColumn = (index: number) =>
        plotted.filter(({ of }) => of?.point === index).reduce((sum, mark) => sum + length(mark), 0);
      expect(spread(scene.chart.categories.map((_category, index) => ofColumn(index)))).toBeLessThan(1e-9);
    } else {
      const perUnit = plotted.map((mark) => length(mark) / pointOf(scene, mark).value.abs().toNumber());
      expect(spread(perUnit)).toBeLessThan(1e-9);
    }
  });

  test('show as many bars, slices and markers as there are figures to show', () => {
    const { chart } = scene;
    const figures = chart.series.flatMap(({ fill, points, drawnAs }) =>
      fill === 'none' || drawnAs !== undefined ? [] : points.filter((point) => point !== null),
    );
    if (chart.kind === 'bar') expect(bars(scene)).toHaveLength(figures.length);
    const dots = chart.series
      .filter((each) => each.drawnAs === 'stems' || each.drawnAs === 'dots')
      .flatMap(({ points }) => points);
    if (dots.length > 0) expect(drawn(scene, 'marker')).toHaveLength(dots.length);
    if (chart.kind === 'doughnut') expect(drawn(scene, 'slice')).toHaveLength(figures.length);
    if (chart.kind === 'area') expect(drawn(scene, 'area').length).toBeGreaterThan(0);
    if (chart.kind === 'line' || chart.kind === 'area') expect(drawn(scene, 'line').length).toBeGreaterThan(0);
    const events = drawn(scene, 'event').filter(({ kind }) => kind === 'line');
    expect(events).toHaveLength(chart.events.length);
  });

  test('know the fact of each figure that they show', () => {
    const roles: readonly Mark['role'][] = ['bar', 'slice', 'line', 'area', 'marker', 'value', 'event'];
    for (const mark of scene.marks) {
      if (roles.includes(mark.role)) expect(scene.chart.facts).toContain(mark.fact);
    }
  });
});

describe('lines', () => {
  const lines = CHARTS.filter(([, { chart }]) => chart.kind === 'line');

  test.each(lines)('of %s stand as high as their figures are large', (_, scene) => {
    const { plot, box, chart } = scene;
    const { min, max } = chart.valueAxis;
    const foot = box.y + plot.y + plot.height;
    for (const mark of drawn(scene, 'marker')) {
      if (mark.kind !== 'path') continue;
      const share = (foot - mark.start.y) / plot.height;
      expect(min + share * (max - min)).toBeCloseTo(pointOf(scene, mark).value.toNumber(), 6);
    }
  });

  test('are parted where a figure is missing', () => {
    const [, gap] = CHARTS.find(([name]) => name.startsWith('gap,')) ?? [];
    const points = gap?.chart.series.flatMap(({ points }) => points.map((point) => point !== null));
    expect(points?.slice(0, 5)).toEqual([true, false, true, false, true]);
    expect(gap && drawn(gap, 'line').map((mark) => (mark.kind === 'path' ? mark.steps.length : 0))).toEqual([10]);
  });
});

test('slices turn as far as their shares go', () => {
  const [, ring] = CHARTS.find(([, { chart }]) => chart.kind === 'doughnut') ?? [];
  if (ring === undefined) throw new Error('no doughnut');
  const middle = {
    x: ring.box.x + ring.plot.x + ring.plot.width / 2,
    y: ring.box.y + ring.plot.y + ring.plot.height / 2,
  };
  const turn = ({ x, y }: Point) => (Math.atan2(x - middle.x, middle.y - y) + 2 * Math.PI) % (2 * Math.PI);
  const perUnit = drawn(ring, 'slice').map((mark) => {
    const half = mark.kind === 'path' ? mark.steps[0]?.to : undefined;
    if (mark.kind !== 'path' || half === undefined) throw new Error('no slice');
    return (turn(half) - turn(mark.start)) / pointOf(ring, mark).value.toNumber();
  });
  expect(perUnit).toHaveLength(2);
  expect(spread(perUnit)).toBeLessThan(1e-9);
});

test('months stand below an axis of dates in the deck’s language, and no tick is without its name', () => {
  const months = CHARTS.filter(([name]) => name.startsWith('lollipop,')).map(([, scene]) => {
    const texts = textMarks(scene.marks).filter(({ role }) => role === 'category');
    expect(drawn(scene, 'tick').filter(({ kind }) => kind === 'line')).toHaveLength(texts.length);
    return texts.map(textOf);
  });
  expect(months).toEqual([
    ['Jan 2013', 'Feb 2013', 'Mar 2013', 'Apr 2013', 'May 2013'],
    ['janv. 2013', 'févr. 2013', 'mars 2013', 'avril 2013', 'mai 2013'],
  ]);
});
