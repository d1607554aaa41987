import type { Chart, ChartPoint, ChartSeries } from '../../../src/model/chart.ts';
import type { ChartLook } from '../../../src/render/pptx/chart/look.ts';
import { Decimal } from '../../../src/values/decimal.ts';

export const LOOK: ChartLook = {
  colours: {
    ink: '1B1F24',
    paper: 'FFFFFF',
    primary: '12436D',
    mist: 'F2F4F6',
    series1: '12436D',
    series2: '801650',
    series3: 'F46A25',
    series4: '28A197',
    muted: '4A545E',
    hairline: 'E3E7EA',
  },
  labelSize: 14,
  axisSize: 14,
  denseSize: 12,
  plot: { x: 0.25, y: 0, width: 0.5, height: 0.8 },
};

export function point(value: string, parts: Partial<ChartPoint> = {}): ChartPoint {
  return { value: new Decimal(value), fact: 'trade.exports-2012', marked: false, ...parts };
}

export function series(points: ChartSeries['points'], parts: Partial<ChartSeries> = {}): ChartSeries {
  return { name: 'Exports', colour: 'series1', fill: 'solid', points, ...parts };
}

/** Horizontal bars of the 2012 trade unless told otherwise; as many categories as the first series has points. */
export function chart(parts: Partial<Chart> = {}): Chart {
  const all = parts.series ?? [series([point('16.0', { label: '$16.0M' }), point('1.2', { label: '$1.2M' })])];
  return {
    kind: 'bar',
    language: 'en',
    direction: 'horizontal',
    grouping: 'clustered',
    categories: (all[0]?.points ?? []).map((_, i) => ({ label: String(2012 + i) })),
    series: all,
    valueAxis: { min: 0, max: 20, step: 5, visible: false, format: '#,##0' },
    categoryStep: 1,
    legend: false,
    events: [],
    gapWidth: 60,
    alt: 'Bar chart of trade with Mali where exports exceed imports.',
    categoryHeading: 'Year',
    unit: { kind: 'money', currency: 'CAD' },
    unitLabel: 'millions of Canadian dollars',
    exponent: 6,
    table: { columns: ['Year', 'Exports'], rows: [] },
    notes: [],
    facts: ['trade.exports-2012'],
    sourceRows: [
      { row: 'Exports', fact: 'trade.exports-2012', period: '2012', source: 'Canada', at: '¶4', says: '$16 million' },
    ],
    ...parts,
  };
}
