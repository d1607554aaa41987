import type { Paragraph } from '../../model/deck.ts';
import type { SceneParagraph, SceneShape } from '../../model/scene.ts';
import type { Box, Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, refused } from '../context.ts';
import { firstPart, type Unit } from '../first-part.ts';
import { type FitOptions, type Fitted, fit } from '../fit.ts';
import { flowHeight } from '../flow.ts';
import { overflow, tooHigh } from '../overflow.ts';
import { slotText } from '../text-shape.ts';

/** Numerals of key messages hang in one column and its gutter, half as large again as the words. */
const NUMERAL_PERCENT = 140;
/** Between two spread paragraphs at the most, in lines of them, and the share of the box that they then fill. */
const SPREAD = { numbered: { lines: 2.2, share: 0.9 }, few: { lines: 1.25, share: 0.7 } };

/**
 * Body text in its slot. Text that does not fit in the smallest style goes on, from a first-level paragraph, on a second
 * slide. Key messages, and few words in a slot that may set them larger, are spread over the room they have.
 */
export function placeBody(
  paragraphs: readonly Paragraph[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly Paragraph[]> {
  const options = slot.numbered ? numberedOptions(context) : {};
  const set = slot.numbered ? paragraphs.map(numbered) : paragraphs;
  const fitted = fit(set, slot, box, context.template, options);
  if (fitted.over === 0) return placed(fitted, slot, box, context);
  const count = countOfPart(fitted, box.height);
  if (count === 0) {
    const { flow } = fitted;
    return refused(flow.broken ? overflow(context, slot.name, fitted) : tooHigh(context, slot.name, flow, box.height));
  }
  const part = fit(set.slice(0, count), { ...slot, grow: [] }, box, context.template, options);
  if (part.over > 0) return refused(overflow(context, slot.name, part));
  return { ...placed(part, slot, box, context), rest: goingOn(set, count) };
}

function numbered(paragraph: Paragraph): Paragraph {
  return paragraph.level === 0 && paragraph.marker !== 'quote' ? { ...paragraph, marker: 'number' } : paragraph;
}

function numberedOptions(context: LayoutContext): FitOptions {
  const { grid } = context.template;
  const column = (grid.width - 2 * grid.margin - (grid.columns - 1) * grid.gutter) / grid.columns;
  return { indent: column + grid.gutter, markerStyle: { colour: 'primary', percent: NUMERAL_PERCENT } };
}

/** What is left after so many paragraphs; a numbered list that is cut goes on counting. */
export function goingOn(paragraphs: readonly Paragraph[], count: number): readonly Paragraph[] {
  const rest = paragraphs.slice(count);
  const topLevel = (all: readonly Paragraph[]) => all.filter(({ level }) => level === 0);
  const before = topLevel(paragraphs.slice(0, count));
  const shown = before.slice(before.findLastIndex(({ marker }) => marker !== 'number') + 1);
  if (shown.length === 0) return rest;
  const listStart = (shown[0]?.listStart ?? 1) + shown.length;
  const end = rest.findIndex(({ level, marker }) => level === 0 && marker !== 'number');
  return rest.map((paragraph, index) =>
    paragraph.marker === 'number' && paragraph.level === 0 && (end < 0 || index < end)
      ? { ...paragraph, listStart }
      : paragraph,
  );
}

/**
 * How many paragraphs go on this slide: a point is parted from those nested below it only where all of them together are
 * higher than a slide.
 */
export function countOfPart({ flow }: Pick<Fitted, 'flow'>, height: number): number {
  if (flow.broken) return 0;
  const groups = grouped(flow.paragraphs).flatMap((group) =>
    unitOf(group).height > height ? group.map((paragraph): Group => [paragraph]) : [group],
  );
  return groups.slice(0, firstPart(groups.map(unitOf), height)).reduce((sum, group) => sum + group.length, 0);
}

type Group = readonly [SceneParagraph, ...SceneParagraph[]];

function grouped(paragraphs: readonly SceneParagraph[]): readonly Group[] {
  const groups: [SceneParagraph, ...SceneParagraph[]][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last === undefined || paragraph.level === 0) groups.push([paragraph]);
    else last.push(paragraph);
  }
  return groups;
}

function unitOf([first, ...others]: Group): Unit {
  return { before: first.before, height: flowHeight([{ ...first, before: 0 }, ...others]) };
}

function placed(fitted: Fitted, slot: Slot, box: Box, context: LayoutContext): Placement<readonly Paragraph[]> {
  const flow = { ...fitted.flow, paragraphs: spread(fitted, slot, box) };
  const text = slotText(slot, box, fitted.style, { ...flow, height: flowHeight(flow.paragraphs) });
  const shapes: readonly SceneShape[] = slot.numbered ? [text, ...separators(text.paragraphs, box, context)] : [text];
  return { shapes, cures: fitted.cures, diagnostics: [] };
}

/** First-level paragraphs take the room they have: the gaps between them grow alike. */
function spread(fitted: Fitted, slot: Slot, box: Box): readonly SceneParagraph[] {
  const { paragraphs } = fitted.flow;
  const gaps = paragraphs.filter((paragraph, index) => index > 0 && paragraph.level === 0);
  const most = slot.numbered ? SPREAD.numbered : slot.grow.length > 0 ? SPREAD.few : undefined;
  if (most === undefined || gaps.length === 0) return paragraphs;
  const words = fitted.flow.height - gaps.reduce((sum, paragraph) => sum + paragraph.before, 0);
  const room = Math.floor((box.height * most.share - words) / gaps.length);
  const gap = Math.min(Math.round(most.lines * fitted.style.line), room);
  return paragraphs.map((paragraph) =>
    gaps.includes(paragraph) ? { ...paragraph, before: Math.max(paragraph.before, gap) } : paragraph,
  );
}

/** A hairline in the middle of each gap between first-level paragraphs. */
function separators(paragraphs: readonly SceneParagraph[], box: Box, context: LayoutContext): readonly SceneShape[] {
  return paragraphs.flatMap((paragraph, index): readonly SceneShape[] => {
    if (index === 0 || paragraph.level > 0) return [];
    const y = box.y + flowHeight(paragraphs.slice(0, index)) + paragraph.before / 2;
    return [
      {
        kind: 'mark',
        name: `rule-${context.layout.name}-${index}`,
        shape: 'line',
        box: { x: box.x, y: Math.round(y), width: box.width, height: 0 },
        stroke: { colour: 'hairline', width: 0.75, dash: false },
      },
    ];
  });
}
