import type { Box } from '../../model/box.ts';
import type { DeckTimeline, TimelineEntry } from '../../model/deck.ts';
import type { SceneMark } from '../../model/scene.ts';

/** Diameter of an entry's dot, in points. */
export const DOT = 12;
/** Points between the texts of two entries. */
const GAP = 18;
/** With more entries than this, texts alternate above and below the axis. */
const ONE_SIDED = 4;
/** A gap in time longer than this many times the mean is drawn as a break in the axis. */
const BREAK_RATIO = 1.6;
/** An axis is uneven if time runs more than this many times faster in one gap than in another. */
const UNEVEN_RATIO = 1.2;
/** Distance of a break's two strokes from its middle, and their height, in points. */
const BREAK = { half: 4, height: 14 };

/** On how many sides of the axis words stand. */
type Sides = 1 | 2;

/** Where an entry stands: flush left at its dot, with the room for its words to the right of it. */
export interface EntryPlace {
  readonly entry: TimelineEntry;
  readonly x: number;
  readonly above: boolean;
  readonly width: number;
  /** On an axis to scale, length in points of the stretch in which the date may lie; 0 if it is known to the day. */
  readonly span: number;
}

/**
 * Each entry's position on the axis, and the width its neighbours on the same side leave it, which may be zero or less.
 */
export function spreadEntries({ entries, spacing }: DeckTimeline, box: Box): readonly EntryPlace[] {
  const sides = entries.length <= ONE_SIDED ? 1 : 2;
  const positions = spacing === 'true' ? truePositions(entries, box, sides) : evenPositions(entries, box, sides);
  return entries.map((entry, index) => {
    const x = positions[index] ?? box.x;
    const next = positions[index + sides] ?? box.x + box.width + GAP;
    const room = box.x + box.width - x;
    const span =
      spacing === 'true' ? Math.min(room, Math.round((entry.to - entry.from) * pace(entries, box, sides))) : 0;
    return { entry, x, above: sides === 2 && index % 2 === 0, width: next - x - GAP, span: span > DOT ? span : 0 };
  });
}

function evenPositions(entries: readonly TimelineEntry[], box: Box, sides: Sides): readonly number[] {
  const pitch = (box.width + GAP) / (entries.length + sides - 1);
  return entries.map((_, index) => Math.round(box.x + index * pitch));
}

function truePositions(entries: readonly TimelineEntry[], box: Box, sides: Sides): readonly number[] {
  const first = entries[0]?.from ?? 0;
  const perDay = pace(entries, box, sides);
  return entries.map((entry) => Math.round(box.x + perDay * (entry.from - first)));
}

/** Points a day, with room at the end for the words of the last entry. */
function pace(entries: readonly TimelineEntry[], box: Box, sides: Sides): number {
  const first = entries[0]?.from ?? 0;
  const last = entries.at(-1)?.from ?? first;
  const room = box.width - (sides / 2) * (box.width / Math.max(2, entries.length));
  return room / Math.max(1, last - first);
}

/** The axis, interrupted where much more time passes than between the other entries. */
export function axisMarks(places: readonly EntryPlace[], box: Box, y: number): readonly SceneMark[] {
  const breaks = breaksOf(places);
  const ends = [box.x, ...breaks.flatMap((x) => [x - BREAK.half, x + BREAK.half]), box.x + box.width];
  const pieces = Array.from({ length: ends.length / 2 }, (_, index): SceneMark => {
    const from = ends[2 * index] ?? box.x;
    const to = ends[2 * index + 1] ?? from;
    return line(`axis-${index + 1}`, { x: from, y, width: to - from, height: 0 }, 2);
  });
  const strokes = breaks
    .flatMap((x) => [x - BREAK.half, x + BREAK.half])
    .map((x, index) => line(`break-${index + 1}`, { x, y: y - BREAK.height / 2, width: 0, height: BREAK.height }, 1.5));
  return [...pieces, ...strokes];
}

/** Middles of the gaps that stand for much more time than their length suggests. */
function breaksOf(places: readonly EntryPlace[]): readonly number[] {
  const gaps = places.slice(1).map((place, index) => {
    const before = places[index] ?? place;
    return {
      days: place.entry.from - before.entry.from,
      points: Math.max(1, place.x - before.x),
      middle: Math.round((place.x + before.x + DOT) / 2),
    };
  });
  const mean = gaps.reduce((sum, { days }) => sum + days, 0) / Math.max(1, gaps.length);
  const pace = gaps.map(({ days, points }) => days / points);
  if (gaps.length === 0 || Math.max(...pace) <= UNEVEN_RATIO * Math.min(...pace)) return [];
  return gaps.filter(({ days }) => days > mean * BREAK_RATIO).map(({ middle }) => middle);
}

function line(name: string, box: Box, width: number): SceneMark {
  return { kind: 'mark', name, shape: 'line', box, stroke: { colour: 'primary', width, dash: false } };
}
