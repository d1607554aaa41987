import { hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import { type Box, meets } from '../../../model/box.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import { lettersOf, type Point, type PointIndex } from '../../../model/mark.ts';
import { axisLines, eventLines } from './axes.ts';
import { isLine, markBox, type PlacedChart } from './geometry.ts';
import { eventPlace, fixedMoves } from './label-moves.ts';
import { INSET } from './label-width.ts';
import { axisTexts, type LabelMove, movedBox, type PointText, pointTexts, VALUE_GAP } from './labels.ts';
import { isNear, type Obstacle, obstaclesOf } from './obstacles.ts';
import { figureMarks } from './shapes.ts';

type Side = 'above' | 'below' | 'right' | 'left';

const SIDES: readonly Side[] = ['above', 'below', 'right', 'left'];
/** How far a label may stand from its point without a leader, beyond its usual gap, in points. */
const NUDGES: readonly number[] = [3, 6];
/** Lengths of leaders in points, from short to long. */
const REACHES: readonly number[] = Array.from({ length: 11 }, (_, index) => 14 + 8 * index);
/** The share of the usual distances that a label keeps which must be there, if none of its places has more. */
const TIGHT = 0.25;

/** A chart whose labels stand clear of its ink, and the moves that bring them there. */
export interface SettledLabels {
  readonly chart: Chart;
  readonly moves: readonly LabelMove[];
}

/**
 * Puts each label of a line, of a dot on a stem, and of a bar under an axis or an event, where it is clear of all ink: at a side of its
 * point, a little off it, or at the end of a leader. One that finds no such place is left out, unless it is the last of
 * its line, its peak, its lowest or the one the title speaks of: these stand as clear as they can. Names at the ends of lines
 * keep their places.
 */
export function settleLabels(placed: PlacedChart): SettledLabels {
  const obstacles = obstaclesOf([
    ...figureMarks(placed),
    ...axisLines(placed),
    ...eventLines(placed),
    ...axisTexts(placed),
  ]);
  const free = pointTexts(placed).filter((text) => isFree(placed, text));
  const fixed = fixedMoves(placed).filter((move) => !free.some((text) => isSame(text, move)));
  const taken: Box[] = [
    ...placed.chart.events.map((_, index) => letters(placed, eventPlace(placed, index))),
    ...pointTexts(placed)
      .filter((text) => !free.some((each) => isSame(each, text)))
      .map((text) => letters(placed, movedBox(text.box, fixed, text))),
  ];
  const moves: LabelMove[] = [...fixed];
  let { chart } = placed;
  for (const text of free.toSorted((a, b) => Number(isNeeded(placed, b)) - Number(isNeeded(placed, a)))) {
    const own = obstacles.filter(
      ({ of }) => !(of?.series === text.series && of.point === text.point) || isLineText(placed, text),
    );
    const place = placeOf(placed, text, own, taken);
    if (place === undefined) {
      if (!isNeeded(placed, text)) chart = changed(chart, text, ({ label: _, labelPosition: __, ...rest }) => rest);
      else taken.push(letters(placed, text.box));
      continue;
    }
    taken.push(letters(placed, place.box), ...(place.leader ? [leaderBox(place)] : []));
    if (isLineText(placed, text)) chart = changed(chart, text, (point) => ({ ...point, labelPosition: place.side }));
    if (place.x !== 0 || place.y !== 0) {
      const { series, point } = text;
      moves.push({ series, point, x: place.x, y: place.y, ...(place.leader && { leader: place.leader }) });
    }
  }
  return { chart, moves };
}

function isLineText({ chart }: PlacedChart, text: PointText): boolean {
  const series = chart.series[text.series];
  return series !== undefined && isLine(chart, series);
}

function isSame(a: PointIndex, b: PointIndex): boolean {
  return a.series === b.series && a.point === b.point;
}

/** Names at the ends of lines stay in their column there. Bars that all bear their values keep them at their ends. */
function isFree(placed: PlacedChart, text: PointText): boolean {
  const { chart } = placed;
  if (chart.series[text.series]?.helper !== undefined) return false;
  if (chart.kind === 'doughnut' || placed.labelsInRows || runsAcross(chart)) return false;
  if (hasStems(chart)) return true;
  if (isLineText(placed, text)) {
    const isLast = text.point === chart.categories.length - 1;
    return chart.labelsAtEnds !== true && !(text.named && isLast);
  }
  const isShown =
    chart.valueAxis.visible ||
    chart.events.length > 0 ||
    chart.series.some(({ drawnAs, helper }) => drawnAs === 'line' && helper === undefined);
  return chart.grouping === 'clustered' && isShown;
}

/** The last of its series, the peak, the lowest, what the title speaks of, and what names its series. */
function isNeeded({ chart }: PlacedChart, text: PointText): boolean {
  const points = chart.series[text.series]?.points ?? [];
  const point = points[text.point];
  if (!point || point.emphasis || text.named) return true;
  const values = points.flatMap((each) => (each ? [each.value.toNumber()] : []));
  const value = point.value.toNumber();
  const isLast = points.findLastIndex((each) => each !== null) === text.point;
  return isLast || value === Math.max(...values) || value === Math.min(...values);
}

function changed(chart: Chart, text: PointText, change: (point: ChartPoint) => ChartPoint): Chart {
  const series = chart.series.map(
    (each, s): ChartSeries =>
      s === text.series
        ? {
            ...each,
            points: each.points.map((point, index) => (point && index === text.point ? change(point) : point)),
          }
        : each,
  );
  return { ...chart, series };
}

interface Place extends Point {
  readonly side: Side;
  readonly box: Box;
  /** From its point to the label. */
  readonly leader?: LabelMove['leader'];
}

function placeOf(
  placed: PlacedChart,
  text: PointText,
  obstacles: readonly Obstacle[],
  taken: readonly Box[],
): Place | undefined {
  const places = placesOf(placed, text);
  const isClear = (place: Place, share: number) => {
    const own = letters(placed, place.box);
    if (!isInFrame(placed, place.box) || taken.some((other) => meets(grownBy(own, 3 * share), other))) return false;
    if (place.leader && place.leader.to.y < placed.plot.y) return false;
    if (place.leader && taken.some((other) => meets(leaderBox(place), other))) return false;
    return !obstacles.some((obstacle) => isNear(own, obstacle, share));
  };
  return (
    places.find((place) => isClear(place, 1)) ??
    (isNeeded(placed, text) ? places.find((place) => isClear(place, TIGHT)) : undefined)
  );
}

/** The places for a label, best first. */
function placesOf(placed: PlacedChart, text: PointText): readonly Place[] {
  const mark = markBox(placed, text.series, text.point);
  const preferred = placed.chart.series[text.series]?.points[text.point]?.labelPosition;
  const onLine = isLineText(placed, text);
  const isBelow = placed.chart.series[text.series]?.points[text.point]?.value.isNegative() === true;
  const sides = onLine
    ? SIDES.toSorted((a, b) => Number(b === preferred) - Number(a === preferred))
    : [isBelow ? ('below' as const) : ('above' as const)];
  const upright = sides.filter((side) => side === 'above' || side === 'below');
  const slides = slidesOf(text);
  const at = (side: Side, off: number, slide: number): Place => {
    const base = cornerAt(side, mark, text.box);
    const y = side === 'above' ? -off : side === 'below' ? off : 0;
    const x = inFrame(placed, base.x + slide, text.box.width) - base.x;
    return { side, x, y, box: { ...text.box, x: base.x + x, y: base.y + y } };
  };
  const led = (side: 'above' | 'below', off: number, slide: number): Place => {
    const place = at(side, off, slide);
    const end = letters(placed, place.box);
    const from = { x: mark.x + mark.width / 2, y: side === 'above' ? mark.y : mark.y + mark.height };
    return { ...place, leader: { from, to: { x: from.x, y: side === 'above' ? end.y + end.height : end.y } } };
  };
  return [
    ...sides.map((side) => at(side, 0, 0)),
    ...upright.flatMap((side) => NUDGES.map((off) => at(side, off, 0))),
    ...upright.flatMap((side) => [0, ...NUDGES].flatMap((off) => slides.map((slide) => at(side, off, slide)))),
    ...REACHES.flatMap((off) => upright.flatMap((side) => [0, ...slides].map((slide) => led(side, off, slide)))),
  ];
}

/** How far words may be pushed to a side and still stand over their point. */
function slidesOf(text: PointText): readonly number[] {
  const half = text.box.width / 2 - INSET;
  return half < 4 ? [] : [half / 2, -half / 2, half, -half];
}

function cornerAt(side: Side, mark: Box, { width, height }: Box): Point {
  const [x, y] = [mark.x + (mark.width - width) / 2, mark.y + (mark.height - height) / 2];
  switch (side) {
    case 'above':
      return { x, y: mark.y - VALUE_GAP - height };
    case 'below':
      return { x, y: mark.y + mark.height + VALUE_GAP };
    case 'left':
      return { x: mark.x - VALUE_GAP - width, y };
    case 'right':
      return { x: mark.x + mark.width + VALUE_GAP, y };
    default:
      return side satisfies never;
  }
}

function inFrame({ box }: PlacedChart, x: number, width: number): number {
  return Math.max(box.x - INSET, Math.min(x, box.x + box.width + INSET - width));
}

/** Labels stay above the names below the plot. */
function isInFrame({ box, plot }: PlacedChart, own: Box): boolean {
  return (
    own.x + INSET >= box.x &&
    own.x + own.width - INSET <= box.x + box.width &&
    own.y >= box.y &&
    own.y + own.height <= plot.y + plot.height + VALUE_GAP
  );
}

function letters({ style }: PlacedChart, box: Box): Box {
  return lettersOf({ box: { ...box, x: box.x + INSET, width: box.width - 2 * INSET }, style });
}

function leaderBox({ leader }: Place): Box {
  const [from, to] = [leader?.from ?? { x: 0, y: 0 }, leader?.to ?? { x: 0, y: 0 }];
  return { x: from.x - 2, y: Math.min(from.y, to.y), width: 4, height: Math.abs(to.y - from.y) };
}

function grownBy({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by / 2, width: width + 2 * by, height: height + by };
}
