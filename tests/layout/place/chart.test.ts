import { describe, expect, test } from 'vitest';
import { inkFaults } from '../../../src/check/chart-ink/ink-faults.ts';
import { placeChart } from '../../../src/layout/place/chart/place-chart.ts';
import type { Box } from '../../../src/model/box.ts';
import type { Chart } from '../../../src/model/chart.ts';
import { type TextRole, textMarks, textOf } from '../../../src/model/mark.ts';
import type { SceneChart } from '../../../src/model/scene.ts';
import { chartLook } from '../../../src/render/pptx/chart/look.ts';
import { writeChartPart } from '../../../src/render/pptx/chart-part.ts';
import { chart, point, series } from '../../render/pptx/chart-specimens.ts';
import { CONTENT, contextOf, slot } from '../slides.ts';

const SLOT = slot('chart', CONTENT, 'chart');

function place(of: Chart, box: Box = CONTENT): SceneChart {
  const { shapes, diagnostics } = placeChart(of, SLOT, box, contextOf('panels'));
  const [shape] = shapes;
  if (shape?.kind !== 'chart') throw new Error(diagnostics.map(({ message }) => message).join('; ') || 'no chart');
  return shape;
}

const named = (scene: SceneChart, ...roles: readonly TextRole[]) =>
  textMarks(scene.marks).filter(({ role }) => roles.includes(role));

/** Texts that are moved from where a viewer would set them. */
const moved = (scene: SceneChart) => textMarks(scene.marks).filter(({ native }) => native?.shift !== undefined);

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 1 && height > 1 ? width * height : 0;
}

/** Labels that overlap or leave the chart's frame. */
function collisions(scene: SceneChart): readonly string[] {
  const labels = named(scene, 'value', 'series', 'event', 'tick');
  return [
    ...labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) > 0 ? [`${textOf(a)} × ${textOf(b)}`] : [])),
    ),
    ...labels
      .filter(({ box }) => box.x < scene.box.x - 1 || box.x + box.width > scene.box.x + scene.box.width + 1)
      .map((label) => `${textOf(label)} leaves the frame`),
  ];
}

const years = (
  values: readonly (number | null)[],
  labels: Readonly<Record<number, Parameters<typeof point>[1]>> = {},
) => values.map((value, index) => (value === null ? null : point(String(value), labels[index] ?? {})));

function lines(...all: readonly (readonly number[])[]): Chart {
  return chart({
    kind: 'line',
    direction: 'vertical',
    valueAxis: { min: 0, max: 20, step: 5, visible: true, format: '0' },
    series: all.map((values, index) =>
      series(
        years(values, { [values.length - 1]: { label: String(values.at(-1)), labelPosition: 'right', marked: true } }),
        {
          name: `Donor ${'ABCDEF'[index]}`,
          nameAt: values.length - 1,
        },
      ),
    ),
  });
}

describe('names at the ends of lines', () => {
  test('are parted where they would lie on one another', () => {
    const scene = place(lines([1, 2, 9], [3, 4, 9.2], [5, 3, 9.1]));
    expect(collisions(scene)).toEqual([]);
    expect(moved(scene)).not.toEqual([]);
    const order = named(scene, 'series').toSorted((a, b) => a.box.y - b.box.y);
    expect(order.map(textOf)).toEqual(['Donor B 9.2', 'Donor C 9.1', 'Donor A 9']);
  });

  test('stay where they are when they are apart', () => {
    expect(moved(place(lines([1, 2, 3], [9, 12, 18])))).toEqual([]);
  });

  test('have their room right of the last point', () => {
    const scene = place(lines([1, 2, 9]));
    const [name] = named(scene, 'series');
    expect(name && name.box.x + name.box.width).toBeLessThanOrEqual(scene.box.x + scene.box.width);
  });
});

describe('a label on a line', () => {
  test('stands on the side where the line leaves it room', () => {
    const peak = { label: 'peak', labelPosition: 'below' as const, marked: true };
    const scene = place(
      chart({ kind: 'line', direction: 'vertical', series: [series(years([2, 8, 15, 7, 1], { 2: peak }))] }),
    );
    expect(scene.chart.series[0]?.points[2]?.labelPosition).toBe('above');
  });
});

describe('words of events', () => {
  const events = (positions: readonly number[], label = 'A coup in the capital, Mar 2012') =>
    positions.map((position) => ({ fact: 'pol.coup', label, position }));
  const withEvents = (positions: readonly number[], label?: string) =>
    chart({
      kind: 'line',
      direction: 'vertical',
      series: [series(years([5, 9, 12, 8, 4, 6]))],
      events: events(positions, label),
    });

  test('that would collide stand in rows, and all have their room above the plot', () => {
    const near = place(withEvents([1, 1.4, 1.8]));
    expect(collisions(near)).toEqual([]);
    expect(new Set(named(near, 'event').map(({ box }) => Math.round(box.y))).size).toBe(3);
    expect(near.plot.y).toBeGreaterThan(place(withEvents([1])).plot.y);
  });

  test('that are apart share a row', () => {
    const apart = place(withEvents([0.5, 4.5], 'Coup, 2012'));
    expect(new Set(named(apart, 'event').map(({ box }) => box.y)).size).toBe(1);
    expect(collisions(apart)).toEqual([]);
  });

  test('at the end of the axis stay inside the frame', () => {
    expect(collisions(place(withEvents([0, 5])))).toEqual([]);
  });
});

describe('lying bars', () => {
  test('are as long as their labels allow', () => {
    const short = place(chart());
    const long = place(chart({ series: [series([point('16', { label: 'about $16.0 million in all' }), point('1')])] }));
    expect(long.plot.width).toBeLessThan(short.plot.width);
    expect(collisions(long)).toEqual([]);
  });

  test('beside other charts keep room for their words, so that all plots are equally large', () => {
    const beside = { categories: ['Canada', 'The Netherlands'], labels: ['$260.5 million', '$3M'] };
    const one = place(chart({ beside }));
    const other = place(chart({ beside, categories: [{ label: 'The Netherlands' }, { label: 'x' }] }));
    expect(one.plot.width).toBe(other.plot.width);
  });
});

describe('a lying stack', () => {
  const stack = (values: readonly number[], names: readonly string[]) =>
    chart({
      grouping: 'stacked',
      categories: [{ label: '' }],
      valueAxis: { min: 0, max: values.reduce((sum, value) => sum + value, 0), step: 5, visible: false, format: '0' },
      series: values.map((value, index) =>
        series([point(String(value), { label: `$${value}M`, labelPosition: 'inside' })], {
          name: names[index] ?? '',
          nameAt: 0,
        }),
      ),
    });

  test('bears the names that fit, and has the others above it, none on another', () => {
    const scene = place(stack([16, 0.5, 0.4], ['Exports', 'A very small part', 'An even smaller part']));
    expect(collisions(scene)).toEqual([]);
    const [inside, ...above] = named(scene, 'series');
    expect(inside?.box.y).toBeGreaterThan(scene.box.y + scene.plot.y);
    for (const label of above) expect(label.box.y + label.box.height).toBeLessThanOrEqual(scene.box.y + scene.plot.y);
  });
});

describe('standing bars', () => {
  const clusters = (label: string) =>
    chart({
      direction: 'vertical',
      series: ['2010', '2011', '2012'].map((name) =>
        series(years([5, 9, 12, 8], { 0: { label }, 1: { label }, 2: { label }, 3: { label } }), { name, nameAt: 0 }),
      ),
    });

  test('name their series beside the first of them while the names fit', () => {
    expect(place(clusters('5')).chart.legend).toBe(false);
  });

  test('have a legend and an axis where labels would lie on one another', () => {
    const crowded = place(clusters('about $198.2 million')).chart;
    expect(crowded.legend).toBe(true);
    expect(crowded.valueAxis.visible).toBe(true);
    expect(crowded.series.flatMap(({ points }) => points.flatMap((each) => each?.label ?? []))).toEqual([]);
  });

  test('in a stack have their names right of the last one', () => {
    const last = (value: string) => years([5, 9], { 1: { label: value, labelPosition: 'right' } });
    const scene = place(
      chart({
        direction: 'vertical',
        grouping: 'stacked',
        series: [series(last('9'), { name: 'North', nameAt: 1 }), series(last('9'), { name: 'South', nameAt: 1 })],
      }),
    );
    const right = scene.box.x + scene.plot.x + scene.plot.width * 0.75;
    for (const { box } of named(scene, 'series')) expect(box.x).toBeGreaterThan(right);
    expect(collisions(scene)).toEqual([]);
  });
});

describe('a ring', () => {
  test('has the names of its slices around it', () => {
    const slices = [point('16', { label: '93%', colour: 'series1' }), point('1.2', { label: '7%', colour: 'series2' })];
    const scene = place(
      chart({ kind: 'doughnut', series: [series(slices)], categories: [{ label: 'Exports' }, { label: 'Imports' }] }),
    );
    const ring = { ...scene.plot, x: scene.box.x + scene.plot.x, y: scene.box.y + scene.plot.y };
    const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
    for (const { box } of named(scene, 'series')) {
      const nearest = Math.hypot(
        Math.max(0, box.x - middle.x, middle.x - box.x - box.width),
        Math.max(0, box.y - middle.y, middle.y - box.y - box.height),
      );
      expect(nearest).toBeGreaterThan(scene.plot.width / 2);
    }
  });
});

describe('dots on stems', () => {
  test('two days apart have labels that don’t collide', () => {
    const scene = place(
      chart({
        direction: 'vertical',
        time: {
          kind: 'dates',
          first: 15706,
          last: 15856,
          daysHaveWidth: true,
          stops: [
            { day: 15706, label: 'Jan 2013' },
            { day: 15826, label: 'May 2013' },
          ],
          stride: { unit: 'month', count: 4 },
          steps: [1],
          format: 'month',
        },
        categories: [
          { label: 'A commitment', day: 15838 },
          { label: 'A contribution', day: 15840 },
        ],
        series: [series([point('10', { label: '$10M' }), point('20', { label: '$20M' })], { drawnAs: 'stems' })],
      }),
    );
    expect(collisions(scene)).toEqual([]);
    expect(inkFaults(scene)).toEqual([]);
  });
});

describe('leaders', () => {
  const crowdedDates = chart({
    direction: 'vertical',
    time: {
      kind: 'dates',
      first: 15706,
      last: 15856,
      daysHaveWidth: true,
      stops: [
        { day: 15706, label: 'Jan 2013' },
        { day: 15826, label: 'May 2013' },
      ],
      stride: { unit: 'month', count: 4 },
      steps: [1],
      format: 'month',
    },
    categories: [15720, 15723, 15726].map((day, index) => ({
      label: `The pledge of ministry number ${index + 1}`,
      day,
    })),
    series: [
      series([point('10', { label: '$10M' }), point('20', { label: '$20M' }), point('15', { label: '$15M' })], {
        drawnAs: 'stems',
      }),
    ],
    valueAxis: { min: 0, max: 20, step: 5, visible: false, format: '0' },
  });

  test('lead from dots to labels in rows that would lie on one another', () => {
    const scene = place(crowdedDates);
    const leaders = scene.marks.filter(({ role }) => role === 'leader');
    expect(leaders).toHaveLength(3);
    expect(collisions(scene)).toEqual([]);
    const top = scene.box.y + scene.plot.y;
    for (const label of named(scene, 'series')) expect(label.box.y).toBeGreaterThanOrEqual(top - 1);
  });

  test('are error bars from the dots in PowerPoint, as the stems are', () => {
    const xml = writeChartPart(place(crowdedDates).chart, chartLook(place(crowdedDates)));
    expect(xml).toContain('<c:errValType val="cust"/><c:noEndCap val="1"/><c:plus><c:numLit>');
    expect(xml.match(/<c:plus>.*?<\/c:plus>/)?.[0].match(/<c:pt /g)).toHaveLength(3);
    expect(xml).toContain('<c:minus><c:numRef><c:f>Data!$B$2:$B$4</c:f>');
    const plain = place(chart());
    expect(writeChartPart(plain.chart, chartLook(plain))).not.toContain('errBars');
  });
});

test('names that no column is wide enough for have their bars lie down', () => {
  const long = ['Intergovernmentalisation', 'Deconstitutionalisation', 'Netherlands', 'Mali', 'Chad', 'Niger', 'Togo'];
  const standing = chart({
    direction: 'vertical',
    series: [series(long.map(() => point('5')))],
    categories: long.map((label) => ({ label })),
  });
  const lying = { ...standing, direction: 'horizontal' as const };
  const narrow = { ...CONTENT, width: 400 };
  expect(place({ ...standing, lying }, narrow).chart.direction).toBe('horizontal');
  expect(() => place(standing, narrow)).toThrow(/too narrow for the name “Intergovernmentalisation”/);
});

test('a chart with less room than a plot needs is refused', () => {
  const { shapes, diagnostics } = placeChart(
    chart(),
    SLOT,
    { ...CONTENT, width: 140, height: 60 },
    contextOf('panels'),
  );
  expect(shapes).toEqual([]);
  expect(diagnostics[0]?.message).toContain('no room');
});

test('standing bars beside others all show their values, or none does', () => {
  const beside = { categories: [], labels: ['260,5 M$ US', '$3M'] };
  const bars = (label: string) =>
    chart({
      direction: 'vertical',
      beside,
      series: [series(years([5, 9, 12], { 0: { label }, 1: { label }, 2: { label } }))],
    });
  const narrow = { ...CONTENT, width: 220 };
  for (const label of ['260,5 M$ US', '$3M']) expect(place(bars(label), narrow).chart.valueAxis.visible).toBe(true);
  for (const label of ['260,5 M$ US', '$3M']) expect(place(bars(label)).chart.valueAxis.visible).toBe(false);
});
