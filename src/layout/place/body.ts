import type { Paragraph } from '../../model/deck.ts';
import type { SceneShape } from '../../model/scene.ts';
import type { Box, Slot } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { type Fitted, fit } from '../fit.ts';
import { type FlowOptions, flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { slotText } from '../text-shape.ts';

/** Numerals of key messages hang in one column and its gutter, half as large again as the words. */
const NUMERAL_PERCENT = 140;
/** Points between two messages at the most, and the share of the box that spread messages fill. */
const WIDEST_GAP = 64;
const FILLED = 0.9;

/**
 * Body text in its slot. Text that does not fit in the smallest style goes on, from the last first-level paragraph
 * that does, on a second slide.
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
  if (fitted.over === 0)
    return placed(slot.numbered ? spread(fitted, set, box, context, options) : fitted, slot, box, context);
  const count = fitted.flow.broken ? 0 : fittingCount(set, slot, box, context, options);
  if (count === 0) return { shapes: [], cures: [], diagnostics: [overflow(context, slot.name, fitted)] };
  const part = fit(set.slice(0, count), slot, box, context.template, options);
  return { ...placed(part, slot, box, context), rest: paragraphs.slice(count) };
}

function numbered(paragraph: Paragraph): Paragraph {
  return paragraph.level === 0 && paragraph.marker !== 'quote' ? { ...paragraph, marker: 'number' } : paragraph;
}

function numberedOptions(context: LayoutContext): FlowOptions {
  const { grid } = context.template;
  const column = (grid.width - 2 * grid.margin - (grid.columns - 1) * grid.gutter) / grid.columns;
  return { indent: column + grid.gutter, markerStyle: { colour: 'primary', percent: NUMERAL_PERCENT } };
}

/** Messages take the room they have: gaps grow alike until the words fill most of the box. */
function spread(
  fitted: Fitted,
  paragraphs: readonly Paragraph[],
  box: Box,
  context: LayoutContext,
  options: FlowOptions,
): Fitted {
  const gaps = paragraphs.length - 1;
  if (gaps < 1) return fitted;
  const words = fitted.flow.lineCount * fitted.style.line;
  const gap = Math.min(WIDEST_GAP, Math.floor((box.height * FILLED - words) / gaps));
  return gap <= fitted.style.gap
    ? fitted
    : { ...fitted, flow: flow(paragraphs, fitted.style, box.width, context.template, { ...options, gap }) };
}

/** How many paragraphs fit, never parting a point from those nested below it. */
function fittingCount(
  paragraphs: readonly Paragraph[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
  options: FlowOptions,
): number {
  for (let count = paragraphs.length - 1; count > 0; count -= 1) {
    if (paragraphs[count]?.level !== 0) continue;
    if (fit(paragraphs.slice(0, count), slot, box, context.template, options).over === 0) return count;
  }
  return 0;
}

function placed(fitted: Fitted, slot: Slot, box: Box, context: LayoutContext): Placement<readonly Paragraph[]> {
  const text = slotText(slot, box, fitted.style, fitted.flow);
  const shapes: readonly SceneShape[] = slot.numbered ? [text, ...separators(fitted, box, context)] : [text];
  return { shapes, cures: fitted.cures, diagnostics: [] };
}

/** A hairline in the middle of each gap between first-level paragraphs. */
function separators(fitted: Fitted, box: Box, context: LayoutContext): readonly SceneShape[] {
  const lines: SceneShape[] = [];
  let y = box.y;
  for (const [index, paragraph] of fitted.flow.paragraphs.entries()) {
    if (index > 0 && paragraph.level === 0) {
      lines.push({
        kind: 'mark',
        name: `rule-${context.layout.name}-${index}`,
        shape: 'line',
        box: { x: box.x, y: Math.round(y + paragraph.before / 2), width: box.width, height: 0 },
        stroke: { colour: 'hairline', width: 0.75, dash: false },
      });
    }
    y += paragraph.before + paragraph.lines.length * fitted.style.line;
  }
  return lines;
}
