import type { Chart, ChartPoint, ChartSeries } from '../../model/chart.ts';
import type { SceneChartLabel } from '../../model/scene.ts';
import type { Box, Template, TextStyle } from '../../model/template.ts';
import { breakLines } from '../text/break-lines.ts';
import { LABEL_GAP, type LabelWidth, labelWidth, legendHeight, nameText, runsAcross, tickTexts } from './chart-plot.ts';

/** Points between a bar's end and its value. */
const VALUE_GAP = 4;
/** A legend's key and the space around an entry. */
const KEY = 24;

/** What placing a chart's texts needs: the chart, its frame and plot on the slide, and how words are set. */
interface LabelContext {
  readonly chart: Chart;
  readonly box: Box;
  /** On the slide. */
  readonly plot: Box;
  readonly style: TextStyle;
  readonly width: LabelWidth;
  readonly wrap: (text: string, width: number) => readonly string[];
}

/** Every text of a chart but those in and around a ring, and where the viewer is expected to set it. `plot` counts from the box's corner. */
export function chartLabels(
  chart: Chart,
  box: Box,
  plot: Box,
  style: TextStyle,
  template: Pick<Template, 'fonts' | 'fontTables'>,
): readonly SceneChartLabel[] {
  const look = { font: template.fonts[style.font], size: style.size, bold: false, italic: false };
  const tables = template.fontTables && { tables: template.fontTables };
  const context: LabelContext = {
    chart,
    box,
    plot: { ...plot, x: box.x + plot.x, y: box.y + plot.y },
    style,
    width: labelWidth(style, template),
    wrap: (text, width) => breakLines([{ text, ...look, ...tables }], width).lines.map((line) => line.text),
  };
  if (chart.kind === 'doughnut') return legendLabels(context);
  return [
    ...categoryLabels(context),
    ...tickLabels(context),
    ...chart.series.flatMap((series, index) => valueLabels(series, index, context)),
    ...eventLabels(context),
    ...legendLabels(context),
  ];
}

function categoryLabels({ chart, box, plot, style, width, wrap }: LabelContext): readonly SceneChartLabel[] {
  return chart.categories.flatMap(({ label }, index): readonly SceneChartLabel[] => {
    if (index % chart.categoryStep !== 0) return [];
    if (runsAcross(chart)) {
      const lines = wrap(label, plot.x - box.x - VALUE_GAP);
      const widest = Math.max(...lines.map((line) => width(line)));
      const height = lines.length * style.line;
      const middle = plot.y + (plot.height * (index + 0.5)) / chart.categories.length;
      return [
        named('category', lines, { x: plot.x - VALUE_GAP - widest, y: middle - height / 2, width: widest, height }),
      ];
    }
    const lines = wrap(label, (plot.width / chart.categories.length) * chart.categoryStep);
    const widest = Math.max(...lines.map((line) => width(line)));
    const x = centreOf(chart, plot, index) - widest / 2;
    const y = plot.y + plot.height + VALUE_GAP;
    return [named('category', lines, { x, y, width: widest, height: lines.length * style.line })];
  });
}

function tickLabels({ chart, plot, style, width }: LabelContext): readonly SceneChartLabel[] {
  if (!chart.valueAxis.visible) return [];
  const texts = tickTexts(chart);
  return texts.map((text, index) => {
    const share = index / Math.max(1, texts.length - 1);
    const wide = width(text);
    const place = runsAcross(chart)
      ? { x: plot.x + plot.width * share - wide / 2, y: plot.y + plot.height + VALUE_GAP }
      : { x: plot.x - VALUE_GAP - wide, y: plot.y + plot.height * (1 - share) - style.line / 2 };
    return named('tick', [text], { ...place, width: wide, height: style.line });
  });
}

function valueLabels(series: ChartSeries, seriesIndex: number, context: LabelContext): readonly SceneChartLabel[] {
  const { nameAt } = series;
  return series.points.flatMap((point, index): readonly SceneChartLabel[] => {
    if (point === null) return [];
    const text = index === nameAt ? nameText(series) : point.label;
    if (text === undefined) return [];
    const wide = context.width(text, index === nameAt);
    const corner = valueCorner(point, index, seriesIndex, wide, index === nameAt, context);
    return [
      named(index === nameAt ? 'series' : 'value', [text], { ...corner, width: wide, height: context.style.line }),
    ];
  });
}

/** The top left corner of what stands beside a point. */
function valueCorner(
  point: ChartPoint,
  index: number,
  seriesIndex: number,
  wide: number,
  hasName: boolean,
  { chart, plot, style }: LabelContext,
): { readonly x: number; readonly y: number } {
  const end = stackedValue(chart, point, index, seriesIndex);
  if (runsAcross(chart)) {
    const band = plot.height / chart.categories.length;
    const rows = chart.grouping === 'clustered' ? chart.series.length : 1;
    const row = chart.grouping === 'clustered' ? seriesIndex : 0;
    const bar = band / (rows + chart.gapWidth / 100);
    const y = plot.y + band * index + (band - rows * bar) / 2 + (row + 0.5) * bar - style.line / 2;
    const x = plot.x + plot.width * share(chart, end);
    return chart.grouping === 'clustered' ? { x: x + VALUE_GAP, y } : { x: x - wide - VALUE_GAP, y };
  }
  const centre = centreOf(chart, plot, index);
  const y = plot.y + plot.height * (1 - share(chart, end));
  if (chart.kind !== 'bar' && (hasName || point.labelPosition === 'right')) {
    return { x: centre + VALUE_GAP, y: y - style.line / 2 };
  }
  return { x: centre - wide / 2, y: point.labelPosition === 'below' ? y + VALUE_GAP : y - VALUE_GAP - style.line };
}

/** Where a point's bar or line ends, in the axis's numbers. */
function stackedValue(chart: Chart, point: ChartPoint, index: number, seriesIndex: number): number {
  if (chart.grouping === 'clustered') return point.value.toNumber();
  const values = chart.series.map((series) => series.points[index]?.value.toNumber() ?? 0);
  const sum = values.slice(0, seriesIndex + 1).reduce((total, value) => total + value, 0);
  const whole = values.reduce((total, value) => total + Math.abs(value), 0);
  return chart.grouping === 'percent' ? (100 * sum) / whole : sum;
}

function share(chart: Chart, value: number): number {
  const { min, max } = chart.valueAxis;
  return (value - min) / (max - min);
}

/** The middle of a category: of its day, or its stretch, for bars; lines run from edge to edge. */
function centreOf(chart: Chart, plot: Box, position: number): number {
  const count = chart.categories.length;
  const day = chart.categories[position]?.day;
  if (chart.dateAxis !== undefined && day !== undefined) {
    const { first, last } = chart.dateAxis;
    return plot.x + (plot.width * (day - first + 0.5)) / (last - first + 1);
  }
  if (chart.kind === 'bar' || count < 2) return plot.x + (plot.width * (position + 0.5)) / count;
  return plot.x + (plot.width * position) / (count - 1);
}

/** Events stand in the line above the values; a viewer keeps them inside the chart's frame. */
function eventLabels({ chart, box, plot, style, width }: LabelContext): readonly SceneChartLabel[] {
  return chart.events.map((event) => {
    const wide = width(event.label);
    const centred = centreOf(chart, plot, event.position) - wide / 2;
    const x = Math.max(box.x, Math.min(centred, box.x + box.width - wide));
    return named('event', [event.label], { x, y: plot.y - VALUE_GAP - style.line, width: wide, height: style.line });
  });
}

function legendLabels({ chart, box, style, width }: LabelContext): readonly SceneChartLabel[] {
  if (!chart.legend) return [];
  const shown = chart.series.filter((series) => series.fill !== 'none');
  const widths = shown.map((series) => width(series.name) + KEY + LABEL_GAP);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const y = box.y + box.height - legendHeight(chart, style) + LABEL_GAP / 2;
  return shown.map((series, index) => {
    const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
    const x = box.x + (box.width - total) / 2 + before + KEY;
    return named('legend', [series.name], { x, y, width: width(series.name), height: style.line });
  });
}

function named(kind: SceneChartLabel['kind'], lines: readonly string[], box: Box): SceneChartLabel {
  return { kind, box, lines };
}
