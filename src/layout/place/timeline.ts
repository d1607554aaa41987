import type { DeckTimeline, TimelineEntry } from '../../model/deck.ts';
import type { SceneGroup, SceneMark, SceneText } from '../../model/scene.ts';
import type { Box, ColourToken, Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { type Fitted, fit, styleNamed } from '../fit.ts';
import { flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { flowsHeight, freeText } from '../text-shape.ts';

const DOT = 12;
/** Points between the axis and the nearest word. */
const STEM = 22;
/** Points between two entries' words. */
const GAP = 18;
/** With more entries than this, words stand above and below the axis in turn. */
const ONE_SIDED = 4;
/** A gap in time this many times the mean one is drawn as a break in the axis. */
const BREAK_RATIO = 1.6;
/** An entry of more lines is no label but a paragraph. */
const MOST_LINES = 4;

interface Placed {
  readonly entry: TimelineEntry;
  readonly x: number;
  readonly above: boolean;
  readonly width: number;
}

/** Dated events on an axis of native shapes, grouped and read as one. Evenly spaced axes show long gaps as breaks. */
export function placeTimeline(
  timeline: DeckTimeline,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<DeckTimeline> {
  const placed = spread(timeline, box);
  const fitted = placed.map(({ entry, width }) =>
    fit(
      plain(entry.label),
      slot,
      { ...box, width, height: sideHeight(timeline, box) - dateLine(context) },
      context.template,
      { maxLines: MOST_LINES },
    ),
  );
  const worst = fitted.reduce((a, b) => (b.over > a.over ? b : a));
  const ladder = [...slot.grow, slot.style, ...slot.steps];
  const smallest = fitted.reduce((a, b) => (ladder.indexOf(b.styleName) > ladder.indexOf(a.styleName) ? b : a));
  if (worst.over > 0) return { shapes: [], cures: [], diagnostics: [overflow(context, slot.name, worst)] };
  const { style } = smallest;
  const heights = placed.map((p) => flowsHeight(entryFlows(p, style, context), 2));
  const aboveHeight = Math.max(0, ...placed.map((p, i) => (p.above ? (heights[i] ?? 0) : 0)));
  const belowHeight = Math.max(0, ...placed.map((p, i) => (p.above ? 0 : (heights[i] ?? 0))));
  const total = aboveHeight + belowHeight + 2 * STEM;
  const axisY = Math.round(
    box.y + Math.max(0, (box.height - total) * 0.4) + aboveHeight + (aboveHeight > 0 ? STEM : DOT),
  );
  const shapes: (SceneText | SceneMark)[] = [...axis(placed, box, axisY)];
  for (const [index, p] of placed.entries()) {
    shapes.push(...entryShapes(p, index, axisY, heights[index] ?? 0, style, context));
  }
  const group: SceneGroup = {
    kind: 'group',
    name: 'timeline',
    slot: slot.name,
    box: around(shapes),
    alt: timeline.alt,
    facts: timeline.entries.map((entry) => entry.fact),
    shapes,
  };
  return { shapes: [group], cures: smallest.cures, diagnostics: [] };
}

/** Where each entry stands: flush left at its dot, with the room to its right that its neighbours on its side leave. */
function spread(timeline: DeckTimeline, box: Box): readonly Placed[] {
  const { entries } = timeline;
  const oneSided = entries.length <= ONE_SIDED;
  const positions =
    timeline.spacing === 'true' ? truePositions(entries, box, oneSided) : evenPositions(entries.length, box, oneSided);
  return entries.map((entry, index) => {
    const x = positions[index] ?? box.x;
    const next = positions[index + (oneSided ? 1 : 2)] ?? box.x + box.width + GAP;
    return { entry, x, above: !oneSided && index % 2 === 0, width: Math.max(24, next - x - GAP) };
  });
}

function evenPositions(count: number, box: Box, oneSided: boolean): readonly number[] {
  const pitch = oneSided ? (box.width + GAP) / count : (box.width + GAP) / (count + 1);
  return Array.from({ length: count }, (_, index) => Math.round(box.x + index * pitch));
}

function truePositions(entries: readonly TimelineEntry[], box: Box, oneSided: boolean): readonly number[] {
  const first = entries[0]?.from ?? 0;
  const last = entries.at(-1)?.from ?? first;
  const room = box.width - (oneSided ? 0.5 : 1) * (box.width / Math.max(2, entries.length));
  return entries.map((entry) => Math.round(box.x + (room * (entry.from - first)) / Math.max(1, last - first)));
}

function sideHeight(timeline: DeckTimeline, box: Box): number {
  return timeline.entries.length <= ONE_SIDED ? box.height - 2 * STEM : box.height / 2 - STEM;
}

function dateLine(context: LayoutContext): number {
  return styleNamed(context.template, 'date').line + 2;
}

function entryColour(entry: TimelineEntry): ColourToken {
  return entry.highlighted ? 'series4' : 'primary';
}

function entryFlows(placed: Placed, style: Fitted['style'], context: LayoutContext) {
  const date = { ...styleNamed(context.template, 'date'), colour: entryColour(placed.entry) };
  return [
    flow(plain(placed.entry.date), date, placed.width, context.template),
    flow(plain(placed.entry.label), style, placed.width, context.template),
  ];
}

function entryShapes(
  placed: Placed,
  index: number,
  axisY: number,
  height: number,
  style: Fitted['style'],
  context: LayoutContext,
): readonly (SceneText | SceneMark)[] {
  const { entry, x, above, width } = placed;
  const colour = entryColour(entry);
  const top = above ? axisY - STEM - height : axisY + STEM;
  const hollow = entry.planned;
  return [
    {
      kind: 'mark',
      name: `stem-${index + 1}`,
      shape: 'line',
      box: above
        ? { x: x + DOT / 2, y: axisY - STEM + 4, width: 0, height: STEM - 4 - DOT / 2 }
        : { x: x + DOT / 2, y: axisY + DOT / 2, width: 0, height: STEM - 4 - DOT / 2 },
      stroke: { colour: 'hairline', width: 1, dash: false },
    },
    {
      kind: 'mark',
      name: `dot-${index + 1}`,
      shape: 'ellipse',
      box: { x, y: axisY - DOT / 2, width: DOT, height: DOT },
      fill: hollow ? 'paper' : colour,
      stroke: { colour, width: 2, dash: false },
    },
    freeText(`fact:${entry.fact}#${index + 1}`, { x, y: top, width, height }, entryFlows(placed, style, context), {
      gap: 2,
      anchor: above ? 'bottom' : 'top',
    }),
  ];
}

/** The axis, interrupted where much more time passes than between the other entries. */
function axis(placed: readonly Placed[], box: Box, y: number): readonly SceneMark[] {
  const gaps = placed.slice(1).map((p, index) => p.entry.from - (placed[index]?.entry.from ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const perPoint = placed.slice(1).map((p, index) => (gaps[index] ?? 0) / Math.max(1, p.x - (placed[index]?.x ?? 0)));
  const uneven = Math.max(...perPoint, 0) > 1.2 * Math.min(...perPoint, Number.POSITIVE_INFINITY);
  const breaks = uneven
    ? placed
        .slice(1)
        .flatMap((p, index) =>
          (gaps[index] ?? 0) > mean * BREAK_RATIO ? [Math.round((p.x + (placed[index]?.x ?? 0) + DOT) / 2)] : [],
        )
    : [];
  const ends = [box.x, ...breaks.flatMap((x) => [x - 4, x + 4]), box.x + box.width];
  const marks: SceneMark[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const from = ends[i] ?? 0;
    marks.push({
      kind: 'mark',
      name: `axis-${i / 2 + 1}`,
      shape: 'line',
      box: { x: from, y, width: (ends[i + 1] ?? from) - from, height: 0 },
      stroke: { colour: 'primary', width: 2, dash: false },
    });
  }
  for (const [index, x] of breaks.flatMap((b) => [b - 4, b + 4]).entries()) {
    marks.push({
      kind: 'mark',
      name: `break-${index + 1}`,
      shape: 'line',
      box: { x, y: y - 7, width: 0, height: 14 },
      stroke: { colour: 'primary', width: 1.5, dash: false },
    });
  }
  return marks;
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
