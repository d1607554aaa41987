import { barLook, lineStroke } from '../../../chart/look.ts';
import type { ChartSeries } from '../../../model/chart.ts';
import type { LineMark, RectangleMark, TextMark } from '../../../model/mark.ts';
import { isLine, type PlacedChart } from './geometry.ts';
import { type LegendEntry, legendHeight, legendRows } from './legend-rows.ts';
import { LABEL_GAP } from './plot-area.ts';

/** Size of the key itself, and the gap between it and its text, in points. */
const KEY_SIZE = 8;
const KEY_GAP = 6;

/** Rows below the chart with a key and a name for each series that draws something. */
export function legendMarks(placed: PlacedChart): readonly (RectangleMark | LineMark | TextMark)[] {
  const { box, style } = placed;
  let y = box.y + box.height - legendHeight(placed) + LABEL_GAP / 2;
  return legendRows(placed).flatMap((row) => {
    const top = y;
    const left = box.x + (box.width - row.width) / 2;
    y += row.lines * style.line;
    return row.entries.flatMap((entry) => entryMarks(placed, entry, left + entry.x, top));
  });
}

function entryMarks(
  placed: PlacedChart,
  { series, lines, width }: LegendEntry,
  x: number,
  y: number,
): readonly (RectangleMark | LineMark | TextMark)[] {
  const { style } = placed;
  const words: TextMark = {
    kind: 'text',
    role: 'legend',
    box: { x, y, width, height: lines.length * style.line },
    lines: lines.map((text) => [{ text, bold: false, colour: 'ink' }]),
    align: 'left',
    style,
  };
  return [...keyOf(placed, series, x - KEY_GAP - KEY_SIZE, y + style.line / 2), words];
}

function keyOf(
  { chart }: PlacedChart,
  series: ChartSeries,
  x: number,
  middle: number,
): readonly (RectangleMark | LineMark)[] {
  if (!isLine(chart, series)) {
    const box = { x, y: middle - KEY_SIZE / 2, width: KEY_SIZE, height: KEY_SIZE };
    return [{ kind: 'rectangle', role: 'key', box, ...barLook(series.colour, series.fill) }];
  }
  const stroke = lineStroke(series);
  const [from, to] = [
    { x, y: middle },
    { x: x + KEY_SIZE, y: middle },
  ];
  return stroke === undefined ? [] : [{ kind: 'line', role: 'key', from, to, stroke }];
}
