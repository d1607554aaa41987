import type { Box } from '../../model/box.ts';
import type { SceneMark } from '../../model/scene.ts';

/** Where a leader leaves the axis, and where its words are, in points from the left of the slide. */
export interface LeaderEnds {
  readonly dot: number;
  readonly words: number;
}

/** Points from the axis to the nearest level stretch of a leader, and between two. */
const TRACK = { first: 14, step: 6 };
/** A leader this near to straight is straight. */
const STRAIGHT = 0.5;

/**
 * Positions nearest to those wanted at which texts of these widths stand in order, apart, between two edges: an isotonic
 * regression by pooling adjacent violators (Barlow and others, Statistical Inference under Order Restrictions, 1972).
 */
export function spreadOut(
  wanted: readonly number[],
  widths: readonly number[],
  gap: number,
  edges: { readonly left: number; readonly right: number },
): readonly number[] {
  const before: number[] = [];
  let sum = 0;
  for (const width of widths) {
    before.push(sum);
    sum += width + gap;
  }
  const pools: { total: number; count: number }[] = [];
  for (const [index, each] of wanted.entries()) {
    pools.push({ total: each - (before[index] ?? 0), count: 1 });
    for (;;) {
      const [a, b] = [pools.at(-2), pools.at(-1)];
      if (a === undefined || b === undefined || a.total / a.count <= b.total / b.count) break;
      pools.splice(-2, 2, { total: a.total + b.total, count: a.count + b.count });
    }
  }
  const most = edges.right - Math.max(0, sum - gap);
  return pools
    .flatMap(({ total, count }) => Array.from({ length: count }, () => total / count))
    .map((shift, index) => Math.min(Math.max(shift, edges.left), most) + (before[index] ?? 0));
}

/**
 * The level that each leader runs along, from 0, the one nearest to the axis; undefined for a straight one. Words stand in
 * the order of their dots, so leaders that lean the same way never cross if those further along run nearer to the axis.
 */
export function tracksOf(leaders: readonly LeaderEnds[]): readonly (number | undefined)[] {
  const tracks: (number | undefined)[] = leaders.map(() => undefined);
  const assign = (order: readonly number[], leans: (leader: LeaderEnds) => boolean) => {
    let last: { reach: readonly [number, number]; track: number } | undefined;
    for (const index of order) {
      const leader = leaders[index];
      if (leader === undefined || !leans(leader)) continue;
      const reach = [Math.min(leader.dot, leader.words), Math.max(leader.dot, leader.words)] as const;
      const meets = last !== undefined && reach[0] <= last.reach[1] && last.reach[0] <= reach[1];
      const track = meets && last !== undefined ? last.track + 1 : 0;
      tracks[index] = track;
      last = { reach, track };
    }
  };
  const along = leaders.map((_, index) => index);
  assign(along, ({ dot, words }) => words < dot - STRAIGHT);
  assign(along.toReversed(), ({ dot, words }) => words > dot + STRAIGHT);
  return tracks;
}

/** Least points between the axis and words for leaders on these levels. */
export function leaderRoom(tracks: readonly (number | undefined)[], least: number): number {
  const highest = Math.max(-1, ...tracks.map((track) => track ?? -1));
  return highest < 0 ? least : Math.max(least, TRACK.first + TRACK.step * highest + TRACK.first);
}

/**
 * A leader's strokes from the axis to words, upright but for a level stretch where the words stand aside.
 *
 * @param axis - y of the axis where the leader begins
 * @param end - y at which it ends, above or below
 */
export function leaderMarks(
  name: string,
  { dot, words }: LeaderEnds,
  track: number | undefined,
  axis: number,
  end: number,
): readonly SceneMark[] {
  if (track === undefined) return [upright(name, words, axis, end)];
  const level = axis + Math.sign(end - axis) * (TRACK.first + TRACK.step * track);
  return [
    upright(`${name}-1`, dot, axis, level),
    stroke(`${name}-2`, { x: Math.min(dot, words), y: level, width: Math.abs(words - dot), height: 0 }),
    upright(`${name}-3`, words, level, end),
  ];
}

function upright(name: string, x: number, from: number, to: number): SceneMark {
  return stroke(name, { x, y: Math.min(from, to), width: 0, height: Math.abs(to - from) });
}

function stroke(name: string, box: Box): SceneMark {
  return { kind: 'mark', name, shape: 'line', box, stroke: { colour: 'hairline', width: 1, dash: false } };
}
