import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Content, DeckSlide, Paragraph } from '../model/deck.ts';
import type { Cure, SceneShape } from '../model/scene.ts';
import type { Box, Slot, SlotAccepts } from '../model/template.ts';
import type { LayoutContext, Placement } from './context.ts';
import { type FrameTexts, frame, slotFor } from './frame.ts';
import { placeBody } from './place/body.ts';
import { placeChart } from './place/chart.ts';
import { placeImage } from './place/image.ts';
import { placePanels } from './place/panels.ts';
import { placeStats } from './place/stats.ts';
import { placeTable } from './place/table.ts';
import { placeTimeline } from './place/timeline.ts';

/** One slide laid out, and what of it must go on a next one. */
export interface LaidOut {
  readonly shapes: readonly SceneShape[];
  readonly cures: readonly Cure[];
  readonly rest?: { readonly body: readonly Paragraph[]; readonly content?: Content };
  readonly diagnostics: readonly Diagnostic[];
}

/** Places a slide's frame and content. Content begins below the head and ends above the foot, however many lines they have. */
export function layoutSlide(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): LaidOut {
  const around = frame(slide, texts, context);
  const lift = Math.max(0, contentOrigin(context) - around.contentTop);
  const trim = (box: Box): Box => {
    const y = box.y - lift;
    const isLowest = !context.layout.slots.some((slot) => isContent(slot) && slot.box.y > box.y + box.height - 1);
    return { ...box, y, height: Math.min(isLowest ? box.y + box.height : y + box.height, around.contentBottom) - y };
  };
  const placements: Placement<unknown>[] = [];
  let restBody: readonly Paragraph[] = [];
  let restContent: Content | undefined;

  if (slide.content !== undefined) {
    const placed = placeContent(slide.content, trim, context);
    placements.push(placed);
    restContent = placed.rest;
  }
  if (slide.panels.length > 0) {
    const slot = slotFor(context, 'panels');
    placements.push(slot ? placePanels(slide.panels, slot, trim(slot.box), context) : noSlot('panels', context));
  }
  if (slide.body.length > 0) {
    const slot = slotFor(context, 'body');
    const placed = slot ? placeBody(slide.body, slot, trim(slot.box), context) : noSlot('body', context);
    placements.push(placed);
    restBody = placed.rest ?? [];
  }
  const rest =
    restBody.length > 0 || restContent !== undefined
      ? { body: restBody, ...(restContent && { content: restContent }) }
      : undefined;
  return {
    shapes: [...around.head, ...placements.flatMap((p) => p.shapes), ...around.foot],
    cures: [...around.cures, ...placements.flatMap((p) => p.cures)],
    diagnostics: [...around.diagnostics, ...placements.flatMap((p) => p.diagnostics)],
    ...(rest && { rest }),
  };
}

const CONTENT: readonly SlotAccepts[] = ['body', 'chart', 'table', 'stats', 'timeline', 'image', 'panels'];

function isContent(slot: Slot): boolean {
  return slot.accepts.some((accepts) => CONTENT.includes(accepts));
}

/** Where a layout's content begins below a title of two lines. */
function contentOrigin(context: LayoutContext): number {
  return Math.min(...context.layout.slots.filter(isContent).map((slot) => slot.box.y), Number.POSITIVE_INFINITY);
}

function placeContent(content: Content, trim: (box: Box) => Box, context: LayoutContext): Placement<Content> {
  const slot = slotFor(context, content.kind);
  if (slot === undefined) return noSlot(content.kind, context);
  const box = trim(slot.box);
  switch (content.kind) {
    case 'chart':
      return placeChart(content.chart, slot, box, context);
    case 'table':
      return placeTable(content, slot, box, context);
    case 'stats':
      return placeStats(content, slot, box, context);
    case 'timeline':
      return placeTimeline(content, slot, box, context);
    case 'image':
      return placeImage(content, slot, box);
    default:
      return content satisfies never;
  }
}

function noSlot(kind: SlotAccepts, context: LayoutContext): Placement<never> {
  const takes = context.template.layouts.filter((layout) => layout.slots.some((slot) => slot.accepts.includes(kind)));
  return {
    shapes: [],
    cures: [],
    diagnostics: [
      diagnostic('layout/no-slot', {
        message: `layout ${context.layout.name} has no place for ${kind === 'body' ? 'text' : kind}`,
        span: context.span,
        where: context.where,
        hint: takes.length > 0 ? `these layouts have: ${takes.map((layout) => layout.name).join(', ')}` : undefined,
      }),
    ],
  };
}
