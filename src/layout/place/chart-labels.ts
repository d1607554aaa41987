import { runsAcross } from '../../chart/axis-kind.ts';
import { pointLabel } from '../../chart/point-label.ts';
import type { Box } from '../../model/box.ts';
import type { Chart, ChartPoint } from '../../model/chart.ts';
import type { SceneChartLabel, SceneLabelMove } from '../../model/scene.ts';
import { along, isLine, markBox, type PlacedChart, ringOf, sliceDirection } from './chart-geometry.ts';
import { INSET, LABEL_GAP, labelWidth, legendHeight, tickTexts } from './chart-plot.ts';

/** Points between a bar's end or a point and its value. */
export const VALUE_GAP = 4;
/** A legend's key and the space around an entry. */
const KEY = 24;

/** A label beside a point, where the viewer sets it if it is not moved. */
export interface PointText {
  readonly series: number;
  readonly point: number;
  readonly box: Box;
  readonly lines: readonly string[];
  /** It bears the name of its series or its category. */
  readonly named: boolean;
}

/** Every text of a chart and where the viewer is expected to set it, once `moves` have been made. */
export function chartLabels(placed: PlacedChart, moves: readonly SceneLabelMove[]): readonly SceneChartLabel[] {
  const moved = (series: SceneLabelMove['series'], point: number, box: Box): Box => {
    const move = moves.find((each) => each.series === series && each.point === point);
    return move ? { ...box, x: box.x + move.x, y: box.y + move.y } : box;
  };
  return [
    ...categoryLabels(placed),
    ...tickLabels(placed),
    ...pointTexts(placed).map(({ series, point, box, lines, named }) =>
      label(named ? 'series' : 'value', lines, moved(series, point, box)),
    ),
    ...placed.chart.events.map((event, index) =>
      label('event', [event.label], moved('events', index, eventBox(placed, index))),
    ),
    ...legendLabels(placed),
  ];
}

function label(kind: SceneChartLabel['kind'], lines: readonly string[], box: Box): SceneChartLabel {
  return { kind, box, lines };
}

function categoryLabels(placed: PlacedChart): readonly SceneChartLabel[] {
  const { chart, box, plot, style, width, wrap } = placed;
  if (chart.kind === 'doughnut' || chart.dateAxis !== undefined) return [];
  return chart.categories.flatMap(({ label: name }, index): readonly SceneChartLabel[] => {
    if (index % chart.categoryStep !== 0 || name === '') return [];
    const middle = along(placed, index);
    const room = runsAcross(chart)
      ? plot.x - box.x - VALUE_GAP
      : (plot.width / chart.categories.length) * chart.categoryStep;
    const lines = chart.categoryStep > 1 ? [name] : wrap(name, room);
    const size = { width: Math.max(...lines.map((line) => width(line))), height: lines.length * style.line };
    return [
      runsAcross(chart)
        ? label('category', lines, { x: plot.x - VALUE_GAP - size.width, y: middle - size.height / 2, ...size })
        : label('category', lines, { x: middle - size.width / 2, y: plot.y + plot.height + VALUE_GAP, ...size }),
    ];
  });
}

/** The numbers along a value axis that shows. */
export function tickLabels({ chart, plot, style, width }: PlacedChart): readonly SceneChartLabel[] {
  if (!chart.valueAxis.visible || chart.kind === 'doughnut') return [];
  const texts = tickTexts(chart);
  return texts.map((text, index) => {
    const share = index / Math.max(1, texts.length - 1);
    const wide = width(text);
    const place = runsAcross(chart)
      ? { x: plot.x + plot.width * share - wide / 2, y: plot.y + plot.height + VALUE_GAP }
      : { x: plot.x - VALUE_GAP - wide, y: plot.y + plot.height * (1 - share) - style.line / 2 };
    return label('tick', [text], { ...place, width: wide, height: style.line });
  });
}

/** The labels beside points, each where the viewer sets it by itself. */
export function pointTexts(placed: PlacedChart): readonly PointText[] {
  const { chart, style, width } = placed;
  return chart.series.flatMap((series, s) =>
    series.points.flatMap((point, index): readonly PointText[] => {
      const text = point && pointLabel(chart, series, index);
      if (!point || !text) return [];
      const { name, value, lines } = text;
      const rows =
        lines === 2 ? [name ?? '', value ?? ''] : [[name, value].filter((part) => part !== undefined).join(' ')];
      const size = { width: labelWidth(chart, series, index, width), height: lines * style.line };
      const box = { ...cornerOf(placed, s, point, index, size), ...size };
      return [{ series: s, point: index, box, lines: rows, named: name !== undefined }];
    }),
  );
}

/** The top left corner of what stands beside a point. */
function cornerOf(
  placed: PlacedChart,
  seriesIndex: number,
  point: ChartPoint,
  index: number,
  size: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  const { chart } = placed;
  const series = chart.series[seriesIndex];
  if (chart.kind === 'doughnut') {
    const { middle, outer, inner } = ringOf(placed);
    const direction = sliceDirection(placed, index);
    const radius = (outer + inner) / 2;
    return {
      x: middle.x + direction.x * radius - size.width / 2,
      y: middle.y + direction.y * radius - size.height / 2,
    };
  }
  const mark = markBox(placed, seriesIndex, index);
  const centre = { x: mark.x + (mark.width - size.width) / 2, y: mark.y + (mark.height - size.height) / 2 };
  if (series !== undefined && isLine(chart, series)) return besidePoint(mark, centre, point.labelPosition, size);
  if (chart.grouping !== 'clustered' && isInside(chart, seriesIndex, point, index)) return centre;
  const negative = point.value.isNegative() && chart.grouping === 'clustered';
  if (runsAcross(chart)) {
    return { x: negative ? mark.x - VALUE_GAP - size.width : mark.x + mark.width + VALUE_GAP, y: centre.y };
  }
  return { x: centre.x, y: negative ? mark.y + mark.height + VALUE_GAP : mark.y - VALUE_GAP - size.height };
}

/** Whether a part of a stack bears its label, as the renderer decides it: beyond the end only the last part's can stand. */
function isInside(chart: Chart, seriesIndex: number, point: ChartPoint, index: number): boolean {
  const later = chart.series.slice(seriesIndex + 1);
  const outermost = later.every((series) => series.points[index]?.value.isZero() ?? true);
  return (point.labelPosition ?? 'inside') !== 'end' || !outermost;
}

function besidePoint(
  mark: Box,
  centre: { readonly x: number; readonly y: number },
  position: ChartPoint['labelPosition'],
  size: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  switch (position ?? 'above') {
    case 'above':
      return { x: centre.x, y: mark.y - VALUE_GAP - size.height };
    case 'below':
      return { x: centre.x, y: mark.y + VALUE_GAP };
    case 'left':
      return { x: mark.x - VALUE_GAP - size.width, y: centre.y };
    case 'right':
    case 'end':
      return { x: mark.x + VALUE_GAP, y: centre.y };
    case 'inside':
      return centre;
  }
}

/** An event's word, centred above its line. */
export function eventBox(placed: PlacedChart, index: number): Box {
  const { chart, plot, style, width } = placed;
  const event = chart.events[index];
  const wide = width(event?.label ?? '') + 2 * INSET;
  return {
    x: along(placed, event?.position ?? 0) - wide / 2,
    y: plot.y - VALUE_GAP - style.line,
    width: wide,
    height: style.line,
  };
}

function legendLabels({ chart, box, style, width }: PlacedChart): readonly SceneChartLabel[] {
  if (!chart.legend) return [];
  const shown = chart.series.filter((series) => series.fill !== 'none');
  const widths = shown.map((series) => width(series.name) + KEY + LABEL_GAP);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const y = box.y + box.height - legendHeight(chart, style) + LABEL_GAP / 2;
  return shown.map((series, index) => {
    const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
    const x = box.x + (box.width - total) / 2 + before + KEY;
    return label('legend', [series.name], { x, y, width: width(series.name), height: style.line });
  });
}
