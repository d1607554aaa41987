import { categoriesHaveWidth, hasDots, hasStems, runsAcross } from '../../../chart/axis-kind.ts';
import type { Box } from '../../../model/box.ts';
import type { ChartSeries } from '../../../model/chart.ts';
import { isLine, markBox, type PlacedChart, ringOf, sliceDirection, valueAt } from './geometry.ts';
import { labelRowMoves } from './label-row-moves.ts';
import { INSET } from './label-width.ts';
import { eventBox, type LabelMove, type PointText, pointTexts, VALUE_GAP } from './labels.ts';
import { eventTiers, isSingleStack, RING_GAP } from './plot-area.ts';

type Side = 'right' | 'left';

/** The moves of labels that have one place, which is not where the viewer would set them. */
export function fixedMoves(placed: PlacedChart): readonly LabelMove[] {
  return [...eventMoves(placed), ...pointMoves(placed)].filter((move) => move.x !== 0 || move.y !== 0);
}

/** Arranges event texts in rows inside the frame. */
function eventMoves(placed: PlacedChart): readonly LabelMove[] {
  return placed.chart.events.map((_, index) => {
    const from = eventBox(placed, index);
    const to = eventPlace(placed, index);
    return { series: 'events', point: index, x: to.x - from.x, y: to.y - from.y };
  });
}

/** Where an event's text stands, in its row above the plot, clear of the numbers beside it. */
export function eventPlace(placed: PlacedChart, index: number): Box {
  const { chart, box, plot, style } = placed;
  const own = eventBox(placed, index);
  const row = eventTiers(placed, { x: plot.x - box.x, width: plot.width }).findIndex((tier) => tier.includes(index));
  const start = chart.valueAxis.visible ? plot.x - INSET : box.x;
  const x = Math.max(start, Math.min(own.x, box.x + box.width - own.width));
  return { ...own, x, y: own.y - Math.max(0, row) * style.line };
}

function pointMoves(placed: PlacedChart): readonly LabelMove[] {
  const { chart } = placed;
  const texts = pointTexts(placed);
  if (chart.kind === 'doughnut') return texts.map((text) => moveTo(text, besideSlice(placed, text)));
  if (placed.labelsInRows) return labelRowMoves(placed);
  if (hasStems(chart) || hasDots(chart)) return [];
  if (isSingleStack(chart)) return aboveParts(placed, texts);
  if (chart.kind === 'bar' && chart.grouping !== 'clustered' && !runsAcross(chart)) {
    return parted(
      placed,
      texts.filter((text) => text.named),
      (text) => ({ ...text.box, x: rightOf(placed, text) }),
    );
  }
  const named = texts.filter(
    (text) => isLine(chart, chart.series[text.series] ?? NO_SERIES) && (text.named || chart.labelsAtEnds),
  );
  const sides: readonly Side[] = ['left', 'right'];
  return sides.flatMap((side) =>
    parted(
      placed,
      named.filter((text) => (chart.series[text.series]?.points[text.point]?.labelPosition ?? 'right') === side),
      (text) => clearOfColumn(placed, text),
    ),
  );
}

/** A line's name stands beside the column its last point lies on, not over it. */
function clearOfColumn(placed: PlacedChart, text: PointText): Box {
  const { chart } = placed;
  const column = chart.series.findIndex((series) => series.drawnAs !== 'line');
  if (chart.kind !== 'bar' || column < 0) return text.box;
  const mark = markBox(placed, column, text.point);
  return { ...text.box, x: Math.max(text.box.x, mark.x + mark.width + VALUE_GAP) };
}

const NO_SERIES: ChartSeries = { name: '', colour: 'ink', fill: 'none', points: [] };

function moveTo(text: PointText, to: { readonly x: number; readonly y: number }): LabelMove {
  return { series: text.series, point: text.point, x: to.x - text.box.x, y: to.y - text.box.y };
}

function rightOf(placed: PlacedChart, text: PointText): number {
  const mark = markBox(placed, text.series, text.point);
  return mark.x + mark.width + VALUE_GAP;
}

/**
 * Moves labels apart vertically so that none overlaps another: labels that collide form a group, which is stacked
 * around the mean of the wanted positions and kept inside the frame.
 */
function parted(
  placed: PlacedChart,
  texts: readonly PointText[],
  wanted: (text: PointText) => Box,
): readonly LabelMove[] {
  return sidesOfAxis(placed, texts).flatMap((side) => stacked(side.texts, wanted, side));
}

/** Labels, and the heights between which they stand. */
interface Column {
  readonly texts: readonly PointText[];
  readonly top: number;
  readonly bottom: number;
}

/** Labels that stand over the end of the category axis stay on their side of it; others stay above the words below the plot. */
function sidesOfAxis(placed: PlacedChart, texts: readonly PointText[]): readonly Column[] {
  const { chart, plot, box } = placed;
  const foot = plot.y + plot.height + VALUE_GAP;
  const { min, max } = chart.valueAxis;
  if (!categoriesHaveWidth(chart) || min > 0 || max < 0) return [{ texts, top: box.y, bottom: foot }];
  const axis = valueAt(placed, 0);
  const isBelow = ({ series, point }: PointText) => chart.series[series]?.points[point]?.value.isNegative() === true;
  return [
    { texts: texts.filter((text) => !isBelow(text)), top: box.y, bottom: axis - VALUE_GAP },
    { texts: texts.filter(isBelow), top: axis + VALUE_GAP, bottom: foot },
  ];
}

function stacked(
  texts: readonly PointText[],
  wanted: (text: PointText) => Box,
  { top, bottom }: Column,
): readonly LabelMove[] {
  const within = (y: number, height: number) => Math.max(top, Math.min(y, bottom - height));
  const inOrder = texts.map((text) => ({ text, to: wanted(text) })).toSorted((a, b) => a.to.y - b.to.y);
  const groups: { members: typeof inOrder; top: number; height: number }[] = [];
  for (const item of inOrder) {
    const { y, height } = item.to;
    let group = { members: [item], top: within(y, height), height };
    for (let last = groups.at(-1); last !== undefined && last.top + last.height > group.top; last = groups.at(-1)) {
      groups.pop();
      const members = [...last.members, ...group.members];
      const all = last.height + group.height;
      const shifted = members.reduce((total, each, i) => total + each.to.y - heightBefore(members, i), 0);
      group = { members, height: all, top: within(shifted / members.length, all) };
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    group.members.map(({ text, to }, index) =>
      moveTo(text, { x: to.x, y: group.top + heightBefore(group.members, index) }),
    ),
  );
}

function heightBefore(members: readonly { readonly to: Box }[], index: number): number {
  return members.slice(0, index).reduce((sum, member) => sum + member.to.height, 0);
}

/** Outside the ring, on the side its slice faces. */
function besideSlice(placed: PlacedChart, { point, box }: PointText): { readonly x: number; readonly y: number } {
  const { middle, outer } = ringOf(placed);
  const direction = sliceDirection(placed, point);
  const extent = (Math.abs(direction.x) * box.width + Math.abs(direction.y) * box.height) / 2;
  const reach = outer + RING_GAP + extent;
  const frame = placed.box;
  const y = middle.y + direction.y * reach - box.height / 2;
  return {
    x: middle.x + direction.x * reach - box.width / 2,
    y: Math.max(frame.y, Math.min(y, frame.y + frame.height - box.height)),
  };
}

/** Labels too large for their part move above it, in one row and without overlaps as long as there is room. */
function aboveParts(placed: PlacedChart, texts: readonly PointText[]): readonly LabelMove[] {
  const { box, plot } = placed;
  const above = texts
    .map((text) => ({ text, mark: markBox(placed, text.series, text.point) }))
    .filter(({ text, mark }) => text.box.width > mark.width || text.box.height > mark.height);
  const wanted = above.map(({ text, mark }) => mark.x + (mark.width - text.box.width) / 2);
  const widths = above.map(({ text }) => text.box.width);
  const places = inRow(wanted, widths, box.x, box.x + box.width);
  return above.map(({ text }, index) =>
    moveTo(text, { x: places[index] ?? text.box.x, y: plot.y - VALUE_GAP - text.box.height }),
  );
}

/**
 * Places stretches in a row as close as possible to where they are wanted: each is pushed right by the one before it,
 * then left by the end of the row.
 */
function inRow(wanted: readonly number[], widths: readonly number[], start: number, end: number): readonly number[] {
  const places: number[] = [];
  let free = start;
  wanted.forEach((from, index) => {
    places.push(Math.max(free, from));
    free = (places[index] ?? from) + (widths[index] ?? 0);
  });
  let limit = end;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? start, limit - (widths[index] ?? 0));
    limit = places[index] ?? limit;
  }
  return places;
}
