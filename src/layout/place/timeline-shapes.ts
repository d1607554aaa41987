import type { SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext } from '../context.ts';
import { freeText } from '../text-shape.ts';
import type { SetTimeline } from './set-timeline.ts';
import { axisLine, DOT, evenAxis } from './timeline-axis.ts';
import { DATE_GAP, type EntryLabel, isContext } from './timeline-labels.ts';
import { leaderMarks } from './timeline-leaders.ts';
import { rulerNames } from './timeline-ruler.ts';

/** Height in points of a bar for a date known only to the month or the year. */
const SPAN = 8;
/** Points between a leader's end and its words. */
const LEADER_END = 4;

/** What a slide's part of a timeline is drawn with: the axis, then each entry in order of date. */
export function timelineShapes(
  set: SetTimeline,
  slot: Slot,
  context: LayoutContext,
): readonly (SceneText | SceneMark)[] {
  const { timeline, labels } = set;
  const inOrder = timeline.entries.flatMap((entry) => labels.find((label) => label.entry === entry) ?? []);
  return [
    ...axisShapes(set, inOrder, slot, context),
    ...inOrder.flatMap((label, index) => leaderOf(label, index, set)),
    ...inOrder.flatMap((label, index) => entryShapes(label, index, set)),
  ];
}

function axisShapes(
  { timeline, scale, box, axis }: SetTimeline,
  inOrder: readonly EntryLabel[],
  slot: Slot,
  context: LayoutContext,
): readonly (SceneText | SceneMark)[] {
  if (timeline.spacing === 'even') return evenAxis(inOrder, box, axis.top);
  const along = { ...box, y: axis.top, height: axis.bottom - axis.top };
  return [
    axisLine('axis-1', { ...along, height: 0 }, 2),
    axisLine('axis-2', { ...along, y: axis.bottom, height: 0 }, 2),
    ...rulerNames(scale, along, slot, context),
  ];
}

function leaderOf(label: EntryLabel, index: number, { axis, wordsTop }: SetTimeline): readonly SceneMark[] {
  const { above, leader, track, height } = label;
  const from = above ? axis.top : axis.bottom;
  const to = above ? wordsTop.above + height + LEADER_END : wordsTop.below - LEADER_END;
  return leaderMarks(`stem-${index + 1}`, leader, track, from, to);
}

function entryShapes(
  { entry, x, above, span, left, width, height, flows, align }: EntryLabel,
  index: number,
  { timeline, axis, wordsTop }: SetTimeline,
): readonly (SceneText | SceneMark)[] {
  const colour = isContext(entry, timeline) ? 'context' : 'series1';
  const y = above ? axis.top : axis.bottom;
  return [
    {
      kind: 'mark',
      ...(span > 0
        ? { name: `span-${index + 1}`, shape: 'rectangle', box: { x, y: y - SPAN / 2, width: span, height: SPAN } }
        : {
            name: `dot-${index + 1}`,
            shape: 'ellipse',
            box: { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT },
          }),
      fact: entry.fact,
      fill: entry.planned ? 'paper' : span > 0 ? 'hairline' : colour,
      stroke: { colour, width: 2, dash: false },
    },
    freeText(
      `fact:${entry.fact}#${index + 1}`,
      { x: left, y: above ? wordsTop.above : wordsTop.below, width, height },
      flows,
      { gap: DATE_GAP, align },
    ),
  ];
}
