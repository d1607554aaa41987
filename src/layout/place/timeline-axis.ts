import type { Box } from '../../model/box.ts';
import type { DeckTimeline, TimelineEntry } from '../../model/deck.ts';
import type { SceneMark } from '../../model/scene.ts';
import type { Stretch } from './timeline-scale.ts';

/** Diameter of an entry's dot, in points. */
export const DOT = 12;
/** With more entries than this, words alternate above and below the axis. */
const ONE_SIDED = 3;
/** A gap in time longer than this many times the mean is drawn as a break in the axis. */
const BREAK_RATIO = 1.6;
/** An axis is uneven if time runs more than this many times faster in one gap than in another. */
const UNEVEN_RATIO = 1.2;
/** Distance of a break's two strokes from its middle, and their height, in points. */
const BREAK = { half: 4, height: 14 };

/** Where an entry stands on the axis. */
export interface EntryPlace {
  readonly entry: TimelineEntry;
  /** Middle of its dot, or the left end of its bar. */
  readonly x: number;
  readonly above: boolean;
  /** On an axis to scale, length in points of the stretch in which the date may lie; 0 if a dot shows it. */
  readonly span: number;
}

/** Each entry's position on the axis, from its left end to its right end: at equal distances, or to scale. */
export function spreadEntries({ entries, spacing }: DeckTimeline, scale: Stretch, box: Box): readonly EntryPlace[] {
  const isTwoSided = entries.length > ONE_SIDED;
  const perDay = box.width / (scale.to - scale.from);
  const pitch = box.width / Math.max(1, entries.length - 1);
  return entries.map((entry, index) => {
    const above = isTwoSided && index % 2 === 0;
    if (spacing === 'even') return { entry, x: Math.round(box.x + index * pitch), above, span: 0 };
    const x = box.x + (entry.from - scale.from) * perDay;
    const span = (entry.to + 1 - entry.from) * perDay;
    return { entry, x, above, span: span > DOT ? span : 0 };
  });
}

/** The axis of equal distances, interrupted where much more time passes than between the other entries. */
export function evenAxis(places: readonly EntryPlace[], box: Box, y: number): readonly SceneMark[] {
  const breaks = breaksOf(places);
  const ends = [box.x, ...breaks.flatMap((x) => [x - BREAK.half, x + BREAK.half]), box.x + box.width];
  const pieces = Array.from({ length: ends.length / 2 }, (_, index): SceneMark => {
    const from = ends[2 * index] ?? box.x;
    const to = ends[2 * index + 1] ?? from;
    return axisLine(`axis-${index + 1}`, { x: from, y, width: to - from, height: 0 }, 2);
  });
  const strokes = breaks
    .flatMap((x) => [x - BREAK.half, x + BREAK.half])
    .map((x, index) =>
      axisLine(`break-${index + 1}`, { x, y: y - BREAK.height / 2, width: 0, height: BREAK.height }, 1.5),
    );
  return [...pieces, ...strokes];
}

/** Middles of the gaps that stand for much more time than their length suggests. */
function breaksOf(places: readonly EntryPlace[]): readonly number[] {
  const gaps = places.slice(1).map((place, index) => {
    const before = places[index] ?? place;
    return {
      days: place.entry.from - before.entry.from,
      points: Math.max(1, place.x - before.x),
      middle: Math.round((place.x + before.x) / 2),
    };
  });
  const mean = gaps.reduce((sum, { days }) => sum + days, 0) / Math.max(1, gaps.length);
  const pace = gaps.map(({ days, points }) => days / points);
  if (gaps.length === 0 || Math.max(...pace) <= UNEVEN_RATIO * Math.min(...pace)) return [];
  return gaps.filter(({ days }) => days > mean * BREAK_RATIO).map(({ middle }) => middle);
}

export function axisLine(name: string, box: Box, width: number): SceneMark {
  return { kind: 'mark', name, shape: 'line', box, stroke: { colour: 'primary', width, dash: false } };
}
