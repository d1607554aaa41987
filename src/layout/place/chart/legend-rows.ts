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

/**
 * The entries of a legend in one row, or, where they have no room in it, a row each, as viewers set them; a name wider than
 * the chart wraps.
 */
export function legendRows({ chart, box, width, wrap }: Measured): readonly LegendRow[] {
  if (!chart.legend) return [];
  const entries = dataSeries(chart).map((series): LegendEntry => {
    const { lines } = wrap(series.name, box.width - KEY - GAP);
    return { series, lines, x: KEY, width: Math.max(...lines.map((line) => width(line))) };
  });
  const widths = entries.map((entry) => KEY + entry.width + GAP);
  const before = (index: number) => widths.slice(0, index).reduce((sum, own) => sum + own, 0);
  const all = before(entries.length);
  if (all > box.width) {
    return entries.map((entry, index) => ({ entries: [entry], width: widths[index] ?? 0, lines: entry.lines.length }));
  }
  const inRow = entries.map((entry, index) => ({ ...entry, x: before(index) + KEY }));
  return [{ entries: inRow, width: all, lines: Math.max(...entries.map(({ lines }) => lines.length)) }];
}

/** Lines that viewers ask for below several rows: without them they leave the last entry out. */
const ROOM_OF_ROWS = 1;

/** Height in points of the legend below a chart, and of the gap above it. */
export function legendHeight(measured: Measured & Pick<PlacedChart, 'style'>): number {
  const rows = legendRows(measured);
  const lines = rows.reduce((sum, row) => sum + row.lines, 0);
  const more = rows.length > 1 ? ROOM_OF_ROWS * measured.style.line : 0;
  return lines === 0 ? 0 : lines * measured.style.line + GAP + more;
}
