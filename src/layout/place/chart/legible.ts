import { hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import { DOT_SIZE, STEM_STROKE } from '../../../chart/look.ts';
import { meets } from '../../../model/box.ts';
import type { Chart } from '../../../model/chart.ts';
import { lettersOf, type Mark, type PointIndex, type TextMark, textMarks, textOf } from '../../../model/mark.ts';
import { unplacedAnnotation } from './annotations.ts';
import { along, type PlacedChart, ringOf } from './geometry.ts';
import { INSET } from './label-width.ts';
import { isNear, type Obstacle, obstaclesOf } from './obstacles.ts';
import { labelsBeyondParts } from './part-labels.ts';
import { nameRoom } from './plot-area.ts';
import { haveRoom } from './time-names.ts';
import type { ChartSetting } from './variants.ts';

/** Why a chart can't be read as it is set. */
export type Trouble =
  /** What is left for the plot shows nothing. */
  | { readonly kind: 'plot' }
  /** A category's name has no room along the axis without a break inside a word, or beside its bar. */
  | { readonly kind: 'name'; readonly text: string }
  /** The first and the last period have no room side by side. */
  | { readonly kind: 'time' }
  /** The days of two figures are so near that the dot of one lies on the stem of the other. */
  | { readonly kind: 'days'; readonly text: string; readonly other: string }
  /** An annotation finds no place that is free of ink. */
  | { readonly kind: 'annotation'; readonly text: string }
  /** Words lie on other ink, or reach out of the chart. */
  | { readonly kind: 'words'; readonly text: string };

/** A plot smaller than this, in points, shows nothing; one of many on a slide still shows a course. */
const SMALLEST_PLOT = { width: 96, height: 48 };
const SMALLEST_MULTIPLE = { width: 96, height: 28 };

/** The first reason why a chart as it is set can't be read; undefined if all of it can. */
export function troubleOf(
  placed: PlacedChart,
  marks: readonly Mark[],
  setting: ChartSetting = 'alone',
): Trouble | undefined {
  const { plot } = placed;
  const least = setting === 'multiple' ? SMALLEST_MULTIPLE : SMALLEST_PLOT;
  if (plot.width < least.width || plot.height < least.height) return { kind: 'plot' };
  if (!haveRoom(placed)) return { kind: 'time' };
  const near = nearStems(placed);
  if (near !== undefined) return near;
  const name = crampedName(placed, textMarks(marks));
  if (name !== undefined) return { kind: 'name', text: name };
  const annotation = unplacedAnnotation(placed.chart);
  if (annotation !== undefined) return { kind: 'annotation', text: annotation };
  const [beyond] = labelsBeyondParts(placed);
  const word = coveredWords(placed, marks) ?? unlikeNeighbours(placed) ?? (beyond && labelAt(placed.chart, beyond));
  return word === undefined ? undefined : { kind: 'words', text: word };
}

/** Dots keep this many points from the stems beside them. */
const STEMS_APART = DOT_SIZE / 2 + STEM_STROKE.width;

function nearStems(placed: PlacedChart): Trouble | undefined {
  const { chart } = placed;
  if (!hasStems(chart)) return undefined;
  const index = chart.categories.findIndex(
    (_, at) => at > 0 && along(placed, at) - along(placed, at - 1) < STEMS_APART,
  );
  const [other, here] = [chart.categories[index - 1], chart.categories[index]];
  return here && other && { kind: 'days', text: here.label, other: other.label };
}

/** Between the letters of names in neighbouring rows, as a share of their size. */
const LEADING = 0.15;

function crampedName(placed: PlacedChart, texts: readonly TextMark[]): string | undefined {
  const { chart, box, plot, wrap } = placed;
  const names = texts.filter(({ role }) => role === 'category');
  if (chart.kind === 'doughnut' || chart.time !== undefined || chart.namesAbove) return undefined;
  const across = runsAcross(chart);
  const room = across ? plot.x - box.x - INSET : nameRoom(chart, plot.width);
  const pitch = plot.height / chart.categories.length;
  const broken = names.length === 0 ? undefined : chart.categories.find(({ label }) => wrap(label, room).broken);
  const high = across ? names.find((name) => lettersOf(name).height + LEADING * name.style.size > pitch) : undefined;
  return broken?.label ?? (high && textOf(high));
}

/** Words on other words, on a line, on a bar that isn't theirs, or out of the box. */
function coveredWords(placed: PlacedChart, marks: readonly Mark[]): string | undefined {
  const { chart, box } = placed;
  const texts = textMarks(marks);
  const shapes = obstaclesOf(marks.filter(({ kind }) => kind !== 'text'));
  const ring = chart.kind === 'doughnut' ? ringOf(placed) : undefined;
  const covered = texts.find((text, index) => {
    // What stands in a ring’s hole has been measured against it.
    if (text.of?.series === 'centre') return false;
    const own = lettersOf(text);
    return (
      own.x < box.x - 0.1 ||
      own.y < box.y - 0.1 ||
      own.x + own.width > box.x + box.width + 0.1 ||
      own.y + own.height > box.y + box.height + 0.1 ||
      texts.some((other, at) => at > index && meets(own, lettersOf(other))) ||
      shapes.some((shape) => isNear(own, { ...shape, keep: 0 }) && !isItsOwn(text, shape, placed)) ||
      (ring !== undefined && distance(ring.middle, own) < ring.outer)
    );
  });
  return covered && textOf(covered);
}

/** A label stands on its own bar, with all of it, or is led to from its own point. */
function isItsOwn(text: TextMark, shape: Obstacle & { readonly of?: PointIndex }, placed: PlacedChart): boolean {
  if (text.of === undefined || shape.of === undefined) return false;
  if (text.of.series !== shape.of.series || text.of.point !== shape.of.point) return false;
  if (shape.kind === 'course') return placed.chart.kind !== 'doughnut';
  const own = lettersOf(text);
  const { box } = shape;
  return (
    own.x >= box.x - 0.1 &&
    own.y >= box.y - 0.1 &&
    own.x + own.width <= box.x + box.width + 0.1 &&
    own.y + own.height <= box.y + box.height + 0.1
  );
}

function distance({ x, y }: { readonly x: number; readonly y: number }, box: TextMark['box']): number {
  return Math.hypot(Math.max(0, box.x - x, x - box.x - box.width), Math.max(0, box.y - y, y - box.y - box.height));
}

function labelAt(chart: Chart, { series, point }: { readonly series: number; readonly point: number }): string {
  return chart.series[series]?.points[point]?.label ?? '';
}

/** Upright bars in charts side by side show their values only if the widest of any would fit: all of them, or none. */
function unlikeNeighbours({ chart, plot, width }: PlacedChart): string | undefined {
  const labels = chart.beside?.labels ?? [];
  const shown = chart.series.some((series) => series.points.some((point) => point?.label !== undefined));
  if (chart.kind !== 'bar' || runsAcross(chart) || !shown) return undefined;
  const room = plot.width / chart.categories.length;
  return labels.find((label) => width(label) + 2 * INSET > room);
}
