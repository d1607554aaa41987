import type { Box } from '../../model/box.ts';
import type { DeckTimeline, Run } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext } from '../context.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import {
  inLane,
  isBroken,
  type LaneEntry,
  type LaneLook,
  type LaneScale,
  laneRows,
  lineOf,
  rowHeight,
  type WordsPlace,
} from './lane-entries.ts';
import { rulerHeight } from './timeline-ruler.ts';
import type { Stretch } from './timeline-scale.ts';

/** Least points between two rows, and points above the first and below the last. */
const ROW_GAP: Readonly<Record<WordsPlace, number>> = { below: 8, beside: 4 };
const PADDING = { least: 8, most: 48 };
/** Most points by which rows stand farther apart where there is room. */
const MOST_ROW_GAP = 14;
/** Share of the width that the names of lanes take, and the styles that they may have; the widest and smallest last. */
const NAME_COLUMNS = [1 / 6, 1 / 4];
const NAME_STYLES = ['heading-large', 'heading'];
const MOST_NAME_LINES = 3;
/** Widths of words that are tried, in points, where they stand below their marks and beside them. */
const LIMITS: Readonly<Record<WordsPlace, readonly number[]>> = {
  below: [216, 168, 300, 132],
  beside: [420, 300, 216],
};
/** Share of the days that an end that isn't known is drawn beyond the last known day. */
const BEYOND = 0.06;

/** A lane, measured. */
export interface SetLane {
  readonly name: Flow;
  readonly rows: readonly (readonly LaneEntry[])[];
  /** Where each row begins, below the top of the lane, and the lane's height. */
  readonly rowTops: readonly number[];
  readonly height: number;
}

export interface SetLanes {
  readonly lanes: readonly SetLane[];
  readonly scale: LaneScale;
  /** Height of the lanes with the least padding, in points. */
  readonly needed: number;
  /** Points by which the lanes are higher than the slot. */
  readonly over: number;
}

/** What all slides of one timeline share. */
export interface LaneColumns {
  readonly names: readonly Flow[];
  readonly scale: LaneScale;
}

/** The names of all lanes in the narrowest column that holds them; undefined if a word is too wide for any. */
export function laneColumns(
  { lanes }: DeckTimeline,
  stretch: Stretch,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): LaneColumns | undefined {
  const { template } = context;
  const styles = NAME_STYLES.filter((name) => template.styles[name] !== undefined);
  const { gutter } = template.grid;
  for (const share of NAME_COLUMNS) {
    const column = (box.width + gutter) * share;
    for (const name of styles.length > 0 ? styles : [slot.style]) {
      const style = styleNamed(template, name);
      const names = lanes.map((runs: readonly Run[]) => flow(plain(runs), style, column - gutter, template));
      if (names.some((set) => set.broken || set.lineCount > MOST_NAME_LINES)) continue;
      return { names, scale: { ...stretch, left: box.x + column, right: box.x + box.width } };
    }
  }
  return undefined;
}

/** The days of all entries, and some more where an end isn't known. */
export function daysShown({ entries }: DeckTimeline): { readonly first: number; readonly last: number } {
  const first = Math.min(...entries.map(({ from }) => from));
  const last = Math.max(...entries.map(({ to }) => to));
  const more = Math.ceil(Math.max(30, (last - first) * BEYOND));
  return {
    first: first - (entries.some(({ open }) => open === 'from') ? more : 0),
    last: last + (entries.some(({ open }) => open === 'to') ? more : 0),
  };
}

/** Sets a slide's lanes in a style, their words as wide as makes the lanes lowest. */
export function setLanes(
  part: DeckTimeline,
  columns: LaneColumns,
  { style, place }: { readonly style: string; readonly place: WordsPlace },
  slot: Slot,
  box: Box,
  context: LayoutContext,
): SetLanes {
  const room = box.height - rulerHeight(slot, context);
  const textStyle = styleNamed(context.template, style);
  const [first, ...others] = LIMITS[place].map((limit) =>
    setIn({ style: textStyle, limit, place }, part, columns, room, context),
  );
  if (first === undefined) throw new Error(`no width is tried for words ${place} their marks`);
  const isBetter = (a: SetLanes, b: SetLanes) => a.over < b.over || (a.over === b.over && a.needed < b.needed);
  return others.reduce((best, each) => (isBetter(each, best) ? each : best), first);
}

function setIn(
  look: LaneLook,
  part: DeckTimeline,
  { names, scale }: LaneColumns,
  room: number,
  context: LayoutContext,
): SetLanes {
  const rowsOf = (lane: number, lines: readonly number[]) => laneRows(inLane(part, lane), scale, look, lines, context);
  const shown = names.flatMap((name, lane) => (inLane(part, lane).length > 0 ? [{ name, lane }] : []));
  const events = shown.flatMap(({ lane }) => rowsOf(lane, []).flat()).filter(({ entry }) => entry.isEvent);
  const lines = events.map(({ days }) => lineOf(days));
  const measured = shown.map(({ name, lane }) => {
    const rows = rowsOf(lane, lines);
    const high = rows.reduce((sum, row) => sum + rowHeight(row), 0) + ROW_GAP[look.place] * (rows.length - 1);
    return { name, rows, high: Math.max(high, name.height) };
  });
  const needed = measured.reduce((sum, { high }) => sum + high + 2 * PADDING.least, 0);
  const isWhole = !measured.some(({ rows }) => isBroken(rows));
  // What is left of the slot goes between rows as above and below them.
  const gaps = measured.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const more = Math.floor(Math.max(0, room - needed) / gaps);
  const padding = Math.min(PADDING.most, PADDING.least + more);
  const gap = ROW_GAP[look.place] + Math.min(MOST_ROW_GAP, more);
  const lanes = measured.map(({ name, rows, high }): SetLane => {
    let top = padding;
    const rowTops = rows.map((row) => {
      const at = top;
      top += rowHeight(row) + gap;
      return at;
    });
    const grown = (gap - ROW_GAP[look.place]) * (rows.length - 1);
    return { name, rows, rowTops, height: Math.max(high + grown, name.height) + 2 * padding };
  });
  return { lanes, scale, needed, over: Math.max(0, needed - room, isWhole ? 0 : 1) };
}
