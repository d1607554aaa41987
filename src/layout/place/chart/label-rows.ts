import { DOT_SIZE } from '../../../chart/look.ts';
import { along, type PlacedChart } from './geometry.ts';
import { INSET, labelWidth } from './label-width.ts';

/** More rows of labels than this leave no room for what they label. */
const MOST_ROWS = 6;
/** Points between the words of two labels. */
const APART = 6;
/** Points between a label and the leader of another, which may be of the next day. */
const CLEAR = 1;
/** Points that the words of a label begin before its leader. */
const HUNG = 1;

/**
 * Where the label of each dot stands above the dots: the first of them run right from their leaders, the others left,
 * so that no leader passes through a label and as few rows as possible are taken. Undefined if there is no way to part them.
 */
export function labelRows(placed: PlacedChart): readonly (Flag & { readonly row: number })[] | undefined {
  const count = placed.chart.categories.length;
  let best: readonly (Flag & { readonly row: number })[] | undefined;
  for (let turn = count; turn >= 0; turn -= 1) {
    const flags = flagsOf(placed, turn);
    const rows = rowsOf(flags);
    if (rows === undefined || (best !== undefined && rowCount(best) <= 1 + Math.max(...rows))) continue;
    best = flags.map((flag, index) => ({ ...flag, row: rows[index] ?? 0 }));
  }
  return best;
}

function rowCount(flags: readonly { readonly row: number }[]): number {
  return 1 + Math.max(...flags.map(({ row }) => row));
}

function rowsOf(flags: readonly Flag[]): readonly number[] | undefined {
  const rows = flags.map(() => 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, one] of flags.entries()) {
      for (const [j, other] of flags.entries()) {
        if (i === j || one.from - APART >= other.to || other.from - APART >= one.to) continue;
        const [own, theirs] = [rows[i] ?? 0, rows[j] ?? 0];
        // The leader of the other passes where this label would stand; or both would stand in one row.
        const isCrossed = other.leader > one.from - CLEAR && other.leader < one.to + CLEAR;
        if (own > theirs || (!isCrossed && (own !== theirs || i > j))) continue;
        rows[i] = theirs + 1;
        if (theirs + 1 >= MOST_ROWS) return undefined;
        changed = true;
      }
    }
  }
  return rows;
}

interface Flag {
  readonly leader: number;
  readonly from: number;
  readonly to: number;
}

/** The labels before `turn` begin at their leaders, the others end there, and all stay in the frame. */
function flagsOf(placed: PlacedChart, turn: number): readonly Flag[] {
  const { chart, box, width } = placed;
  const [series] = chart.series;
  return (series?.points ?? []).map((_, index): Flag => {
    const leader = along(placed, index);
    const words = series === undefined ? 0 : labelWidth(chart, series, index, width) - 2 * INSET;
    const wanted = index < turn ? leader - HUNG : leader + HUNG - words;
    const from = Math.max(box.x, Math.min(wanted, box.x + box.width - words));
    return { leader, from, to: from + words };
  });
}

/** Points between the lowest row of labels and the highest dot. */
const ABOVE = 8 + DOT_SIZE / 2;

/** Height in points of the rows of labels at the top of a plot. */
export function rowsHeight(flags: readonly { readonly row: number }[], placed: PlacedChart): number {
  return rowCount(flags) * rowHeight(placed);
}

/**
 * The chart with its axis extended, so that dots stand below the rows of their labels. The rows lie in the plot, because
 * viewers cut a leader where the axis ends. Undefined if there is no way to part the labels, or nothing is left for dots.
 */
export function withRoomForRows(placed: PlacedChart): PlacedChart['chart'] | undefined {
  const { chart, plot } = placed;
  const flags = labelRows(placed);
  if (flags === undefined) return undefined;
  const room = plot.height - rowsHeight(flags, placed) - ABOVE;
  if (room < LEAST_ROOM) return undefined;
  const { min, max } = chart.valueAxis;
  return { ...chart, valueAxis: { ...chart.valueAxis, max: min + ((max - min) * plot.height) / room } };
}

/** Height in points that dots on stems are worth being drawn at. */
const LEAST_ROOM = 48;

/** A name and its figure, one above the other. */
export function rowHeight({ style }: Pick<PlacedChart, 'style'>): number {
  return 2 * style.line;
}
