import { dataSeries } from '../../../chart/data-series.ts';
import type { ChartSeries } from '../../../model/chart.ts';
import type { PlacedChart } from './geometry.ts';

/** Points between a legend and the plot, and between two entries. */
const GAP = 10;
/** Width in points of a legend entry's key and the space beside it. */
const KEY = 24;

/** An entry of a legend: its words, and where they begin from the left of the legend's row. */
export interface LegendEntry {
  readonly series: ChartSeries;
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface LegendRow {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  /** Lines of its highest entry. */
  readonly lines: number;
}

type Measured = Pick<PlacedChart, 'chart' | 'box' | 'width' | 'wrap'>;

/** The entries of a legend, in as many rows as the chart's width asks for; a name wider than that wraps. */
export function legendRows({ chart, box, width, wrap }: Measured): readonly LegendRow[] {
  if (!chart.legend) return [];
  const rows: LegendRow[] = [];
  for (const series of dataSeries(chart)) {
    const { lines } = wrap(series.name, box.width - KEY - GAP);
    const words = Math.max(...lines.map((line) => width(line)));
    const last = rows.at(-1);
    const before = last === undefined ? 0 : last.width;
    const own = KEY + words + GAP;
    if (last !== undefined && before + own <= box.width) {
      const entries = [...last.entries, { series, lines, x: before + KEY, width: words }];
      rows[rows.length - 1] = { entries, width: before + own, lines: Math.max(last.lines, lines.length) };
    } else rows.push({ entries: [{ series, lines, x: KEY, width: words }], width: own, lines: lines.length });
  }
  return rows;
}

/** Height in points of the legend below a chart, and of the gap above it. */
export function legendHeight(measured: Measured & Pick<PlacedChart, 'style'>): number {
  const lines = legendRows(measured).reduce((sum, row) => sum + row.lines, 0);
  return lines === 0 ? 0 : lines * measured.style.line + GAP;
}
