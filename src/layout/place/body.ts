import type { Box } from '../../model/box.ts';
import { FACT_FORMS, type Paragraph, type Run } from '../../model/deck.ts';
import type { SceneParagraph, SceneShape } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { firstPart } from '../first-part.ts';
import { type FitOptions, type Fitted, fit } from '../fit.ts';
import { flowHeight } from '../flow.ts';
import { overflow, tooHigh } from '../overflow.ts';
import { slotText } from '../text-shape.ts';
import { asUnit, type Group, grouped, hairline, isRuled, looseGap, unbulleted } from './points.ts';

/** Numerals of key messages are 40 % larger than the text and hang in a column and gutter of their own. */
const NUMERAL_PERCENT = 140;

/**
 * Places body text in its slot. Text that does not fit in the smallest style continues on a second slide, if possible
 * from a first-level paragraph. Key messages, and short text in a slot that may set it larger, are spread over the
 * space available.
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
  const list = isList(set);
  if (fitted.over === 0) return placed(partedByRules(set, fitted, slot, box, context), list, slot, box, context);
  const count = countOfPart(fitted, box.height);
  if (count === 0) {
    const { flow } = fitted;
    return unplaced(flow.broken ? overflow(context, slot.name, fitted) : tooHigh(context, slot.name, flow, box.height));
  }
  const part = fit(set.slice(0, count), { ...slot, grow: [] }, box, context.template, options);
  if (part.over > 0) return unplaced(overflow(context, slot.name, part));
  return { ...placed(part, list, slot, box, context), rest: goingOn(set, count) };
}

/** A key message: numbered, with its figures bold. */
function numbered(paragraph: Paragraph): Paragraph {
  const bold = { ...paragraph, runs: paragraph.runs.map((run) => (isFigure(run) ? { ...run, bold: true } : run)) };
  return paragraph.level === 0 && paragraph.marker !== 'quote' ? { ...bold, marker: 'number' } : bold;
}

function isFigure({ origin }: Run): boolean {
  return origin.kind === 'fact' && FACT_FORMS[origin.form] === 'figure';
}

function numberedOptions(context: LayoutContext): FitOptions {
  const { grid } = context.template;
  const column = (grid.width - 2 * grid.margin - (grid.columns - 1) * grid.gutter) / grid.columns;
  return { indent: column + grid.gutter, markerStyle: { colour: 'primary', percent: NUMERAL_PERCENT } };
}

/** The paragraphs left after the first `count`; the numbering of a list that is cut continues. */
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
 * How many paragraphs go on this slide. A point is split from those nested below it only if together they are higher
 * than a slide.
 */
export function countOfPart({ flow }: Pick<Fitted, 'flow'>, height: number): number {
  if (flow.broken) return 0;
  const groups = grouped(flow.paragraphs).flatMap((group) =>
    asUnit(group).height > height ? group.map((paragraph): Group => [paragraph]) : [group],
  );
  return groups.slice(0, firstPart(groups.map(asUnit), height)).reduce((sum, group) => sum + group.length, 0);
}

/** @param list - the text is a list, with or without bullets */
function placed(
  fitted: Fitted,
  list: boolean,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): Placement<readonly Paragraph[]> {
  const flow = { ...fitted.flow, paragraphs: spread(fitted, list, slot, box) };
  const text = slotText(slot, box, fitted.style, { ...flow, height: flowHeight(flow.paragraphs) });
  const isRuledOff = slot.numbered || (slot.grow.length > 0 && list);
  const isWide = ({ before, level }: SceneParagraph, index: number) =>
    isRuledOff && level === 0 && index > 0 && (slot.numbered || isRuled(before, fitted.style.line));
  const rules = text.paragraphs.flatMap((paragraph, index): readonly SceneShape[] =>
    isWide(paragraph, index)
      ? [
          hairline(
            `rule-${context.layout.name}-${index}`,
            box,
            box.y + flowHeight(text.paragraphs.slice(0, index)) + paragraph.before / 2,
          ),
        ]
      : [],
  );
  return { shapes: [text, ...rules], cures: fitted.cures, diagnostics: [] };
}

/** The text without bullets, in the same style, where hairlines part its points. */
function partedByRules(
  paragraphs: readonly Paragraph[],
  fitted: Fitted,
  slot: Slot,
  box: Box,
  { template }: LayoutContext,
): Fitted {
  if (slot.numbered || slot.grow.length === 0 || !isList(paragraphs)) return fitted;
  const isParted = spread(fitted, true, slot, box).some(
    ({ before, level }, index) => index > 0 && level === 0 && isRuled(before, fitted.style.line),
  );
  if (!isParted) return fitted;
  const own = { ...slot, style: fitted.styleName, steps: [], grow: [] };
  return { ...fit(unbulleted(paragraphs), own, box, template), cures: fitted.cures };
}

/** Widens the gaps between first-level paragraphs equally to use the space available. */
function spread(fitted: Fitted, list: boolean, slot: Slot, box: Box): readonly SceneParagraph[] {
  const { paragraphs } = fitted.flow;
  if (!slot.numbered && slot.grow.length === 0) return paragraphs;
  const heights = grouped(paragraphs).map((group) => asUnit(group).height);
  const loosest = looseGap(heights, fitted.style.line, box.height);
  const gap = slot.numbered || list ? loosest : Math.min(loosest, fitted.style.line);
  return paragraphs.map((paragraph, index) =>
    index > 0 && paragraph.level === 0 ? { ...paragraph, before: Math.max(paragraph.before, gap) } : paragraph,
  );
}

/** True for list points. Paragraphs of text belong together, and stand at most one line apart. */
function isList(paragraphs: readonly Pick<Paragraph, 'marker'>[]): boolean {
  return paragraphs.every(({ marker }) => marker === 'bullet' || marker === 'number');
}
