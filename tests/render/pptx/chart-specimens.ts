import type { LabelMove } from '../../../src/layout/place/chart/labels.ts';
import { chartMarks } from '../../../src/layout/place/chart/marks.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../src/model/chart.ts';
import type { SceneChart } from '../../../src/model/scene.ts';
import type { TextStyle } from '../../../src/model/text-style.ts';
import { chartLook } from '../../../src/render/pptx/chart/look.ts';
import { writeChartPart } from '../../../src/render/pptx/chart-part.ts';
import { Decimal } from '../../../src/values/decimal.ts';

const COLOURS = {
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
  context: '7C8FA3',
  here: 'F46A25',
  earlier: '3A92DE',
  between: '1D6BAF',
};

/** A chart in a frame of 800 × 400 points, with a plot of 400 × 320 a quarter from the left. */
export function sceneChart(
  of: Chart,
  { moves = [], size = 14 }: { readonly moves?: readonly LabelMove[]; readonly size?: number } = {},
): SceneChart {
  const box = { x: 0, y: 0, width: 800, height: 400 };
  const plot = { x: 200, y: 0, width: 400, height: 320 };
  const style: TextStyle = { font: 'body', size, line: 20, bold: false, colour: 'ink', gap: 0 };
  const nameStyle = style;
  const width = (text: string) => (text.length * size) / 2;
  const wrap = (text: string) => ({ lines: [text], broken: false });
  const placed = { chart: of, box, plot, style, nameStyle, labelsInRows: false, colours: COLOURS, width, wrap };
  const marks = chartMarks(placed, moves);
  return { kind: 'chart', name: 'chart', box, chart: of, plot, labelStyle: style, nameStyle, marks };
}

export function chartPart(of: Chart, options?: Parameters<typeof sceneChart>[1]): string {
  return writeChartPart(of, chartLook(sceneChart(of, options)));
}

export function point(value: string, parts: Partial<ChartPoint> = {}): ChartPoint {
  return { value: new Decimal(value), fact: 'trade.exports-2012', marked: false, ...parts };
}

export function series(points: ChartSeries['points'], parts: Partial<ChartSeries> = {}): ChartSeries {
  return { name: 'Exports', colour: 'series1', fill: 'solid', points, ...parts };
}

/** By default, horizontal bars of the 2012 trade; one category per point of the first series. */
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
