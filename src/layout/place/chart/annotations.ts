import { type Box, grown } from '../../../model/box.ts';
import type { Chart, ChartPoint } from '../../../model/chart.ts';
import { lettersOf, type Mark, type Point, textMarks } from '../../../model/mark.ts';
import type { SettledLabels } from './free-labels.ts';
import { markBox, type PlacedChart } from './geometry.ts';
import { INSET } from './label-width.ts';
import { type LabelMove, pointTexts, VALUE_GAP } from './labels.ts';
import { chartMarks } from './marks.ts';
import { isNear, type Obstacle, obstaclesOf } from './obstacles.ts';

/** Widths that words are broken to, in heights of the text, best first. */
const WIDTHS = [11, 8, 15, 20];
/** Lengths of leaders in points, from short to long. */
const REACHES: readonly number[] = Array.from({ length: 36 }, (_, index) => 14 + 8 * index);
/** The part of a leader that leaves its point, in points, where ink of the point is its own. */
const LEAVING = 6;
/** Points between a leader and its words. */
const LEADER_END = 2;
/** Points between a leader and other ink. */
const CLEAR = 1.5;
/** Points more that words keep from ink, as they read on from it otherwise. */
const APART = { beside: 4, above: 1.5 };
/** Points between the label of a point and the words past it. */
const PAST_LABEL = 2;
/** The share of the usual distances that must be there, if no place has more. */
const TIGHT = 0.4;

type Side = 'above' | 'below';

interface Place {
  readonly side: Side;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly leader?: LabelMove['leader'];
  /** The lower, the better. */
  readonly cost: number;
}

/**
 * Puts each annotation where it is free of all ink: at its point, past the point’s own label, or at the end of a leader. The
 * nearest place wins. One without a place is left without words, and the chart is set in another way or refused.
 */
export function placeAnnotations(placed: PlacedChart, settled: SettledLabels): SettledLabels {
  let { chart, moves } = settled;
  settled.chart.series.forEach(({ helper, points }, series) => {
    const point = points.findIndex((each) => each !== null);
    const words = points[point]?.label;
    if (helper !== 'annotation' || words === undefined) return;
    const now = { ...placed, chart };
    const place = placeOf(now, { series, point, words }, chartMarks(now, moves));
    if (place === undefined) return;
    chart = withLines(chart, series, point, place);
    const own = pointTexts({ ...placed, chart }).find((text) => text.series === series)?.box ?? place.box;
    const shift = { x: place.box.x - own.x, y: place.box.y - own.y };
    moves = [...moves, { series, point, ...shift, ...(place.leader && { leader: place.leader }) }];
  });
  return { chart, moves };
}

/** The words of the first annotation that has found no place. */
export function unplacedAnnotation({ series }: Chart): string | undefined {
  const own = series.filter(({ helper }) => helper === 'annotation').flatMap(({ points }) => points);
  return own.find((point) => point?.label !== undefined && point.lines === undefined)?.label;
}

function withLines(chart: Chart, series: number, index: number, { lines, side }: Place): Chart {
  const set = (point: ChartPoint | null, at: number) =>
    point && at === index ? { ...point, lines, labelPosition: side } : point;
  return {
    ...chart,
    series: chart.series.map((each, s) => (s === series ? { ...each, points: each.points.map(set) } : each)),
  };
}

interface Words {
  readonly series: number;
  readonly point: number;
  readonly words: string;
}

function placeOf(placed: PlacedChart, words: Words, marks: readonly Mark[]): Place | undefined {
  const obstacles = obstaclesOf(marks);
  const places = placesOf(placed, words, marks).toSorted((a, b) => a.cost - b.cost);
  const isClear = ({ box, leader }: Place, share: number) => {
    const own = lettersIn(placed, box);
    const apart = grown(own, APART.above);
    const aside = { ...own, x: own.x - APART.beside, width: own.width + 2 * APART.beside };
    if (
      !isInFrame(placed, own) ||
      obstacles.some((obstacle) => isNear(aside, obstacle, share) || isNear(apart, obstacle, share))
    )
      return false;
    return leader === undefined || !obstacles.some((obstacle) => isOnLeader(leader, obstacle));
  };
  return places.find((place) => isClear(place, 1)) ?? places.find((place) => isClear(place, TIGHT));
}

function placesOf(placed: PlacedChart, { series, point, words }: Words, marks: readonly Mark[]): readonly Place[] {
  const { chart, style, width, wrap } = placed;
  const [of] = chart.series[series]?.points[point]?.sumOf ?? [];
  if (of === undefined) return [];
  const mark = markBox(placed, of.series, of.point);
  const label = textMarks(marks).find((text) => text.of?.series === of.series && text.of.point === of.point);
  const isColumn = chart.kind === 'bar' && chart.series[of.series]?.drawnAs !== 'line';
  const isBelow = chart.series[of.series]?.points[of.point]?.value.isNegative() === true;
  const sides: readonly Side[] = isColumn ? [isBelow ? 'below' : 'above'] : ['above', 'below'];
  return WIDTHS.flatMap((room, order) => {
    const { lines, broken } = wrap(words, room * style.size);
    if (broken) return [];
    const size = {
      width: Math.max(...lines.map((line) => width(line, true))) + 2 * INSET,
      height: lines.length * style.line,
    };
    const half = size.width / 2 - INSET - 2;
    const slides = [0, half / 2, -half / 2, half, -half];
    return sides.flatMap((side) => {
      const ends = endsOf(mark, label && lettersIn(placed, label.box), side);
      const at = (off: number, slide: number, from: number): Box => ({
        ...size,
        x: mark.x + mark.width / 2 - size.width / 2 + slide,
        y: side === 'above' ? from - off - size.height : from + off,
      });
      const cost = (off: number, slide: number) => off + 12 * order + Math.abs(slide) / 5;
      const stands = slides.map((slide): Place => {
        const box = at(ends.isPastLabel ? PAST_LABEL : VALUE_GAP, slide, ends.past);
        return { side, lines, box, cost: cost(0, slide) };
      });
      const led = REACHES.flatMap((off) =>
        slides.map((slide): Place => {
          const box = at(off, slide, ends.mark);
          const letters = lettersIn(placed, box);
          const from = { x: mark.x + mark.width / 2, y: ends.mark };
          const to = {
            x: from.x,
            y: side === 'above' ? letters.y + letters.height + LEADER_END : letters.y - LEADER_END,
          };
          return { side, lines, box, leader: { from, to }, cost: cost(off, slide) };
        }),
      );
      return [...stands, ...led];
    });
  });
}

/** Where words may stand on one side: at the point itself, or past its label if that is on this side. */
function endsOf(
  mark: Box,
  label: Box | undefined,
  side: Side,
): { readonly mark: number; readonly past: number; readonly isPastLabel: boolean } {
  const own = side === 'above' ? mark.y : mark.y + mark.height;
  const edge = label && (side === 'above' ? label.y : label.y + label.height);
  const isPastLabel = edge !== undefined && (side === 'above' ? edge < own : edge > own);
  return { mark: own, past: isPastLabel ? edge : own, isPastLabel };
}

function isOnLeader(leader: NonNullable<LabelMove['leader']>, obstacle: Obstacle): boolean {
  const [from, to] = [leavingOf(leader), leader.to.y];
  const box = { x: leader.from.x - 0.5, y: Math.min(from, to), width: 1, height: Math.abs(to - from) };
  return isNear(box, { ...obstacle, keep: CLEAR });
}

function leavingOf({ from, to }: { readonly from: Point; readonly to: Point }): number {
  return to.y < from.y ? from.y - LEAVING : from.y + LEAVING;
}

function lettersIn({ style }: PlacedChart, box: Box): Box {
  return lettersOf({ box: { ...box, x: box.x + INSET, width: box.width - 2 * INSET }, style });
}

/** Words stay above the names below the plot, and right of the numbers beside it. */
function isInFrame({ box, plot }: PlacedChart, own: Box): boolean {
  return (
    own.x >= box.x &&
    own.x + own.width <= box.x + box.width &&
    own.y >= box.y &&
    own.y + own.height <= plot.y + plot.height
  );
}
