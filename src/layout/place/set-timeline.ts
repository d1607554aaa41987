import type { Box } from '../../model/box.ts';
import type { DeckTimeline } from '../../model/deck.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, onBaseline } from '../context.ts';
import type { FittedTexts } from '../fit.ts';
import { DOT, spreadEntries } from './timeline-axis.ts';
import { type EntryLabel, setLabels } from './timeline-labels.ts';
import { leaderRoom } from './timeline-leaders.ts';
import { rulerHeight } from './timeline-ruler.ts';
import type { Stretch } from './timeline-scale.ts';

/** Least and most points from the axis to the nearest text. */
const STEM = { least: 24, most: 84 };
/** With all words below it, points from the top of the slot to the axis: for its dots, and at most. */
const LEAD = { least: DOT / 2, most: 60 };
/** The styles of dates, the largest first; the last is one that every template has. */
const DATE_STYLES = ['stat-small', 'date-large', 'date'];
/** The largest is for no more entries than this. */
const FEW = 4;
/** With words smaller than this, dates aren't set larger. */
const LARGE_LABEL = 18;

/** A slide's part of a timeline, measured, and how high each thing on it is. */
export interface SetTimeline {
  readonly timeline: DeckTimeline;
  readonly scale: Stretch;
  readonly box: Box;
  readonly labels: readonly EntryLabel[];
  readonly words: FittedTexts;
  readonly dateStyle: string;
  readonly fits: boolean;
  /** Upper and lower edge of the axis; the same for a line. */
  readonly axis: { readonly top: number; readonly bottom: number };
  /** Where the words of each side begin. */
  readonly wordsTop: { readonly above: number; readonly below: number };
}

/** The smaller of two styles of dates. */
export function smallerDate(a: string, b: string): string {
  return DATE_STYLES.indexOf(a) > DATE_STYLES.indexOf(b) ? a : b;
}

/**
 * Sets a slide's entries with the largest dates that suit their words and keep to a line, or with those of a style.
 *
 * @param only - the style of the dates, where another slide has decided it
 */
export function setTimeline(
  timeline: DeckTimeline,
  scale: Stretch,
  slot: Slot,
  box: Box,
  context: LayoutContext,
  only?: string,
): SetTimeline {
  const styles = only === undefined ? stylesFor(timeline, context) : [only];
  let last: SetTimeline | undefined;
  for (const dateStyle of styles) {
    last = setIn(dateStyle, timeline, scale, slot, box, context);
    if (last.fits && (dateStyle === styles.at(-1) || last.words.style.size >= LARGE_LABEL)) return last;
  }
  if (last === undefined) throw new Error('a timeline has no style for its dates');
  return last;
}

function stylesFor({ entries }: DeckTimeline, { template }: LayoutContext): readonly string[] {
  const [largest] = DATE_STYLES;
  return DATE_STYLES.filter(
    (name) =>
      name === DATE_STYLES.at(-1) ||
      (template.styles[name] !== undefined && (name !== largest || entries.length <= FEW)),
  );
}

function setIn(
  dateStyle: string,
  timeline: DeckTimeline,
  scale: Stretch,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): SetTimeline {
  const places = spreadEntries(timeline, scale, box);
  const isTwoSided = places.some(({ above }) => above);
  const axisHeight = timeline.spacing === 'true' ? rulerHeight(slot, context) : 0;
  const room = box.height - axisHeight;
  const side = isTwoSided ? room / 2 - STEM.least : room - STEM.least - LEAD.least;
  const { labels, words, fits } = setLabels(timeline, places, box, { slot, dateStyle, side }, context);
  const of = (above: boolean) => labels.filter((label) => label.above === above);
  const highest = (above: boolean) => Math.max(0, ...of(above).map(({ height }) => height));
  const stem = (above: boolean) =>
    leaderRoom(
      of(above).map(({ track }) => track),
      STEM.least,
    );
  const free = room - highest(true) - highest(false) - stem(false) - (isTwoSided ? stem(true) : LEAD.least);
  // What is left makes the leaders longer, on each side alike.
  const grown = (least: number, most: number) => Math.min(Math.max(0, Math.floor(free / 2)), Math.max(0, most - least));
  const lead = isTwoSided
    ? highest(true) + stem(true) + grown(stem(true), STEM.most)
    : LEAD.least + grown(LEAD.least, LEAD.most);
  const end = box.y + box.height;
  const needed = axisHeight + stem(false) + highest(false);
  const snapped = onBaseline(box.y + lead, context);
  const top = snapped + needed <= end ? snapped : box.y + lead;
  const bottom = top + axisHeight;
  return {
    timeline,
    scale,
    box,
    labels,
    words,
    dateStyle,
    fits: fits && free >= 0,
    axis: { top, bottom },
    wordsTop: {
      above: box.y,
      below: Math.min(bottom + stem(false) + grown(stem(false), STEM.most), end - highest(false)),
    },
  };
}
