import { type Box, meets } from '../../model/box.ts';
import type { DeckTimeline } from '../../model/deck.ts';
import type { SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext } from '../context.ts';
import { freeText } from '../text-shape.ts';
import { type LaneEntry, lineOf, MARK_BAND } from './lane-entries.ts';
import type { SetLanes } from './set-lanes.ts';
import { axisLine, DOT } from './timeline-axis.ts';
import { isContext } from './timeline-labels.ts';
import { rulerHeight, rulerNames } from './timeline-ruler.ts';

/** Points between the line of an event and the words that it is interrupted for. */
const CLEAR = 3;

/** An entry of a lane where it stands on the slide. */
interface PlacedEntry extends LaneEntry {
  /** Top of its row. */
  readonly top: number;
}

/** The axis above, then a lane below the other, with the lines of events behind the marks and never through words. */
export function laneShapes(
  set: SetLanes,
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): readonly (SceneText | SceneMark)[] {
  const axis = box.y + rulerHeight(slot, context);
  const shapes: (SceneText | SceneMark)[] = [];
  const rules: SceneMark[] = [];
  const placed: PlacedEntry[] = [];
  let top = axis;
  for (const [index, lane] of set.lanes.entries()) {
    if (index > 0) rules.push(hairline(`lane-${index + 1}`, { x: box.x, y: top, width: box.width, height: 0 }));
    const at = {
      x: box.x,
      y: top + (lane.rowTops[0] ?? 0),
      width: set.scale.left - box.x - context.template.grid.gutter,
      height: lane.name.height,
    };
    shapes.push({ ...freeText(`lane-name-${index + 1}`, at, [lane.name]), heading: true });
    const here = lane.rows.flatMap((row, number) =>
      row.map((each) => ({ ...each, top: top + (lane.rowTops[number] ?? 0) })),
    );
    placed.push(...here);
    const inOrder = here.toSorted((a, b) => a.entry.from - b.entry.from || a.entry.to - b.entry.to);
    shapes.push(...inOrder.flatMap((each) => entryShapes(each, timeline)));
    top += lane.height;
  }
  const { left, right } = set.scale;
  return [
    axisLine('axis-1', { x: box.x, y: axis, width: box.width, height: 0 }, 1.5),
    ...rulerNames(set.scale, { x: left, y: box.y, width: right - left, height: axis - box.y }, slot, context),
    ...rules,
    ...eventLines(placed, axis, top),
    ...shapes,
  ];
}

function entryShapes(
  { entry, days, top, markTop, wordsTop, left, width, height, flows, align }: PlacedEntry,
  timeline: DeckTimeline,
): readonly (SceneText | SceneMark)[] {
  const number = timeline.entries.indexOf(entry) + 1;
  const colour = isContext(entry, timeline) ? 'context' : 'series1';
  const middle = top + markTop + MARK_BAND / 2;
  const shared = { kind: 'mark', fact: entry.fact } as const;
  const marks: SceneMark[] = [];
  if (days.kind === 'dot') {
    const at = { x: days.middle - DOT / 2, y: middle - DOT / 2, width: DOT, height: DOT };
    const fill = entry.planned ? 'paper' : colour;
    marks.push({
      ...shared,
      name: `dot-${number}`,
      shape: 'ellipse',
      box: at,
      fill,
      stroke: { colour, width: 2, dash: false },
    });
  } else {
    const bar = (from: number, to: number) => ({ x: from, y: top + markTop, width: to - from, height: MARK_BAND });
    const hasOpen = days.from < days.solidFrom || days.solidTo < days.to || entry.planned;
    if (hasOpen) {
      const stroke = { colour, width: 1, dash: true } as const;
      marks.push({
        ...shared,
        name: `open-${number}`,
        shape: 'rectangle',
        box: bar(days.from, days.to),
        fill: 'paper',
        stroke,
      });
    }
    if (days.solidTo > days.solidFrom && !entry.planned) {
      const at = bar(days.solidFrom, days.solidTo);
      marks.push({ ...shared, name: `bar-${number}`, shape: 'rectangle', box: at, fill: colour });
    }
  }
  const words = { x: left, y: top + wordsTop, width, height };
  return [...marks, freeText(`fact:${entry.fact}#${number}`, words, flows, { align })];
}

/** Each event's line from the axis to the foot of the lanes, interrupted where words stand. */
function eventLines(placed: readonly PlacedEntry[], from: number, to: number): readonly SceneMark[] {
  const words = placed.map(({ left, width, top, wordsTop, height }) => ({ x: left, y: top + wordsTop, width, height }));
  return placed
    .filter(({ entry }) => entry.isEvent)
    .flatMap(({ days }, index) => {
      const x = lineOf(days);
      const crossed = words
        .filter((text) => meets(text, { x: x - CLEAR, y: from, width: 2 * CLEAR, height: to - from }))
        .toSorted((a, b) => a.y - b.y);
      const starts = [from, ...crossed.map(({ y, height }) => y + height + CLEAR)];
      const ends = [...crossed.map(({ y }) => y - CLEAR), to];
      return starts.flatMap((start, piece): readonly SceneMark[] => {
        const end = ends[piece] ?? to;
        if (end - start < 1) return [];
        const stroke = { colour: 'ink', width: 0.75, dash: true } as const;
        const name = `event-${index + 1}-${piece + 1}`;
        return [{ kind: 'mark', name, shape: 'line', box: { x, y: start, width: 0, height: end - start }, stroke }];
      });
    });
}

function hairline(name: string, box: Box): SceneMark {
  return { kind: 'mark', name, shape: 'line', box, stroke: { colour: 'hairline', width: 0.75, dash: false } };
}
