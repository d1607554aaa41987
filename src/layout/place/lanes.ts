import type { Box } from '../../model/box.ts';
import type { DeckTimeline, TimelineSetting } from '../../model/deck.ts';
import { textOfRuns } from '../../model/run.ts';
import type { Cure } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { refusal } from '../overflow.ts';
import { inLane, type WordsPlace } from './lane-entries.ts';
import { laneShapes } from './lane-shapes.ts';
import { daysShown, type LaneColumns, laneColumns, setLanes } from './set-lanes.ts';
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
  const filled = timeline.lanes.flatMap((_, lane) => (inLane(timeline, lane).length > 0 ? [lane] : []));
  const looks = looksFor(goesOn, slot);
  for (const slides of goesOn ? [goesOn.slides] : filled.map((_, index) => index + 1)) {
    const parts = inParts(timeline, filled, slides);
    for (const look of looks) {
      const sets = parts.map((part) => setLanes(part, columns, look, slot, box, context));
      const [set, part] = [sets[0], parts[0]];
      if (set === undefined || part === undefined || sets.some(({ over }) => over > 0)) continue;
      const left = timeline.entries.slice(part.entries.length);
      const setting: TimelineSetting = { from: stretch.from, to: stretch.to, slides: slides - 1, ...look };
      return {
        shapes: [timelineGroup(part, laneShapes(set, part, slot, box, context), slot)],
        cures: curesOf(look.style, slot),
        diagnostics: [],
        ...(left.length > 0 && { rest: { ...timeline, entries: left, goesOn: setting } }),
      };
    }
  }
  return unplaced(tooHigh(timeline, filled, columns, slot, box, context));
}

interface Look {
  readonly style: string;
  readonly place: WordsPlace;
}

/** The looks that are tried: words below their marks, then beside them, each in the styles of the slot. */
function looksFor(goesOn: TimelineSetting | undefined, slot: Slot): readonly Look[] {
  if (goesOn) return [{ style: goesOn.style, place: goesOn.place ?? 'below' }];
  const styles = [...slot.grow, slot.style, ...slot.steps];
  return (['below', 'beside'] as const).flatMap((place) => styles.map((style) => ({ style, place })));
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

function tooHigh(
  timeline: DeckTimeline,
  filled: readonly number[],
  columns: LaneColumns,
  slot: Slot,
  box: Box,
  context: LayoutContext,
) {
  const alone = filled.map((lane) => {
    const part = { ...timeline, entries: inLane(timeline, lane) };
    const overs = looksFor(undefined, slot).map((look) => setLanes(part, columns, look, slot, box, context).over);
    return { lane, over: Math.min(...overs) };
  });
  const worst = alone.reduce((a, b) => (b.over > a.over ? b : a));
  const name = textOfRuns(timeline.lanes[worst.lane] ?? []);
  const message = `the lane “${name}” is ${Math.ceil(worst.over)} points too high for slot ${slot.name} of layout ${context.layout.name}`;
  return refusal(context, message, 'show fewer facts in it, or make two lanes of it', timeline.span);
}
