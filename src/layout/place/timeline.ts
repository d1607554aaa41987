import { locationText } from '../../diagnostics/location.ts';
import type { Box } from '../../model/box.ts';
import type { DeckTimeline, Run, TimelineEntry } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneGroup, SceneMark, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, onBaseline, type Placement, unplaced } from '../context.ts';
import { type FittedTexts, fitTogether } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { refusal, worstOverflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight, freeText } from '../text-shape.ts';
import { axisMarks, DOT, type EntryPlace, spreadEntries } from './timeline-axis.ts';

/**
 * Minimum and maximum distance in points from the axis to the nearest text, and the gap between a date and its text.
 */
const STEM = { least: 22, most: 60 };
const DATE_GAP = 2;
/** Share of the free height by which the stems on both sides together grow. */
const STEM_SHARE = 0.5;
/** If an entry's text is at least this size, its date is set larger too. */
const LARGE_LABEL = 18;
/** On an axis to scale, height in points of the bar for a date known only to the month or the year. */
const SPAN = 8;
/** An entry with more lines is no label but a paragraph. */
const MOST_LINES = 4;
/** Minimum width of an entry's text, in points. */
const NARROWEST = 48;
/** Share of the free height that is left above a timeline. */
const LEAD_SHARE = 0.4;

/** Positioned entries, with every text measured. */
interface SetTimeline {
  readonly timeline: DeckTimeline;
  readonly places: readonly EntryPlace[];
  readonly labels: FittedTexts;
  /** One per entry: its date, then its text. */
  readonly flows: readonly (readonly Flow[])[];
  readonly above: number;
  readonly below: number;
  readonly fits: boolean;
}

/**
 * Dated events on an axis of native shapes, grouped so that they are read as one. Evenly spaced axes show long gaps as
 * breaks. If the texts of all entries don't fit, later entries go on a second slide, at least two to a slide.
 */
export function placeTimeline(
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<DeckTimeline> {
  const { entries } = timeline;
  const counts = new Set(entries.map((_, index) => Math.max(2, Math.ceil(entries.length / (index + 1)))));
  const fewest = Math.min(...counts);
  let last: SetTimeline | undefined;
  for (const count of counts) {
    const part = { ...timeline, entries: entries.slice(0, count) };
    // Before anything is measured: of hundreds of entries, most counts are far too many.
    if (count > fewest && !areWide(spreadEntries(part, box))) continue;
    last = setTimeline(part, count < entries.length ? { ...slot, grow: [] } : slot, box, context);
    if (!last.fits) continue;
    const rest = { ...timeline, entries: entries.slice(count) };
    return { ...placed(last, slot, box, context), ...(rest.entries.length > 0 && { rest }) };
  }
  if (last === undefined) throw new Error(`the timeline of ${locationText(context.at)} has no entry`);
  if (last.labels.over > 0) return unplaced(worstOverflow(context, slot.name, last.labels));
  const message = `the dates stand too close together for their words in slot ${slot.name} of layout ${context.layout.name}`;
  const hint = timeline.spacing === 'true' ? 'space them evenly: spacing: even' : 'show fewer facts';
  return unplaced(refusal(context, message, hint, timeline.span));
}

/** Prefers large dates, if the template has a style for them, the text is large and each date fits on one line. */
function setTimeline(timeline: DeckTimeline, slot: Slot, box: Box, context: LayoutContext): SetTimeline {
  if (context.template.styles['date-large'] === undefined) return setUnder('date', timeline, slot, box, context);
  const large = setUnder('date-large', timeline, slot, box, context);
  const isLarge = large.labels.style.size >= LARGE_LABEL && large.flows.every(([date]) => date?.lineCount === 1);
  return isLarge && large.fits ? large : setUnder('date', timeline, slot, box, context);
}

function setUnder(
  dateStyleName: string,
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): SetTimeline {
  const { template } = context;
  const places = spreadEntries(timeline, box);
  const dateStyle = styleNamed(template, dateStyleName);
  const dates = places.map(({ entry, width }) =>
    flow(
      plain(asHeading(entry.date)),
      { ...dateStyle, colour: isContext(entry, timeline) ? 'muted' : 'primary' },
      width,
      template,
    ),
  );
  const isTwoSided = places.some((place) => place.above);
  const side = (isTwoSided ? box.height / 2 : box.height) - STEM.least - DOT;
  const labels = fitTogether(
    places.map(({ entry, width }, index) => ({
      paragraphs: plain(entry.label),
      width,
      height: side - DATE_GAP - (dates[index]?.height ?? 0),
    })),
    slot,
    template,
    { maxLines: MOST_LINES },
  );
  const flows = places.map((_, index) => [dates[index], labels.flows[index]].filter((set) => set !== undefined));
  const heights = flows.map((each) => flowsHeight(each, DATE_GAP));
  const highest = (isAbove: boolean) => Math.max(0, ...heights.filter((_, index) => places[index]?.above === isAbove));
  const hasRoom = areWide(places) && !dates.some((date) => date.broken);
  const [above, below] = [highest(true), highest(false)];
  return { timeline, places, labels, flows, above, below, fits: hasRoom && labels.over === 0 };
}

function areWide(places: readonly EntryPlace[]): boolean {
  return places.every(({ width }) => width >= NARROWEST);
}

function placed(set: SetTimeline, slot: Slot, box: Box, context: LayoutContext): Placement<DeckTimeline> {
  const { timeline, places, flows, above, below, labels } = set;
  const room = box.height - above - below - (above > 0 ? 2 * STEM.least : DOT + STEM.least);
  const grown = Math.floor(Math.max(0, room) * (STEM_SHARE / 2));
  const stem = Math.min(STEM.most, STEM.least + grown);
  const head = above > 0 ? above + stem : DOT;
  const free = Math.max(0, box.height - head - stem - below);
  const axisY = Math.min(onBaseline(box.y + free * LEAD_SHARE + head, context), box.y + box.height - stem - below);
  const shapes = [
    ...axisMarks(places, box, axisY),
    ...places.flatMap((place, index) => entryShapes(place, index, axisY, stem, flows[index] ?? [], timeline)),
  ];
  const group: SceneGroup = {
    kind: 'group',
    name: 'timeline',
    slot: slot.name,
    box: around(shapes),
    alt: timeline.alt,
    facts: timeline.entries.map((entry) => entry.fact),
    shapes,
  };
  return { shapes: [group], cures: labels.cures, diagnostics: [] };
}

/** A date stands above its text like a heading, so it is capitalised: "Early 2012". */
function asHeading([first, ...others]: readonly Run[]): readonly Run[] {
  if (first === undefined) return others;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

/** What the title speaks of stands out from the others, if it speaks of some. */
function isContext(entry: TimelineEntry, { entries }: DeckTimeline): boolean {
  return !entry.highlighted && entries.some(({ highlighted }) => highlighted);
}

function entryShapes(
  { entry, x, above, width, span }: EntryPlace,
  index: number,
  axisY: number,
  distance: number,
  flows: readonly Flow[],
  timeline: DeckTimeline,
): readonly (SceneText | SceneMark)[] {
  const colour = isContext(entry, timeline) ? 'context' : 'series1';
  const height = flowsHeight(flows, DATE_GAP);
  const stem = distance - 4 - DOT / 2;
  return [
    {
      kind: 'mark',
      name: `stem-${index + 1}`,
      shape: 'line',
      box: { x: x + DOT / 2, y: above ? axisY - DOT / 2 - stem : axisY + DOT / 2, width: 0, height: stem },
      stroke: { colour: 'hairline', width: 1, dash: false },
    },
    {
      kind: 'mark',
      ...(span > 0
        ? { name: `span-${index + 1}`, shape: 'rectangle', box: { x, y: axisY - SPAN / 2, width: span, height: SPAN } }
        : { name: `dot-${index + 1}`, shape: 'ellipse', box: { x, y: axisY - DOT / 2, width: DOT, height: DOT } }),
      fact: entry.fact,
      fill: entry.planned ? 'paper' : span > 0 ? 'hairline' : colour,
      stroke: { colour, width: 2, dash: false },
    },
    freeText(
      `fact:${entry.fact}#${index + 1}`,
      { x, y: above ? axisY - distance - height : axisY + distance, width, height },
      flows,
      { gap: DATE_GAP, anchor: above ? 'bottom' : 'top' },
    ),
  ];
}

function around(shapes: readonly (SceneText | SceneMark)[]): Box {
  const x = Math.min(...shapes.map((s) => s.box.x));
  const y = Math.min(...shapes.map((s) => s.box.y));
  return {
    x,
    y,
    width: Math.max(...shapes.map((s) => s.box.x + s.box.width)) - x,
    height: Math.max(...shapes.map((s) => s.box.y + s.box.height)) - y,
  };
}
