import { describe, expect, test } from 'vitest';
import { a11yChart } from '../../../src/check/rules/a11y-chart.ts';
import { a11yTable } from '../../../src/check/rules/a11y-table.ts';
import type { Chart, ChartSeries } from '../../../src/model/chart.ts';
import type { Content } from '../../../src/model/deck.ts';
import { deckOf, run, SPAN, slide } from './decks.ts';

const series = (parts: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Aid',
  colour: 'series1',
  fill: 'solid',
  points: [],
  ...parts,
});

const colours = (kind: Chart['kind'], ...drawn: readonly ChartSeries[]) => {
  const chart = { kind, series: drawn } as unknown as Chart;
  return a11yChart(deckOf([slide('s', { content: { kind: 'chart', span: SPAN, chart } as unknown as Content })]));
};

describe('colour alone', () => {
  test('is found where two lines are named in a legend only', () => {
    expect(colours('line', series(), series()).map(({ code }) => code)).toEqual(['a11y/colour-alone']);
  });

  test('is not where one line remains without a name, or a dash tells them apart', () => {
    expect(colours('line', series({ nameAt: 1 }), series())).toEqual([]);
    expect(colours('line', series(), series({ fill: 'hatched' }))).toEqual([]);
    expect(colours('line', series())).toEqual([]);
  });

  test('is not where bars stand in the order of the legend, a line over them too', () => {
    expect(colours('bar', series(), series(), series({ drawnAs: 'line' }))).toEqual([]);
  });

  test('is found where the parts of a doughnut have no label', () => {
    const point = { label: 'Aid, $1M' } as never;
    expect(colours('doughnut', series({ points: [point, point] }))).toEqual([]);
    expect(colours('doughnut', series({ points: [point, {} as never] }))).toHaveLength(1);
  });

  test('a series that draws nothing needs no name', () => {
    expect(colours('line', series(), series({ fill: 'none' }))).toEqual([]);
  });
});

test('a column without a heading is found by its number', () => {
  const columns = [[run('Item')], [run(' ')], []].map((heading) => ({ heading, align: 'left' as const }));
  const content: Content = { kind: 'table', span: SPAN, alt: 'x', columns, rows: [], facts: [] };
  const found = a11yTable(deckOf([slide('s', { content })]));
  expect(found.map(({ message }) => message)).toEqual([
    'column 2 of this table has no heading',
    'column 3 of this table has no heading',
  ]);
});
