import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeckSlide, Run } from '../model/deck.ts';
import type { Cure, SceneShape, SceneText } from '../model/scene.ts';
import type { Box, Slot, SlotAccepts } from '../model/template.ts';
import type { LayoutContext } from './context.ts';
import { fit } from './fit.ts';
import { overflow } from './overflow.ts';
import { plain } from './paragraph.ts';
import { slotText } from './text-shape.ts';

/** What every slide shows around its content, and the room that is left between. */
export interface Frame {
  /** Title, marking and subtitle: read first. */
  readonly head: readonly SceneShape[];
  /** Note, source, as-of and number: read last. */
  readonly foot: readonly SceneShape[];
  /** Content begins at its slot's top, or higher where the head ends early; and keeps above `contentBottom`. */
  readonly contentTop: number;
  readonly contentBottom: number;
  readonly cures: readonly Cure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Texts of the frame that are not the author's. */
export interface FrameTexts {
  readonly marking: readonly Run[];
  readonly number: readonly Run[];
  readonly asOf: readonly Run[];
}

/** Points between a title and its subtitle, between note and source, and between content and the note. */
const SUBTITLE_GAP = 4;
const FOOT_GAP = 2;
const CONTENT_GAP = 14;
const TITLE_LINES = 2;
/** Points between the title, or its subtitle, and the content. */
const BELOW_TITLE = 36;
const BELOW_SUBTITLE = 24;
/** The last line of a title is at least this share of its first. */
const LAST_TITLE_LINE = 0.35;

/** Sets title, subtitle and foot. A foot of several lines grows upward; the subtitle follows the title's last line. */
export function frame(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): Frame {
  const cures: Cure[] = [];
  const diagnostics: Diagnostic[] = [];
  const set = (
    accepts: SlotAccepts,
    runs: readonly Run[],
    boxOf?: (slot: Slot, height: number) => Box,
    maxLines?: number,
  ) => {
    const slot = slotFor(context, accepts);
    if (slot === undefined || runs.length === 0) return undefined;
    const room = boxOf ? { ...slot.box, height: context.template.grid.height } : slot.box;
    const fitted = fit(
      plain(runs),
      slot,
      room,
      context.template,
      maxLines === undefined ? {} : { maxLines, lastLineShare: LAST_TITLE_LINE },
    );
    cures.push(...fitted.cures);
    if (fitted.over > 0) diagnostics.push(overflow(context, slot.name, fitted));
    return slotText(slot, boxOf?.(slot, fitted.flow.height) ?? slot.box, fitted.style, fitted.flow);
  };

  const title = set('title', slide.title, undefined, TITLE_LINES);
  const subtitle = set('subtitle', slide.subtitle, (slot, height) =>
    title === undefined
      ? slot.box
      : {
          ...slot.box,
          y: Math.min(slot.box.y, title.box.y + title.textHeight + SUBTITLE_GAP),
          height: Math.max(height, slot.box.height),
        },
  );
  const source = set('source', slide.sourceLine, (slot, height) => growUp(slot.box, height));
  const noteFoot = source === undefined ? undefined : source.box.y - FOOT_GAP;
  const note = set('note', slide.noteLine, (slot, height) =>
    growUp(noteFoot === undefined ? slot.box : { ...slot.box, y: noteFoot - slot.box.height }, height),
  );
  const asOf = set('as-of', texts.asOf);
  const marking = set('marking', texts.marking);
  const number = set('number', texts.number);
  const footTop = Math.min(
    ...[source, note].flatMap((shape) => (shape ? [shape.box.y] : [])),
    Number.POSITIVE_INFINITY,
  );
  return {
    head: [title, marking, subtitle].filter((shape) => shape !== undefined),
    foot: [note, source, asOf, number].filter((shape) => shape !== undefined),
    contentTop: onBaseline(contentTop(title, subtitle), context),
    contentBottom: footTop - CONTENT_GAP,
    cures,
    diagnostics,
  };
}

function contentTop(title: SceneText | undefined, subtitle: SceneText | undefined): number {
  if (subtitle !== undefined) return subtitle.box.y + subtitle.textHeight + BELOW_SUBTITLE;
  if (title === undefined || title.anchor === 'bottom') return Number.POSITIVE_INFINITY;
  return title.box.y + title.textHeight + BELOW_TITLE;
}

/** The next height on the template's baseline grid. */
function onBaseline(y: number, context: LayoutContext): number {
  const { baseline } = context.template.grid;
  if (!Number.isFinite(y)) return y;
  return Math.ceil(y / baseline) * baseline;
}

/** The layout's slot for a kind of content, if it has one. */
export function slotFor(context: LayoutContext, accepts: SlotAccepts): Slot | undefined {
  return context.layout.slots.find((slot) => slot.accepts.includes(accepts));
}

/** A box whose foot stays where it is while its height becomes at least `height`. */
function growUp(box: Box, height: number): Box {
  const grown = Math.max(box.height, height);
  return { ...box, y: box.y + box.height - grown, height: grown };
}
