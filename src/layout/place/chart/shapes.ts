import { hasDots } from '../../../chart/axis-kind.ts';
import { isData } from '../../../chart/data-series.ts';
import {
  areaLook,
  chartBarLook,
  DOT_SIZE,
  dotLook,
  dotShape,
  isMarked,
  JOINING_STROKE,
  MARKER_SIZE,
  markerLook,
  STEM_STROKE,
  sliceLook,
  stretchStroke,
} from '../../../chart/look.ts';
import type { Chart, ChartPoint, ChartSeries, Fill } from '../../../model/chart.ts';
import type { ColourToken } from '../../../model/colour.ts';
import type { FactId } from '../../../model/fact.ts';
import type { LineMark, PathMark, PathStep, Point, RectangleMark, Stroke } from '../../../model/mark.ts';
import { along, isLine, markBox, type PlacedChart, ringOf, sliceTurns, turnedTo, valueAt } from './geometry.ts';

/** The marks that show the data of a chart: bars, slices, areas, lines, stems and markers, later series above earlier ones. */
export function figureMarks(placed: PlacedChart): readonly (RectangleMark | LineMark | PathMark)[] {
  const { chart } = placed;
  if (chart.kind === 'doughnut') return slices(placed);
  const bars = chart.series.flatMap((series, s) => (isLine(chart, series) ? [] : barsOf(placed, series, s)));
  const joined = hasDots(chart)
    ? [...joinsOf(placed), ...chart.series.flatMap((series, s) => dotsOf(placed, series, s))]
    : [];
  const stems = chart.series.flatMap((series, s) => (series.drawnAs === 'stems' ? stemsOf(placed, series, s) : []));
  const areas =
    chart.kind === 'area'
      ? chart.series.flatMap((series, s) => (isData(series) ? areasOf(placed, series, s) : []))
      : [];
  const lines = chart.series.flatMap((series, s) =>
    isLine(chart, series) && (chart.kind !== 'bar' || series.drawnAs === 'line')
      ? [...linesOf(placed, series, s), ...markersOf(placed, series, s)]
      : [],
  );
  return [...bars, ...joined, ...stems, ...areas, ...lines];
}

function barsOf(placed: PlacedChart, series: ChartSeries, s: number): readonly RectangleMark[] {
  return series.points.flatMap((point, index): readonly RectangleMark[] => {
    if (point === null) return [];
    const look = chartBarLook(placed.chart, series, point);
    if (look.fill === undefined) return [];
    const box = markBox(placed, s, index);
    const { fact, sumOfFacts } = point;
    return [
      {
        kind: 'rectangle',
        role: 'bar',
        box,
        ...look,
        fact,
        ...(sumOfFacts && { sumOfFacts }),
        of: { series: s, point: index },
      },
    ];
  });
}

/** Stems first, so that no stem runs over a dot. */
function stemsOf(placed: PlacedChart, series: ChartSeries, s: number): readonly (LineMark | PathMark)[] {
  const zero = valueAt(placed, 0);
  const stems = series.points.flatMap((point, index): readonly LineMark[] => {
    if (point === null) return [];
    const to = pointAt(placed, s, index);
    const of = { series: s, point: index };
    return [{ kind: 'line', role: 'line', from: { ...to, y: zero }, to, stroke: STEM_STROKE, fact: point.fact, of }];
  });
  return [...stems, ...dotsOf(placed, series, s)];
}

function dotsOf(placed: PlacedChart, series: ChartSeries, s: number): readonly PathMark[] {
  return series.points.flatMap((point, index): readonly PathMark[] => {
    if (point === null) return [];
    const shape = dotShape(point.fill ?? series.fill) === 'diamond' ? diamond : circle;
    const of = { series: s, point: index };
    return [{ ...shape(pointAt(placed, s, index), DOT_SIZE), ...dotLook(series, point), fact: point.fact, of }];
  });
}

/** The bar between the two dots of each row. */
function joinsOf(placed: PlacedChart): readonly LineMark[] {
  const { categories, series } = placed.chart;
  return categories.flatMap((_, index): readonly LineMark[] => {
    const fact = series[0]?.points[index]?.fact;
    if (fact === undefined || !series[1]?.points[index]) return [];
    const [from, to] = [pointAt(placed, 0, index), pointAt(placed, 1, index)];
    return [{ kind: 'line', role: 'line', from, to, stroke: JOINING_STROKE, fact }];
  });
}

function lookOf(series: ChartSeries, point: ChartPoint): readonly [ColourToken, Fill] {
  return [point.colour ?? series.colour, point.fill ?? series.fill];
}

/** Each unbroken stretch of a line, split where its look changes. */
function linesOf(placed: PlacedChart, series: ChartSeries, s: number): readonly PathMark[] {
  const pieces: { stroke: Stroke; start: Point; ends: Point[]; fact: FactId }[] = [];
  series.points.forEach((point, index) => {
    const before = joinedTo(placed.chart, series, index);
    if (!point || before === undefined) return;
    const stroke = stretchStroke(series, index);
    if (stroke === undefined) return;
    const [start, end] = [pointAt(placed, s, before), pointAt(placed, s, index)];
    const last = pieces.at(-1);
    const continues = last !== undefined && samePlace(last.ends.at(-1), start) && sameStroke(last.stroke, stroke);
    if (continues) last.ends.push(end);
    else pieces.push({ stroke, start, ends: [end], fact: point.fact });
  });
  return pieces.map(({ stroke, start, ends, fact }) => ({
    kind: 'path',
    role: 'line',
    start,
    steps: ends.map(straightTo),
    closed: false,
    stroke,
    fact,
  }));
}

/** The index of the point that a line comes from; undefined where a gap parts them. */
function joinedTo({ joinsGaps }: Chart, { points }: ChartSeries, index: number): number | undefined {
  const before = joinsGaps ? points.slice(0, index).findLastIndex((point) => point !== null) : index - 1;
  return points[before] ? before : undefined;
}

function samePlace(a: Point | undefined, b: Point): boolean {
  return a?.x === b.x && a.y === b.y;
}

function sameStroke(a: Stroke, b: Stroke): boolean {
  return a.colour === b.colour && a.width === b.width && a.dash === b.dash;
}

function pointAt(placed: PlacedChart, s: number, index: number): Point {
  const { x, y } = markBox(placed, s, index);
  return { x, y };
}

function straightTo(to: Point): PathStep {
  return { kind: 'straight', to };
}

function markersOf(placed: PlacedChart, series: ChartSeries, s: number): readonly PathMark[] {
  return series.points.flatMap((point, index): readonly PathMark[] => {
    if (point === null || !isMarked(series, index)) return [];
    const look = markerLook(...lookOf(series, point));
    return [
      { ...circle(pointAt(placed, s, index), MARKER_SIZE), ...look, fact: point.fact, of: { series: s, point: index } },
    ];
  });
}

function circle({ x, y }: Point, size: number): PathMark {
  const radius = size / 2;
  const half = (to: Point): PathStep => ({ kind: 'arc', to, radius, clockwise: true });
  const [left, right] = [
    { x: x - radius, y },
    { x: x + radius, y },
  ];
  return { kind: 'path', role: 'marker', start: left, steps: [half(right), half(left)], closed: true };
}

function diamond({ x, y }: Point, size: number): PathMark {
  const radius = size / 2;
  const corners = [
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
  ];
  return { kind: 'path', role: 'marker', start: { x: x - radius, y }, steps: corners.map(straightTo), closed: true };
}

/** Each unbroken stretch, filled from zero. */
function areasOf(placed: PlacedChart, series: ChartSeries, s: number): readonly PathMark[] {
  const zero = valueAt(placed, 0);
  return stretches(series).map(([from, to]) => {
    const tops = Array.from({ length: to - from + 1 }, (_, at) => pointAt(placed, s, from + at));
    const foot = (index: number) => ({ x: along(placed, index), y: zero });
    const fact = series.points[from]?.fact;
    return {
      kind: 'path',
      role: 'area',
      start: foot(from),
      steps: [...tops, foot(to)].map(straightTo),
      closed: true,
      ...areaLook(series.colour),
      ...(fact !== undefined && { fact }),
    };
  });
}

/** Indices of the first and last point of each unbroken stretch. */
function stretches({ points }: ChartSeries): readonly (readonly [number, number])[] {
  return points.flatMap((point, from): readonly (readonly [number, number])[] => {
    if (point === null || points[from - 1]) return [];
    const gap = points.indexOf(null, from);
    return [[from, (gap < 0 ? points.length : gap) - 1]];
  });
}

function slices(placed: PlacedChart): readonly PathMark[] {
  const [series] = placed.chart.series;
  return (series?.points ?? []).flatMap((point, index): readonly PathMark[] => {
    if (series === undefined || point === null) return [];
    const look = sliceLook(...lookOf(series, point));
    return [{ ...slice(placed, index), ...look, fact: point.fact, of: { series: 0, point: index } }];
  });
}

/** Out and back along the two edges of the ring, each arc in two halves, so that none is longer than half a turn. */
function slice(placed: PlacedChart, index: number): PathMark {
  const { middle, outer, inner } = ringOf(placed);
  const [from, to] = sliceTurns(placed.chart, index);
  const half = (from + to) / 2;
  const arc = (turn: number, radius: number, clockwise: boolean): PathStep => ({
    kind: 'arc',
    to: turnedTo(middle, turn, radius),
    radius,
    clockwise,
  });
  return {
    kind: 'path',
    role: 'slice',
    start: turnedTo(middle, from, outer),
    steps: [
      arc(half, outer, true),
      arc(to, outer, true),
      straightTo(turnedTo(middle, to, inner)),
      arc(half, inner, false),
      arc(from, inner, false),
    ],
    closed: true,
  };
}
