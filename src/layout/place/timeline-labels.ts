import type { Box } from '../../model/box.ts';
import type { DeckTimeline, Run, TimelineEntry } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Slot } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { timelineWords } from '../../model/timeline-words.ts';
import type { LayoutContext } from '../context.ts';
import { type FittedTexts, fitTogether } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight } from '../text-shape.ts';
import type { EntryPlace } from './timeline-axis.ts';
import { type LeaderEnds, spreadOut, tracksOf } from './timeline-leaders.ts';

/** Points between the texts of two entries on one side, and between a date and its words. */
const GAP = 18;
export const DATE_GAP = 2;
/** An entry with more lines is no label but a paragraph. */
const MOST_LINES = 4;
/** Minimum width of an entry's text, in points. */
const NARROWEST = 48;
/** Share of its width that a viewer with other fonts may fill. */
const FILLED = 0.98;

/** An entry's date and words, measured, and where they stand. */
export interface EntryLabel extends EntryPlace {
  /** The date, in one line or two, then the words. */
  readonly flows: readonly Flow[];
  readonly height: number;
  /** Left edge and width of the text. */
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly leader: LeaderEnds;
  readonly track: number | undefined;
}

/** The entries of one slide with their texts set in two styles. */
export interface SetLabels {
  readonly labels: readonly EntryLabel[];
  readonly words: FittedTexts;
  readonly fits: boolean;
}

/** Which styles the words and the dates are set in, and the height of each side of the axis. */
export interface LabelLook {
  readonly slot: Slot;
  readonly dateStyle: string;
  readonly side: number;
}

/** Sets the texts of a slide's entries, and spreads them on each side along the axis. */
export function setLabels(
  timeline: DeckTimeline,
  places: readonly EntryPlace[],
  box: Box,
  { slot, dateStyle, side }: LabelLook,
  context: LayoutContext,
): SetLabels {
  const limits = widthLimits(timeline, places, box);
  const dates = places.map(({ entry }, index) =>
    dateFlows(entry, timeline, dateStyle, limits[index] ?? 0, slot, context),
  );
  const words = fitTogether(
    places.map(({ entry }, index) => ({
      paragraphs: plain(timelineWords(entry, context.language)),
      width: limits[index] ?? 0,
      height: side - DATE_GAP - flowsHeight(dates[index] ?? [], DATE_GAP),
    })),
    slot,
    context.template,
    { maxLines: MOST_LINES },
  );
  const texts = places.map((place, index): MeasuredEntry => {
    const flows = [...(dates[index] ?? []), words.flows[index]].filter((set) => set !== undefined);
    const widest = Math.max(...flows.map((set) => set.widest));
    return {
      place,
      flows,
      height: flowsHeight(flows, DATE_GAP),
      width: Math.min(limits[index] ?? 0, Math.ceil(widest / FILLED) + 1),
    };
  });
  const areWhole = dates.flat().every((date) => date.lineCount === 1 && !date.broken);
  return {
    labels: [true, false].flatMap((above) =>
      spread(
        texts.filter(({ place }) => place.above === above),
        box,
      ),
    ),
    words,
    fits: areWide(limits) && areWhole && words.over === 0,
  };
}

interface MeasuredEntry {
  readonly place: EntryPlace;
  readonly flows: readonly Flow[];
  readonly height: number;
  readonly width: number;
}

/** Before anything is measured: whether entries have room at all. */
export function haveRoom(timeline: DeckTimeline, places: readonly EntryPlace[], box: Box): boolean {
  return areWide(widthLimits(timeline, places, box));
}

function areWide(limits: readonly number[]): boolean {
  return limits.every((width) => width >= NARROWEST);
}

/**
 * The width that each text may take. At equal distances it ends before its neighbour's on the same side; the last one is
 * flush right at its dot, and halves the room with the one before it. To scale, all texts of a side share its width, since
 * they may stand aside from their dots.
 */
function widthLimits({ spacing }: DeckTimeline, places: readonly EntryPlace[], box: Box): readonly number[] {
  const right = box.x + box.width;
  const last = places.length - 1;
  return places.map(({ x, above }, index) => {
    const side = places.filter((place) => place.above === above);
    if (spacing === 'true') return (box.width - (side.length - 1) * GAP) / side.length;
    const neighbour = places.findIndex((place, other) => other > index && place.above === above);
    if (index === last) {
      const before = places.findLast((place, other) => other < index && place.above === above);
      return before === undefined ? box.width : (right - before.x - GAP) / 2;
    }
    if (neighbour === -1) return right - x;
    const room = (places[neighbour]?.x ?? right) - x - GAP;
    return neighbour === last ? room / 2 : room;
  });
}

function dateFlows(
  entry: TimelineEntry,
  timeline: DeckTimeline,
  dateStyle: string,
  width: number,
  slot: Slot,
  { template }: LayoutContext,
): readonly Flow[] {
  const large = styleNamed(template, dateStyle);
  const styles: readonly TextStyle[] = [
    { ...large, colour: isContext(entry, timeline) ? 'muted' : 'primary' },
    mutedStyle(slot, template),
  ];
  return entry.lines.map((line, index) => {
    const style = styles[index] ?? large;
    return flow(plain(index === 0 ? asHeading(line) : line), style, width, template);
  });
}

/** The style of what stands beside a date, and of the names on an axis: that of dates elsewhere, else the slot's smallest. */
export function mutedStyle(slot: Slot, { styles }: LayoutContext['template']): TextStyle {
  const [first, ...others] = [slot.style, ...slot.steps].flatMap((name) => styles[name] ?? []);
  if (first === undefined) throw new Error(`slot ${slot.name} has no style`);
  const smallest = others.reduce((a, b) => (b.size < a.size ? b : a), first);
  return { ...(styles['when'] ?? smallest), colour: 'muted' };
}

/** A date stands above its words like a heading, so it is capitalised: "Early 2012". */
function asHeading([first, ...others]: readonly Run[]): readonly Run[] {
  if (first === undefined) return others;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/** What the title speaks of stands out from the others, if it speaks of some. */
export function isContext(entry: TimelineEntry, { entries }: DeckTimeline): boolean {
  return !entry.highlighted && entries.some(({ highlighted }) => highlighted);
}

/** The texts of one side, each as near to its dot as its neighbours let it. The last is flush right where it would leave the box. */
function spread(side: readonly MeasuredEntry[], box: Box): readonly EntryLabel[] {
  const edges = { left: box.x, right: box.x + box.width };
  const isFlushRight = (index: number) => {
    const entry = side[index];
    return index === side.length - 1 && entry !== undefined && entry.place.x + entry.width > edges.right;
  };
  const lefts = spreadOut(
    side.map(({ place, width }, index) => (isFlushRight(index) ? place.x - width : place.x)),
    side.map(({ width }) => width),
    GAP,
    edges,
  );
  const leaders = side.map(({ place, width }, index): LeaderEnds => {
    const left = lefts[index] ?? place.x;
    return { dot: place.x, words: isFlushRight(index) ? left + width : left };
  });
  const tracks = tracksOf(leaders);
  return side.map(({ place, flows, height, width }, index) => {
    const left = lefts[index] ?? place.x;
    return {
      ...place,
      flows,
      height,
      left,
      width,
      // A line that ends in a hyphen of ours would hang over the edge in some viewers.
      align: isFlushRight(index) && !flows.some(({ divided }) => divided) ? 'right' : 'left',
      leader: leaders[index] ?? { dot: place.x, words: left },
      track: tracks[index],
    };
  });
}
