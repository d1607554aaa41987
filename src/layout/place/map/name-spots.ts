import type { Ring } from '../../../map/map-view.ts';
import { type Box, grown, meets } from '../../../model/box.ts';
import { crosses } from '../../../model/crosses.ts';
import type { Run } from '../../../model/deck.ts';
import type { Point } from '../../../model/mark.ts';
import type { Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { type Flow, flow } from '../../flow.ts';
import { plain } from '../../paragraph.ts';
import {
  anchorsOn,
  boundsOf,
  boxOnLand,
  isWithin,
  middleOf,
  nearBy,
  type Size,
  type Stretch,
  stretchesOf,
} from './room-on-land.ts';

/** A name that is to stand on a map. */
export interface WantedName {
  readonly code: string;
  readonly name: readonly Run[];
  readonly rings: readonly Ring[];
  /** The look of words on the land. */
  readonly style: TextStyle;
  /** The look of words beside it, at the end of a leader. */
  readonly beside: TextStyle;
  /** Whether words can be read on the land: not on hatching, whose name stands on the sea or nowhere. */
  readonly standsOn: boolean;
}

/** A name in its place, with its leader if it stands beside its land. */
export interface PlacedName {
  readonly code: string;
  readonly box: Box;
  readonly flow: Flow;
  readonly leader?: Stretch;
}

/** What names must not lie on. */
export interface Ground {
  readonly frame: Box;
  readonly lands: readonly (readonly Ring[])[];
  /** Lands on which a name that isn’t theirs would be read as theirs. */
  readonly named: readonly (readonly Ring[])[];
  /** Those of them on which it can’t stand even at the end of a leader: what the map is of, and what is hatched. */
  readonly barred: readonly (readonly Ring[])[];
  readonly taken: readonly Box[];
}

const MOST_LINES = 3;
/** Width in points that no name needs. */
const WIDE = 400;
/** A line is filled to 98 %, so that no viewer breaks it: see layout/text. */
const FILLED = 0.98;
/** Points from the frame's edge to a name. */
const INSET = 6;
/** Points between words beside their land and anything drawn. */
const APART = 4;
/** How long leaders may be, in points. */
const REACHES = [8, 12, 18, 26, 36, 48, 62, 78, 96, 120];

/** Places the names one after another, those with the least land first; a name without room is left out. */
export function placeNames(names: readonly WantedName[], ground: Ground, template: Template): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  const taken = [...ground.taken];
  const lines = nearBy(ground.lands.flatMap(stretchesOf));
  // On the sea, else on land without a name, else on a neighbour's.
  const grounds = [ground.lands, ground.named, ground.barred].map((lands) => lands.map(stretchesOf));
  for (const name of names.toSorted((a, b) => extentOf(a) - extentOf(b))) {
    let spot = onLand(name, taken, template);
    for (const lands of name.standsOn ? grounds : grounds.slice(0, 1)) {
      spot ??= besideLand(name, { frame: ground.frame, lines, lands, taken }, template);
    }
    if (spot === undefined) continue;
    placed.push(spot);
    taken.push(grown(spot.box, 2), ...(spot.leader ? [boxOf(spot.leader)] : []));
  }
  return placed;
}

function extentOf({ rings }: WantedName): number {
  const { width, height } = boundsOf(rings.flat());
  return width * height;
}

function onLand(
  { code, name, rings, style, standsOn }: WantedName,
  taken: readonly Box[],
  template: Template,
): PlacedName | undefined {
  if (!standsOn) return undefined;
  for (const set of settings(name, style, template)) {
    const letters = boxOnLand(rings, lettersOf(set, style), taken);
    if (letters !== undefined) return { code, flow: set.flow, box: aroundLetters(letters, set, style) };
  }
  return undefined;
}

interface Setting {
  readonly flow: Flow;
  readonly width: number;
}

/** A name on one line, on two and on three, where its words allow. */
export function settings(name: readonly Run[], style: TextStyle, template: Template): readonly Setting[] {
  const whole = flow(plain(name), style, WIDE, template).widest;
  return Array.from({ length: MOST_LINES }, (_, index) => index + 1).flatMap((lines) => {
    for (let share = 1 / lines; share <= 1; share += 0.05) {
      const width = Math.ceil((whole * share) / FILLED) + 1;
      const set = flow(plain(name), style, width, template);
      if (!set.broken && set.lineCount === lines) return [{ flow: set, width: Math.ceil(set.widest / FILLED) + 1 }];
    }
    return [];
  });
}

/** Space above and below the letters of a line counts for nothing. */
export function lettersOf({ flow: { height }, width }: Setting, style: TextStyle): Size {
  return { width, height: height - (style.line - style.size) };
}

export function aroundLetters(letters: Box, { flow: { height } }: Setting, style: TextStyle): Box {
  return { ...letters, y: letters.y - (style.line - style.size) / 2, height };
}

/** What words beside their land stand clear of. */
export interface Surroundings {
  readonly frame: Box;
  /** The borders and coasts that may come near a box. */
  readonly lines: (box: Box) => ReadonlySet<Stretch>;
  /** Lands on which they don’t stand, as their borders. */
  readonly lands: readonly (readonly Stretch[])[];
  readonly taken: readonly Box[];
}

/** At the end of a leader that is straight up, down or to a side. */
function besideLand(
  { code, name, rings, beside }: WantedName,
  around: Surroundings,
  template: Template,
): PlacedName | undefined {
  const anchors = anchorsOn(rings);
  for (const set of settings(name, beside, template)) {
    const size = lettersOf(set, beside);
    for (const reach of REACHES) {
      for (const anchor of anchors) {
        for (const side of LED_SIDES) {
          const letters = boxAt(anchor, side, reach, size);
          if (!isFree(letters, around)) continue;
          const leader = { from: anchor, to: endAt(letters, side, anchor) };
          if (around.taken.some((other) => meets(boxOf(leader), other))) continue;
          return { code, flow: set.flow, box: aroundLetters(letters, set, beside), leader };
        }
      }
    }
  }
  return undefined;
}

/** Sides of a point, those that are read first before others. */
export const SIDES = ['right', 'left', 'above', 'below'] as const;

/** With the leader near an end of the words as well, where something lies to one side. */
const LED_SIDES = [...SIDES, 'above-left', 'above-right', 'below-left', 'below-right'] as const;

type Side = (typeof LED_SIDES)[number];

/** Points from the end of the words to a leader near it. */
const END = 6;

export function boxAt({ x, y }: Point, side: Side, reach: number, { width, height }: Size): Box {
  switch (side) {
    case 'left':
      return { x: x - reach - width, y: y - height / 2, width, height };
    case 'right':
      return { x: x + reach, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - reach - height, width, height };
    case 'above-left':
      return { x: x - width + END, y: y - reach - height, width, height };
    case 'above-right':
      return { x: x - END, y: y - reach - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + reach, width, height };
    case 'below-left':
      return { x: x - width + END, y: y + reach, width, height };
    case 'below-right':
      return { x: x - END, y: y + reach, width, height };
    default:
      return side satisfies never;
  }
}

/** A leader ends a little before the letters. */
function endAt({ x, y, width, height }: Box, side: Side, anchor: Point): Point {
  switch (side) {
    case 'left':
      return { x: x + width + LEADER_GAP, y: anchor.y };
    case 'right':
      return { x: x - LEADER_GAP, y: anchor.y };
    case 'above':
    case 'above-left':
    case 'above-right':
      return { x: anchor.x, y: y + height + LEADER_GAP };
    case 'below':
    case 'below-left':
    case 'below-right':
      return { x: anchor.x, y: y - LEADER_GAP };
    default:
      return side satisfies never;
  }
}

const LEADER_GAP = 3;

export function isFree(box: Box, { frame, lines, lands, taken }: Surroundings): boolean {
  const inner = grown(frame, -INSET);
  const isInFrame =
    box.x >= inner.x &&
    box.y >= inner.y &&
    box.x + box.width <= inner.x + inner.width &&
    box.y + box.height <= inner.y + inner.height;
  const around = grown(box, APART);
  if (!isInFrame || taken.some((other) => meets(around, other))) return false;
  for (const { from, to } of lines(around)) if (crosses(from, to, around)) return false;
  return !lands.some((land) => isWithin(middleOf(box), land));
}

function boxOf({ from, to }: Stretch): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}
