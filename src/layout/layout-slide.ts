import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Box } from '../model/box.ts';
import type { Caution, Content, DeckPanel, DeckSlide, Paragraph } from '../model/deck.ts';
import type { Cure, SceneShape } from '../model/scene.ts';
import type { Slot, SlotAccepts } from '../model/template.ts';
import { type LayoutContext, type Placement, slotFor, unplaced } from './context.ts';
import { type Frame, type FrameTexts, frame } from './frame/frame.ts';
import { refusal } from './overflow.ts';
import { placeBody } from './place/body.ts';
import { placeChart } from './place/chart/place-chart.ts';
import { placeImage } from './place/image.ts';
import { placeMap } from './place/map/place-map.ts';
import { placePanels } from './place/panels.ts';
import { placeStats } from './place/stats.ts';
import { placeTable } from './place/table.ts';
import { placeTimeline } from './place/timeline.ts';

/** Content of a slide that did not fit and continues on the next. */
export interface Remainder {
  readonly body?: readonly Paragraph[];
  readonly content?: Content;
  readonly panels?: readonly DeckPanel[];
}

/** One slide laid out, and the content that is left. */
export interface LaidOut {
  readonly shapes: readonly SceneShape[];
  readonly cures: readonly Cure[];
  /** Cautions without room at the foot. */
  readonly moved: readonly Caution[];
  readonly rest?: Remainder;
  readonly diagnostics: readonly Diagnostic[];
}

/** A piece of a slide's content, with the kind of slot it needs. */
interface Part {
  readonly accepts: SlotAccepts;
  readonly place: (slot: Slot, box: Box) => Placement<Remainder>;
}

/**
 * Minimum height of content, in points: lower than this, no line of text fits, because the frame takes up the space.
 */
const LOWEST_PLACE = 24;

/**
 * Places a slide's frame and content. Content starts below the head and ends above the foot, however many lines those have.
 */
export function layoutSlide(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): LaidOut {
  const around = frame(slide, texts, context);
  const parts = partsOf(around.keyed, context);
  const placements = parts.map((part) => placePart(part, parts, around, context));
  const rest = Object.assign({}, ...placements.map((placement) => placement.rest)) as Remainder;
  return {
    shapes: [...around.head, ...placements.flatMap((p) => p.shapes), ...around.foot],
    cures: [...around.cures, ...placements.flatMap((p) => p.cures)],
    moved: around.moved,
    diagnostics: [...around.diagnostics, ...placements.flatMap((p) => p.diagnostics)],
    ...(Object.keys(rest).length > 0 && { rest }),
  };
}

function partsOf({ content, panels, body }: DeckSlide, context: LayoutContext): readonly Part[] {
  const parts: Part[] = [];
  if (content !== undefined) {
    parts.push({
      // A map stands where a picture does.
      accepts: content.kind === 'map' ? 'image' : content.kind,
      place: (slot, box) => leaving(placeContent(content, slot, box, context), (rest) => ({ content: rest })),
    });
  }
  if (panels.length > 0) {
    parts.push({
      accepts: 'panels',
      place: (slot, box) => leaving(placePanels(panels, slot, box, context), (rest) => ({ panels: rest })),
    });
  }
  if (body.length > 0) {
    parts.push({
      accepts: 'body',
      place: (slot, box) => leaving(placeBody(body, slot, box, context), (rest) => ({ body: rest })),
    });
  }
  return parts;
}

function leaving<Rest>(placement: Placement<Rest>, named: (rest: Rest) => Remainder): Placement<Remainder> {
  const { rest, ...others } = placement;
  return rest === undefined ? others : { ...others, rest: named(rest) };
}

/** @param parts - all that the slide holds */
function placePart(part: Part, parts: readonly Part[], around: Frame, context: LayoutContext): Placement<Remainder> {
  const slot = slotFor(context, part.accepts);
  if (slot === undefined) return unplaced(noSlot(part.accepts, parts, context));
  const box = boxBetween(slot, around, context);
  if (box.height < LOWEST_PLACE) {
    const message = `the title and the lines at the foot leave slot ${slot.name} of layout ${context.layout.name} no room`;
    return unplaced(
      refusal(context, message, 'show fewer figures, shorten the notes of their facts, or use a layout with more room'),
    );
  }
  return part.place(context.continued ? { ...slot, grow: [] } : slot, box);
}

/**
 * Content begins at one height on every slide, and moves down only where the head would reach into it. The lowest slot
 * keeps its bottom edge, and no box reaches into the slide's foot.
 */
function boxBetween({ box }: Slot, around: Frame, context: LayoutContext): Box {
  const slots = context.layout.slots.filter(isContent);
  const origin = Math.min(...slots.map((slot) => slot.box.y));
  const y = box.y + Math.max(0, (around.headEnd ?? origin) - origin);
  const isLowest = !slots.some((slot) => slot.box.y >= box.y + box.height);
  const foot = isLowest ? box.y + box.height : y + box.height;
  return { ...box, y, height: Math.min(foot, around.contentBottom) - y };
}

const CONTENT: readonly SlotAccepts[] = ['body', 'chart', 'table', 'stats', 'timeline', 'image', 'panels'];

function isContent(slot: Slot): boolean {
  return slot.accepts.some((accepts) => CONTENT.includes(accepts));
}

function placeContent(content: Content, slot: Slot, box: Box, context: LayoutContext): Placement<Content> {
  switch (content.kind) {
    case 'chart':
      return placeChart(content.chart, slot, box, context, { span: content.span });
    case 'table':
      return placeTable(content, slot, box, context);
    case 'stats':
      return placeStats(content, slot, box, context);
    case 'timeline':
      return placeTimeline(content, slot, box, context);
    case 'image':
      return placeImage(content, slot, box, context);
    case 'map':
      return placeMap(content, slot, box, context);
    default:
      return content satisfies never;
  }
}

function noSlot(kind: SlotAccepts, parts: readonly Part[], context: LayoutContext): Diagnostic {
  const whole = context.template.layouts.filter(({ slots }) =>
    parts.every(({ accepts }) => slots.some((slot) => slot.accepts.includes(accepts))),
  );
  return diagnostic('layout/no-slot', {
    message: `layout ${context.layout.name} has no place for ${nameOf(kind)}`,
    span: context.span,
    at: context.at,
    hint:
      whole.length > 0
        ? `these layouts have: ${whole.map((layout) => layout.name).join(', ')}`
        : apart(parts.map(({ accepts }) => accepts)),
  });
}

/** What to do where no layout takes all that a slide holds. */
function apart(kinds: readonly SlotAccepts[]): string {
  const what = kinds.map(nameOf).join(' and ');
  const say = kinds.includes('body') ? 'say the text below a line of three dashes, or ' : '';
  return `no layout of this template has ${what}: ${say}give each a slide of its own`;
}

function nameOf(kind: SlotAccepts): string {
  return kind === 'body' ? 'text' : kind;
}
