import { barLook, lineStroke } from '../../../chart/look.ts';
import type { ChartSeries } from '../../../model/chart.ts';
import type { LineMark, RectangleMark, TextMark } from '../../../model/mark.ts';
import { isLine, type PlacedChart } from './geometry.ts';
import { LABEL_GAP, legendHeight } from './plot-area.ts';

/** Width in points of a legend entry's key and the space beside it. */
const KEY = 24;
/** Size of the key itself, and the gap between it and its text, in points. */
const KEY_SIZE = 8;
const KEY_GAP = 6;

/** A row below the chart with a key and a name for each series that draws something. */
export function legendMarks(placed: PlacedChart): readonly (RectangleMark | LineMark | TextMark)[] {
  const { chart, box, style, width } = placed;
  if (!chart.legend) return [];
  const shown = chart.series.filter((series) => series.fill !== 'none');
  const widths = shown.map((series) => width(series.name) + KEY + LABEL_GAP);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const y = box.y + box.height - legendHeight(chart, style) + LABEL_GAP / 2;
  return shown.flatMap((series, index) => {
    const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
    const x = box.x + (box.width - total) / 2 + before + KEY;
    const words: TextMark = {
      kind: 'text',
      role: 'legend',
      box: { x, y, width: width(series.name), height: style.line },
      lines: [[{ text: series.name, bold: false, colour: 'ink' }]],
      align: 'left',
      style,
    };
    return [...keyOf(placed, series, x - KEY_GAP - KEY_SIZE, y + style.line / 2), words];
  });
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
