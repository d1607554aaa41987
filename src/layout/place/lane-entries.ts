import type { DeckTimeline, Run, TimelineEntry } from '../../model/deck.ts';
import { programRun } from '../../model/run.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { timelineWords } from '../../model/timeline-words.ts';
import type { LayoutContext } from '../context.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight } from '../text-shape.ts';
import { DOT } from './timeline-axis.ts';
import type { Stretch } from './timeline-scale.ts';

/** Height in points of the band in which the marks of a row stand, from there to words below, and to words beside. */
export const MARK_BAND = 16;
const GAP = { below: 4, beside: 6 };
/** Points between the words of two entries in a row, and between marks; from the line of an event to its words. */
const APART = { words: 14, marks: 3 };
const FROM_EVENT = 8;
/** Length of the tail of a bar whose end isn't known, in points. */
const TAIL = 36;
/** Share of its width that a viewer with other fonts may fill. */
const FILLED = 0.98;

/** The part of a slide in which days stand to scale, in points from the left of the slide. */
export interface LaneScale extends Stretch {
  readonly left: number;
  readonly right: number;
}

/** What shows an entry's days: a dot; a bar, solid as far as it is known. */
export type EntryDays =
  | { readonly kind: 'dot'; readonly middle: number }
  | {
      readonly kind: 'bar';
      readonly from: number;
      readonly to: number;
      readonly solidFrom: number;
      readonly solidTo: number;
    };

/** Whether words stand below their marks, or beside them, where lanes are full. */
export type WordsPlace = 'below' | 'beside';

/** How the words of lanes are set. */
export interface LaneLook {
  readonly style: TextStyle;
  /** The widest that words may be, in points. */
  readonly limit: number;
  readonly place: WordsPlace;
}

/** An entry of a lane: its mark and its words, below the top of its row. */
export interface LaneEntry {
  readonly entry: TimelineEntry;
  readonly days: EntryDays;
  readonly flows: readonly Flow[];
  readonly markTop: number;
  readonly wordsTop: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Where a day begins. */
function xOf(day: number, { from, to, left, right }: LaneScale): number {
  return left + ((day - from) / (to - from)) * (right - left);
}

/** A dot for a day, and for what is too short for a bar; else a bar, with a tail where its end isn't known. */
function daysOf({ from, to, open }: TimelineEntry, scale: LaneScale): EntryDays {
  const [start, end] = [xOf(from, scale), xOf(to + 1, scale)];
  const low = open === 'from' ? Math.max(scale.left, start - TAIL) : start;
  const high = open === 'to' ? Math.min(scale.right, end + TAIL) : end;
  if (high - low <= DOT) return { kind: 'dot', middle: (low + high) / 2 };
  // Of what lies before or after a day, no day is known.
  const isKnown = open === undefined || to > from;
  return { kind: 'bar', from: low, to: high, solidFrom: isKnown ? start : low, solidTo: isKnown ? end : low };
}

/** The points that a mark takes from left to right. */
function reachOf(days: EntryDays): readonly [number, number] {
  return days.kind === 'dot' ? [days.middle - DOT / 2, days.middle + DOT / 2] : [days.from, days.to];
}

/** Where the line of an event stands: at the middle of its dot, or where its bar begins. */
export function lineOf(days: EntryDays): number {
  return days.kind === 'dot' ? days.middle : days.from;
}

/**
 * Sets the words of a lane's entries, and places each entry in the first row that has room for it.
 *
 * @param lines - where the lines of events stand
 */
export function laneRows(
  entries: readonly TimelineEntry[],
  scale: LaneScale,
  look: LaneLook,
  lines: readonly number[],
  context: LayoutContext,
): readonly (readonly LaneEntry[])[] {
  const rows: LaneEntry[][] = [];
  for (const entry of entries) {
    const ways = waysOf(entry, scale, look, lines, context);
    const fits = (row: readonly LaneEntry[]) => ways.find((way) => row.every((other) => areApart(other, way)));
    const row = rows.find((others) => fits(others) !== undefined);
    const placed = row === undefined ? ways[0] : fits(row);
    if (placed === undefined) continue;
    if (row === undefined) rows.push([placed]);
    else row.push(placed);
  }
  return rows;
}

/** Height of a row in points. */
export function rowHeight(row: readonly LaneEntry[]): number {
  return Math.max(...row.map(({ markTop, wordsTop, height }) => Math.max(markTop + MARK_BAND, wordsTop + height)));
}

function areApart(a: LaneEntry, b: LaneEntry): boolean {
  const [words, others] = [wordsReach(a), wordsReach(b)];
  const [mark, other] = [reachOf(a.days), reachOf(b.days)];
  return (
    isClear(words, others, APART.words) &&
    isClear(mark, other, APART.marks) &&
    // Words under another's mark would be taken for that one's.
    isClear(words, other, APART.marks) &&
    isClear(mark, others, APART.marks)
  );
}

function wordsReach({ left, width }: LaneEntry): readonly [number, number] {
  return [left, left + width];
}

function isClear(a: readonly [number, number], b: readonly [number, number], gap: number): boolean {
  return a[1] + gap <= b[0] || b[1] + gap <= a[0];
}

/** The ways in which an entry may stand, the best first: its words cross as few lines of events as they can. */
function waysOf(
  entry: TimelineEntry,
  scale: LaneScale,
  look: LaneLook,
  lines: readonly number[],
  context: LayoutContext,
): readonly LaneEntry[] {
  const days = daysOf(entry, scale);
  const crossed = ({ left, width }: LaneEntry) =>
    lines.filter((x) => x > left - FROM_EVENT / 2 && x < left + width + FROM_EVENT / 2).length;
  const isInside = ({ left, width }: LaneEntry) => left >= scale.left && left + width <= scale.right;
  const best = (ways: readonly LaneEntry[]) => ways.filter(isInside).toSorted((a, b) => crossed(a) - crossed(b));
  const below = waysBelow(entry, days, look, lines, context);
  const beside = look.place === 'beside' ? waysBeside(entry, days, look, context) : [];
  const inside = [...best(beside), ...best(below)];
  if (inside.length > 0) return inside;
  return below
    .slice(0, 1)
    .map((way) => ({ ...way, left: Math.max(scale.left, Math.min(way.left, scale.right - way.width)) }));
}

/** Words flush with the beginning of a mark, with the line of an event in it, or with its end. */
function waysBelow(
  entry: TimelineEntry,
  days: EntryDays,
  look: LaneLook,
  lines: readonly number[],
  context: LayoutContext,
): readonly LaneEntry[] {
  const [from, to] = reachOf(days);
  const flows = wordsBelow(entry, to - from, look, context);
  const width = widthOf(flows);
  const own = entry.isEvent ? lineOf(days) : undefined;
  const shared = {
    entry,
    days,
    flows,
    markTop: 0,
    wordsTop: MARK_BAND + GAP.below,
    height: flowsHeight(flows, 0),
    width,
  };
  const lefts = [
    own === undefined ? from : own + FROM_EVENT,
    ...lines.filter((x) => x > from && x < to).map((x) => x + FROM_EVENT),
  ];
  return [
    ...lefts.map((left): LaneEntry => ({ ...shared, align: 'left', left })),
    { ...shared, align: 'right', left: (own === undefined ? to : own - FROM_EVENT) - width },
  ];
}

/** Words behind a mark, or before it. */
function waysBeside(
  entry: TimelineEntry,
  days: EntryDays,
  look: LaneLook,
  context: LayoutContext,
): readonly LaneEntry[] {
  const [from, to] = reachOf(days);
  const flows = [flow(plain(wordsAndDate(entry, context)), look.style, look.limit, context.template)];
  const width = widthOf(flows);
  const markTop = Math.max(0, (look.style.line - MARK_BAND) / 2);
  const shared = { entry, days, flows, markTop, wordsTop: 0, height: flowsHeight(flows, 0), width };
  return [
    { ...shared, align: 'left', left: to + GAP.beside },
    { ...shared, align: 'right', left: from - GAP.beside - width },
  ];
}

function widthOf(flows: readonly Flow[]): number {
  return Math.ceil(Math.max(...flows.map((set) => set.widest)) / FILLED) + 1;
}

/** What happened in bold and the date below it; behind it, where a bar is long enough for both. */
function wordsBelow(
  entry: TimelineEntry,
  length: number,
  { style, limit }: LaneLook,
  context: LayoutContext,
): readonly Flow[] {
  const { template } = context;
  const inLine = flow(plain(wordsAndDate(entry, context)), style, length, template);
  if (inLine.lineCount === 1 && !inLine.broken) return [inLine];
  return [
    flow(plain(boldWords(entry, context)), style, limit, template),
    flow(plain(asSentence(entry.date)), { ...style, colour: 'muted' }, limit, template),
  ];
}

function boldWords(entry: TimelineEntry, { language }: LayoutContext): readonly Run[] {
  return timelineWords(entry, language).map((run) => ({ ...run, bold: true }));
}

function wordsAndDate(entry: TimelineEntry, context: LayoutContext): readonly Run[] {
  return [...boldWords(entry, context), programRun(' ', 'template', context.language), ...entry.date];
}

function asSentence([first, ...others]: readonly Run[]): readonly Run[] {
  if (first === undefined) return others;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/** Whether some word is wider than its line. */
export function isBroken(rows: readonly (readonly LaneEntry[])[]): boolean {
  return rows.flat().some(({ flows }) => flows.some((set) => set.broken));
}

/** The entries of one lane. */
export function inLane({ entries }: DeckTimeline, lane: number): readonly TimelineEntry[] {
  return entries.filter((each) => each.lane === lane);
}
