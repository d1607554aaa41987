import { runsAcross } from '../../../chart/axis-kind.ts';
import { EVENT_COLOUR } from '../../../chart/look.ts';
import { pointLabel } from '../../../chart/point-label.ts';
import { tickText, tickValues } from '../../../chart/ticks.ts';
import type { Box } from '../../../model/box.ts';
import type { ChartPoint } from '../../../model/chart.ts';
import type { LabelSide, Point, PointIndex, TextMark, TextPiece, TextRole } from '../../../model/mark.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { axisNames } from './axis-names.ts';
import { alongEvent, markBox, type PlacedChart, ringOf, sliceDirection } from './geometry.ts';
import { legibleColour } from './label-contrast.ts';
import { labelLook } from './label-look.ts';
import { labelSpot } from './label-spot.ts';
import { INSET, labelWidth } from './label-width.ts';
import { tickRoom } from './plot-area.ts';

/** Points between the end of a bar, or a point, and its value. */
export const VALUE_GAP = 4;

/** How far a label is moved from where a viewer would set it, in points. */
export interface LabelMove extends PointIndex, Point {
  /** A line from its point to where it stands, if that is too far for readers to see which it is of. */
  readonly leader?: { readonly from: Point; readonly to: Point };
}

/** A label beside a point, where the viewer sets it unless it is moved. */
export interface PointText {
  readonly series: number;
  readonly point: number;
  readonly box: Box;
  /** The label includes the name of its series or category. */
  readonly named: boolean;
}

/** Every text of a chart except its legend, at its position after `moves`. */
export function chartTexts(placed: PlacedChart, moves: readonly LabelMove[]): readonly TextMark[] {
  return [
    ...axisTexts(placed),
    ...pointTexts(placed).map((text) => pointMark(placed, text, moves)),
    ...placed.chart.events.map((_, index) => eventMark(placed, index, moves)),
  ];
}

/** The words along both axes. */
export function axisTexts(placed: PlacedChart): readonly TextMark[] {
  return [...axisNames(placed), ...tickTexts(placed)];
}

/** The box of a label after its move, if it has one. */
export function movedBox(box: Box, moves: readonly LabelMove[], { series, point }: PointIndex): Box {
  return moved(box, moveOf(moves, series, point));
}

function pointMark(placed: PlacedChart, text: PointText, moves: readonly LabelMove[]): TextMark {
  const { chart } = placed;
  const { series, point, named } = text;
  const { side } = labelSpot(chart, series, point);
  const move = moveOf(moves, series, point);
  const box = moved(text.box, move);
  const { fact, sumOfFacts } = chart.series[series]?.points[point] ?? {};
  return {
    kind: 'text',
    role: named ? 'series' : 'value',
    box: words(box),
    ...labelLook(placed, series, point, box),
    align: chart.series[series]?.helper === undefined ? alignOf(side) : 'center',
    style: placed.style,
    ...(fact !== undefined && { fact }),
    ...(sumOfFacts && { sumOfFacts }),
    of: { series, point },
    native: { ...(side && { side }), ...(move && { shift: move }) },
  };
}

/** Lines of a label beside a point begin, or end, at it. */
function alignOf(side: LabelSide | undefined): TextMark['align'] {
  if (side === 'right') return 'left';
  return side === 'left' ? 'right' : 'center';
}

function eventMark(placed: PlacedChart, index: number, moves: readonly LabelMove[]): TextMark {
  const { chart, colours, style } = placed;
  const event = chart.events[index];
  const move = moveOf(moves, 'events', index);
  const colour = legibleColour(colours, EVENT_COLOUR, 'paper');
  return {
    kind: 'text',
    role: 'event',
    box: words(moved(eventBox(placed, index), move)),
    lines: [[{ text: event?.label ?? '', bold: false, colour }]],
    align: 'center',
    style,
    ...(event && { fact: event.fact }),
    of: { series: 'events', point: index },
    native: { side: 'above', ...(move && { shift: move }) },
  };
}

/** The words of a label, without the space that viewers keep at its sides. */
function words(box: Box): Box {
  return { ...box, x: box.x + INSET, width: box.width - 2 * INSET };
}

function moveOf(moves: readonly LabelMove[], series: LabelMove['series'], point: number): Point | undefined {
  const move = moves.find((each) => each.series === series && each.point === point);
  return move && { x: move.x, y: move.y };
}

function moved(box: Box, by: Point | undefined): Box {
  return by ? { ...box, x: box.x + by.x, y: box.y + by.y } : box;
}

/** The numbers along the value axis, if it is visible. */
function tickTexts({ chart, plot, style, width }: PlacedChart): readonly TextMark[] {
  if (!chart.valueAxis.visible || chart.kind === 'doughnut') return [];
  const values = tickValues(chart);
  return values.map((value, index) => {
    const share = index / Math.max(1, values.length - 1);
    const wide = tickRoom(chart, value, width);
    const place = runsAcross(chart)
      ? { x: plot.x + plot.width * share - wide / 2, y: plot.y + plot.height + VALUE_GAP }
      : { x: plot.x - VALUE_GAP - wide, y: plot.y + plot.height * (1 - share) - style.line / 2 };
    const align = runsAcross(chart) ? 'center' : 'right';
    return axisText(
      'tick',
      [tickText(chart, value)],
      { ...place, width: wide, height: style.line },
      align,
      style,
      'muted',
    );
  });
}

function axisText(
  role: TextRole,
  lines: readonly string[],
  box: Box,
  align: TextMark['align'],
  style: TextStyle,
  colour: TextPiece['colour'] = 'ink',
): TextMark {
  return { kind: 'text', role, box, lines: lines.map((text) => [{ text, bold: false, colour }]), align, style };
}

/** The labels beside points, each where the viewer sets it by default. */
export function pointTexts(placed: PlacedChart): readonly PointText[] {
  const { chart, style, width } = placed;
  return chart.series.flatMap((series, s) =>
    series.points.flatMap((point, index): readonly PointText[] => {
      const text = point && pointLabel(chart, series, index);
      if (!point || !text) return [];
      const size = { width: labelWidth(chart, series, index, width), height: text.lines * style.line };
      const box = { ...cornerOf(placed, s, point, index, size), ...size };
      return [{ series: s, point: index, box, named: text.name !== undefined }];
    }),
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Top left corner of a point's label. */
function cornerOf(placed: PlacedChart, seriesIndex: number, point: ChartPoint, index: number, size: Size): Point {
  const { chart } = placed;
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
  const { side, pastEnd } = labelSpot(chart, seriesIndex, index);
  if (side !== 'outside-end' && !pastEnd) return besidePoint(mark, centre, side, size);
  const negative = point.value.isNegative() && chart.grouping === 'clustered';
  if (runsAcross(chart)) {
    return { x: negative ? mark.x - VALUE_GAP - size.width : mark.x + mark.width + VALUE_GAP, y: centre.y };
  }
  return { x: centre.x, y: negative ? mark.y + mark.height + VALUE_GAP : mark.y - VALUE_GAP - size.height };
}

function besidePoint(mark: Box, centre: Point, side: LabelSide | undefined, size: Size): Point {
  switch (side) {
    case 'above':
      return { x: centre.x, y: mark.y - VALUE_GAP - size.height };
    case 'below':
      return { x: centre.x, y: mark.y + VALUE_GAP };
    case 'left':
      return { x: mark.x - VALUE_GAP - size.width, y: centre.y };
    case 'right':
      return { x: mark.x + VALUE_GAP, y: centre.y };
    default:
      return centre;
  }
}

/** An event's text, centred above its line. */
export function eventBox(placed: PlacedChart, index: number): Box {
  const { chart, plot, style, width } = placed;
  const event = chart.events[index];
  const wide = width(event?.label ?? '') + 2 * INSET;
  return {
    x: (event === undefined ? plot.x : alongEvent(placed, event)) - wide / 2,
    y: plot.y - VALUE_GAP - style.line,
    width: wide,
    height: style.line,
  };
}
