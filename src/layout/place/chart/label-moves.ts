import { runsAcross } from '../../../chart/axis-kind.ts';
import type { Box } from '../../../model/box.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../model/chart.ts';
import { along, isLine, markBox, overlap, type PlacedChart, ringOf, sliceDirection } from './geometry.ts';
import { eventBox, type LabelMove, type PointText, pointTexts, tickTexts, VALUE_GAP } from './labels.ts';
import { eventTiers, isSingleStack, RING_GAP } from './plot-area.ts';

type Side = 'above' | 'below' | 'right' | 'left';

const SIDES: readonly Side[] = ['above', 'below', 'right', 'left'];
/** Distance in points between the samples of a line that show whether a label lies on it. */
const SAMPLE = 3;

/**
 * The chart with each label of a line on the side where it collides least with other labels, lines, and the texts and
 * lines of events. Names at the lines' ends stay there and are moved apart by `movesFor`.
 */
export function withSides(placed: PlacedChart): Chart {
  const { chart } = placed;
  if (chart.kind !== 'line' && chart.kind !== 'area') return chart;
  const fixed = pointTexts(placed).filter((text) => text.named || chart.labelsAtEnds);
  const taken: Box[] = [
    ...fixed.map((text) => text.box),
    ...chart.events.map((_, index) => eventPlace(placed, index)),
    ...tickTexts(placed).map((tick) => tick.box),
  ];
  const series = chart.series.map(
    (each, s): ChartSeries => ({
      ...each,
      points: each.points.map((point, index): ChartPoint | null => {
        if (point?.label === undefined || each.nameAt === index || chart.labelsAtEnds) return point;
        const side = bestSide(placed, s, index, point, taken);
        taken.push(sideBox(placed, s, index, side));
        return { ...point, labelPosition: side };
      }),
    }),
  );
  return { ...chart, series };
}

function bestSide(placed: PlacedChart, s: number, index: number, point: ChartPoint, taken: readonly Box[]): Side {
  const preferred = SIDES.find((side) => side === point.labelPosition);
  const candidates = [...(preferred ? [preferred] : []), ...SIDES.filter((side) => side !== preferred)];
  const costs = candidates.map((side) => costOf(placed, sideBox(placed, s, index, side), taken));
  return candidates[costs.indexOf(Math.min(...costs))] ?? 'above';
}

function sideBox(placed: PlacedChart, s: number, index: number, side: Side): Box {
  const { chart } = placed;
  const series = chart.series.map((each, i) =>
    i === s
      ? { ...each, points: each.points.map((p, at) => (p && at === index ? { ...p, labelPosition: side } : p)) }
      : each,
  );
  const texts = pointTexts({ ...placed, chart: { ...chart, series } });
  return texts.find((text) => text.series === s && text.point === index)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The cost of a label here: leaving the frame costs most, then covering text, then lines. */
function costOf(placed: PlacedChart, box: Box, taken: readonly Box[]): number {
  const { chart, plot } = placed;
  const frame = placed.box;
  const outside = box.width * box.height - overlap(box, { ...frame, height: plot.y + plot.height - frame.y });
  const words = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  const verticals = chart.events.filter((event) => within(along(placed, event.position), box.x, box.width)).length;
  return 10 * outside + 5 * words + 100 * verticals * Number(box.y + box.height > plot.y) + 20 * samplesIn(placed, box);
}

function within(value: number, from: number, extent: number): boolean {
  return value > from && value < from + extent;
}

/** Number of line samples, a few points apart, that a box covers. */
function samplesIn(placed: PlacedChart, box: Box): number {
  const { chart } = placed;
  let count = 0;
  chart.series.forEach((series, s) => {
    if (!isLine(chart, series)) return;
    series.points.forEach((point, index) => {
      if (point === null || !series.points[index + 1]) return;
      const [a, b] = [markBox(placed, s, index), markBox(placed, s, index + 1)];
      const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / SAMPLE));
      for (let step = 0; step <= steps; step += 1) {
        const x = a.x + ((b.x - a.x) * step) / steps;
        const y = a.y + ((b.y - a.y) * step) / steps;
        if (within(x, box.x, box.width) && within(y, box.y, box.height)) count += 1;
      }
    });
  });
  return count;
}

/** The moves of labels that must not stay where the viewer would set them. */
export function movesFor(placed: PlacedChart): readonly LabelMove[] {
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

function eventPlace(placed: PlacedChart, index: number): Box {
  const { chart, box, plot, style, width } = placed;
  const own = eventBox(placed, index);
  const row = eventTiers(chart, plot.width, width).findIndex((tier) => tier.includes(index));
  const x = Math.max(box.x, Math.min(own.x, box.x + box.width - own.width));
  return { ...own, x, y: own.y - Math.max(0, row) * style.line };
}

function pointMoves(placed: PlacedChart): readonly LabelMove[] {
  const { chart } = placed;
  const texts = pointTexts(placed);
  if (chart.kind === 'doughnut') return texts.map((text) => moveTo(text, besideSlice(placed, text)));
  if (chart.dateAxis !== undefined) return besideColumns(placed, texts);
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
  const { plot, box } = placed;
  const inOrder = texts.map((text) => ({ text, to: wanted(text) })).toSorted((a, b) => a.to.y - b.to.y);
  const groups: { members: typeof inOrder; top: number; height: number; sum: number }[] = [];
  for (const item of inOrder) {
    let group = { members: [item], top: item.to.y, height: item.to.height, sum: item.to.y };
    for (let last = groups.at(-1); last !== undefined && last.top + last.height > group.top; last = groups.at(-1)) {
      groups.pop();
      const members = [...last.members, ...group.members];
      const height = last.height + group.height;
      const shifted = members.reduce((total, each, i) => total + each.to.y - heightBefore(members, i), 0);
      const lowest = plot.y + plot.height + placed.style.line / 2 - height;
      group = { members, height, sum: shifted, top: Math.max(box.y, Math.min(shifted / members.length, lowest)) };
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    group.members.map(({ text, to }, index) =>
      moveTo(text, { x: to.x, y: group.members.length === 1 ? to.y : group.top + heightBefore(group.members, index) }),
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

/** Above its column, or to the right or left of it if neighbours leave no room above. */
function besideColumns(placed: PlacedChart, texts: readonly PointText[]): readonly LabelMove[] {
  const columns = texts.map((text) => markBox(placed, text.series, text.point));
  const taken: Box[] = [];
  return texts.map((text, index) => {
    const column = columns[index] ?? text.box;
    const places = [
      { x: text.box.x, y: text.box.y },
      { x: column.x - VALUE_GAP - text.box.width, y: column.y },
      { x: column.x + column.width + VALUE_GAP, y: column.y },
      { x: column.x - VALUE_GAP - text.box.width, y: text.box.y },
      { x: column.x + column.width + VALUE_GAP, y: text.box.y },
    ];
    const cost = (place: { readonly x: number; readonly y: number }) => {
      const here = { ...text.box, ...place };
      const above = { ...placed.box, height: placed.plot.y + placed.plot.height - placed.box.y };
      const outside = here.width * here.height - overlap(here, above);
      const words = [...taken, ...columns].reduce((sum, other) => sum + overlap(here, other), 0);
      return 10 * outside + words;
    };
    const costs = places.map(cost);
    const place = places[costs.indexOf(Math.min(...costs))] ?? text.box;
    taken.push({ ...text.box, x: place.x, y: place.y });
    return moveTo(text, place);
  });
}
