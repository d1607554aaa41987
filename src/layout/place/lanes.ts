import type { Box } from '../../model/box.ts';
import type { DeckTimeline } from '../../model/deck.ts';
import { textOfRuns } from '../../model/run.ts';
import type { Cure } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { refusal } from '../overflow.ts';
import { inLane } from './lane-entries.ts';
import { laneShapes } from './lane-shapes.ts';
import { daysShown, type LaneColumns, laneColumns, type SetLanes, setLanes } from './set-lanes.ts';
import { timelineGroup } from './timeline-group.ts';
import { roundedOut, type Stretch } from './timeline-scale.ts';

/**
 * A lane for each who acted, below one axis to scale. Lanes that don't fit go on a second slide, as many on each as fill
 * it alike, along the same axis and in one size.
 */
export function placeLanes(
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<DeckTimeline> {
  const { goesOn } = timeline;
  const stretch = goesOn ?? stretchOf(timeline);
  const columns = laneColumns(timeline, stretch, slot, box, context);
  if (columns === undefined) {
    const message = `the name of a lane has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return unplaced(refusal(context, message, 'use a shorter name', timeline.span));
  }
  const styles = goesOn ? [goesOn.style] : [...slot.grow, slot.style, ...slot.steps];
  const filled = timeline.lanes.flatMap((_, lane) => (inLane(timeline, lane).length > 0 ? [lane] : []));
  for (const slides of goesOn ? [goesOn.slides] : filled.map((_, index) => index + 1)) {
    const parts = inParts(timeline, filled, slides);
    const sets = inOneStyle(parts, columns, styles, slot, box, context);
    const [set, part] = [sets[0], parts[0]];
    if (set === undefined || part === undefined || sets.some(({ over }) => over > 0)) continue;
    const shapes = laneShapes(set, part, slot, box, context);
    const left = timeline.entries.slice(part.entries.length);
    const setting = { from: stretch.from, to: stretch.to, slides: slides - 1, style: set.style, dateStyle: set.style };
    return {
      shapes: [timelineGroup(part, shapes, slot)],
      cures: curesOf(set.style, slot),
      diagnostics: [],
      ...(left.length > 0 && { rest: { ...timeline, entries: left, goesOn: setting } }),
    };
  }
  return unplaced(tooHigh(timeline, filled, columns, styles, slot, box, context));
}

function curesOf(style: string, slot: Slot): readonly Cure[] {
  if (style === slot.style) return [];
  const kind = slot.grow.includes(style) ? 'step-up' : 'step-down';
  return [{ kind, slot: slot.name, from: slot.style, to: style }];
}

function stretchOf(timeline: DeckTimeline): Stretch {
  const { first, last } = daysShown(timeline);
  return roundedOut(first, last);
}

/** Lanes one after the other on some slides, with about as many entries on each. */
function inParts(timeline: DeckTimeline, filled: readonly number[], slides: number): readonly DeckTimeline[] {
  const parts: DeckTimeline[] = [];
  let next = 0;
  for (let slide = 0; slide < slides; slide += 1) {
    const left = timeline.entries.length - parts.reduce((sum, { entries }) => sum + entries.length, 0);
    const share = left / (slides - slide);
    const lanes: number[] = [];
    let count = 0;
    while (next < filled.length - (slides - slide - 1)) {
      const more = inLane(timeline, filled[next] ?? 0).length;
      const isFuller = lanes.length > 0 && count + more / 2 > share && slide < slides - 1;
      if (isFuller) break;
      lanes.push(filled[next] ?? 0);
      count += more;
      next += 1;
    }
    parts.push({ ...timeline, entries: timeline.entries.filter(({ lane }) => lanes.includes(lane)) });
  }
  return parts;
}

/** All slides in the style of the one with the least room. */
function inOneStyle(
  parts: readonly DeckTimeline[],
  columns: LaneColumns,
  styles: readonly string[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): readonly SetLanes[] {
  const sets = parts.map((part) => setLanes(part, columns, styles, slot, box, context));
  const smallest = styles.findLast((style) => sets.some((set) => set.style === style));
  if (smallest === undefined || sets.every(({ style }) => style === smallest)) return sets;
  return parts.map((part) => setLanes(part, columns, [smallest], slot, box, context));
}

function tooHigh(
  timeline: DeckTimeline,
  filled: readonly number[],
  columns: LaneColumns,
  styles: readonly string[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
) {
  const alone = filled.map((lane) => {
    const part = { ...timeline, entries: inLane(timeline, lane) };
    return { lane, over: setLanes(part, columns, styles, slot, box, context).over };
  });
  const worst = alone.reduce((a, b) => (b.over > a.over ? b : a));
  const name = textOfRuns(timeline.lanes[worst.lane] ?? []);
  const message = `the lane “${name}” is ${Math.ceil(worst.over)} points too high for slot ${slot.name} of layout ${context.layout.name}`;
  return refusal(context, message, 'show fewer facts in it, or make two lanes of it', timeline.span);
}
