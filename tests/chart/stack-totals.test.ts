import { expect, test } from 'vitest';
import type { Chart } from '../../src/model/chart.ts';
import { labelCells } from '../../src/render/pptx/workbook/label-cells.ts';
import { contentOf } from '../resolve/resolve-in.ts';

const FACTS: readonly string[] = [
  'aid.a: {measure: net-aid, source: aid-data, at: row A, subject: CAN, object: MLI, currency: USD, scale: million, en: Aid of A, fr: Aide de A, points: {2010: 10.5, 2011: 20}}',
  'aid.b: {measure: net-aid, source: aid-data, at: row B, subject: USA, object: MLI, currency: USD, scale: million, en: Aid of B, fr: Aide de B, points: {2010: 30, 2011: 60}}',
];

const stack = (language: 'en' | 'fr'): Chart =>
  contentOf('chart', `chart: {facts: [aid.a, aid.b], kind: stacked}\n${language}: |\n  # T`, { language, facts: FACTS })
    .chart;

test('a stack bears its total, in the deck’s words, on a series that is none of its data', () => {
  const totals = stack('fr').series.at(-1);
  expect(totals).toMatchObject({ name: 'Total (auxiliaire)', helper: 'totals', drawnAs: 'line', fill: 'none' });
  expect(totals?.points.map((point) => point?.label)).toEqual(['40,5', '80']);
});

test('a total is the sum of its parts’ cells, and its label is read from it', () => {
  const chart = stack('en');
  const [first] = chart.series.at(-1)?.points ?? [];
  expect(first?.sumOf).toEqual([
    { series: 0, point: 0 },
    { series: 1, point: 0 },
  ]);
  expect(labelCells(chart).at(-1)?.[0]).toMatchObject({ text: '40.5', formula: expect.stringContaining('D2') });
});
