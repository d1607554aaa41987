import { locationText } from '../../diagnostics/location.ts';
import type { Box } from '../../model/box.ts';
import type { DeckTimeline, TimelineSetting } from '../../model/deck.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { refusal, worstOverflow } from '../overflow.ts';
import { placeLanes } from './lanes.ts';
import { type SetTimeline, setTimeline, smallerDate } from './set-timeline.ts';
import { spreadEntries } from './timeline-axis.ts';
import { timelineGroup } from './timeline-group.ts';
import { haveRoom } from './timeline-labels.ts';
import { roundedOut, type Stretch } from './timeline-scale.ts';
import { timelineShapes } from './timeline-shapes.ts';

/** More entries than this have no room on any slide. */
const MOST_ENTRIES = 48;
/** Of a timeline that goes on over more slides than this, the first ones decide how it is set. */
const MOST_SET = 40;

/**
 * Dated events on an axis of native shapes, grouped so that they are read as one. Evenly spaced axes show long gaps as
 * breaks. If the texts of all entries don't fit, the entries are told on several slides, as many on each, at least two: in
 * one size, and to scale along one axis.
 */
export function placeTimeline(
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<DeckTimeline> {
  const { goesOn } = timeline;
  if (timeline.lanes.length > 0) return placeLanes(timeline, slot, box, context);
  const scale = goesOn ?? scaleOf(timeline);
  if (goesOn !== undefined) {
    const [part] = inParts(timeline, goesOn.slides);
    const set = part && setTimeline(part, scale, inStyle(slot, goesOn.style), box, context, goesOn.dateStyle);
    if (set === undefined) throw new Error(`the timeline of ${locationText(context.at)} goes on with no entry`);
    return placed(set, timeline, slot, context, goesOn);
  }
  let last: SetTimeline | undefined;
  for (const slides of slideCounts(timeline, scale, box)) {
    const parts = inParts(timeline, slides).slice(0, MOST_SET);
    const sets = setParts(parts, scale, slides === 1 ? slot : { ...slot, grow: [] }, box, context);
    last = sets.find(({ fits }) => !fits) ?? sets[0];
    const [first] = sets;
    if (first === undefined || sets.some(({ fits }) => !fits)) continue;
    const style = first.words.styleName;
    return placed(first, timeline, slot, context, { ...scale, slides, style, dateStyle: first.dateStyle });
  }
  if (last === undefined) throw new Error(`the timeline of ${locationText(context.at)} has no entry`);
  if (last.words.over > 0) return unplaced(worstOverflow(context, slot.name, last.words));
  const message = `the dates stand too close together for their words in slot ${slot.name} of layout ${context.layout.name}`;
  const hint = timeline.spacing === 'true' ? 'space them evenly: spacing: even' : 'show fewer facts';
  return unplaced(refusal(context, message, hint, timeline.span));
}

/** How many slides are tried, the fewest first: where the entries have room for any words, or the most that there can be. */
function slideCounts(timeline: DeckTimeline, scale: Stretch, box: Box): readonly number[] {
  const { length } = timeline.entries;
  const most = Math.max(1, Math.floor(length / 2));
  const counts = Array.from({ length: Math.min(length, MOST_ENTRIES) }, (_, index) => {
    return Math.min(most, Math.ceil(length / (Math.min(length, MOST_ENTRIES) - index)));
  });
  return [...new Set(counts)].filter((slides) => {
    const [first] = inParts(timeline, slides);
    return slides === most || (first !== undefined && haveRoom(first, spreadEntries(first, scale, box), box));
  });
}

function scaleOf({ entries }: DeckTimeline): Stretch {
  const first = Math.min(...entries.map(({ from }) => from));
  const last = Math.max(...entries.map(({ to }) => to));
  return roundedOut(first, last);
}

/** The entries for each of some slides: as many on each, or one more on the first ones. */
function inParts(timeline: DeckTimeline, slides: number): readonly DeckTimeline[] {
  const { entries } = timeline;
  let from = 0;
  return Array.from({ length: slides }, (_, index) => {
    const count = Math.ceil((entries.length - from) / (slides - index));
    const part = { ...timeline, entries: entries.slice(from, from + count) };
    from += count;
    return part;
  });
}

/** All slides in the styles that suit the one with the least room. */
function setParts(
  parts: readonly DeckTimeline[],
  scale: Stretch,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): readonly SetTimeline[] {
  const free = parts.map((part) => setTimeline(part, scale, slot, box, context));
  const styles = free.map(({ words }) => words.styleName);
  const dateStyles = free.map((set) => set.dateStyle);
  if (new Set(styles).size === 1 && new Set(dateStyles).size === 1) return free;
  const order = [...slot.grow, slot.style, ...slot.steps];
  const style = styles.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
  const dateStyle = dateStyles.reduce(smallerDate);
  return parts.map((part) => setTimeline(part, scale, inStyle(slot, style), box, context, dateStyle));
}

function inStyle(slot: Slot, style: string): Slot {
  return { ...slot, style, steps: [], grow: [] };
}

function placed(
  set: SetTimeline,
  whole: DeckTimeline,
  slot: Slot,
  context: LayoutContext,
  setting: TimelineSetting,
): Placement<DeckTimeline> {
  const { timeline } = set;
  const group = timelineGroup(timeline, timelineShapes(set, slot, context), slot);
  const left = whole.entries.slice(timeline.entries.length);
  const rest: DeckTimeline = { ...whole, entries: left, goesOn: { ...setting, slides: setting.slides - 1 } };
  return { shapes: [group], cures: set.words.cures, diagnostics: [], ...(left.length > 0 && { rest }) };
}
