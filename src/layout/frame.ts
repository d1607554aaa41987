import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Box } from '../model/box.ts';
import type { DeckSlide, Run } from '../model/deck.ts';
import type { Cure, SceneShape, SceneText } from '../model/scene.ts';
import type { Slot, SlotAccepts } from '../model/template.ts';
import { type LayoutContext, onBaseline, slotFor } from './context.ts';
import { type FitOptions, type Fitted, fit } from './fit.ts';
import { overflow } from './overflow.ts';
import { plain } from './paragraph.ts';
import { slotText } from './text-shape.ts';

/** The text around a slide's content, and the space left between for the content. */
export interface Frame {
  /** Title, marking and subtitle, which are read first. */
  readonly head: readonly SceneShape[];
  /** Note, source, as-of line and slide number, which are read last. */
  readonly foot: readonly SceneShape[];
  /** Where content starts below the head; undefined if the head does not move it. */
  readonly contentTop?: number;
  /** Content ends above this height. */
  readonly contentBottom: number;
  readonly cures: readonly Cure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Frame texts that the author did not write. */
export interface FrameTexts {
  readonly marking: readonly Run[];
  readonly number: readonly Run[];
  readonly asOf: readonly Run[];
}

/** Minimum distances in points: title to subtitle, note to source, and content to foot. */
const SUBTITLE_GAP = 2;
const FOOT_GAP = 2;
const CONTENT_GAP = 14;
/** Points from the page's lower edge to the lines of a layout without any. */
const PAGE_FOOT = 28;
/** In an organisation's own layout, content may come closer to the frame, so that it can stay in place. */
const FIXED_GAP = 6;
/** Points from the title, or from its subtitle, to the content. */
const BELOW_TITLE = 34;
const BELOW_SUBTITLE = 22;
const TITLE_LINES = 2;
/** A title in an organisation's own layout, often narrow beside a logo, may take one more line if its box has room. */
const FIXED_TITLE_LINES = 3;
const SUBTITLE_LINES = 2;
/** A subtitle above one column of an organisation's own layout may take one more line. */
const FIXED_SUBTITLE_LINES = 3;
/** A source line with more lines than this is really a paragraph and belongs elsewhere. */
const SOURCE_LINES = 4;
/** Cautions can’t be left out, so a note may be long. */
const NOTE_LINES = 10;
/** Share of its width a title keeps if its line breaks would differ between viewers. */
const NARROWED = 0.94;
/** Minimum width of a title's last line, as a share of its widest. */
const LAST_TITLE_LINE = 0.35;

type SetText = (accepts: SlotAccepts, runs: readonly Run[], options?: SetOptions) => SceneText | undefined;

interface SetOptions {
  readonly fit?: FitOptions;
  /** The box for text of the given height; without it, the text must fit the slot's own box. */
  readonly boxOf?: (slot: Slot, height: number) => Box;
  /** Narrows the box if needed so that every viewer sets the same number of lines. */
  readonly isSure?: boolean;
  /** Height in points that the box may take if the text does not fit the slot's box. */
  readonly tallest?: number;
}

/**
 * Sets title, subtitle and foot. A foot of several lines grows upward; the subtitle follows the title's last line. Text
 * that does not fit is reported and left out; a title stays, since a draft’s slide needs its name.
 */
export function frame(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): Frame {
  const cures: Cure[] = [];
  const diagnostics: Diagnostic[] = [];
  const set: SetText = (accepts, runs, options = {}) => {
    const slot = slotFor(context, accepts) ?? aboveAsOf(accepts, context);
    if (slot === undefined || runs.length === 0) return undefined;
    const height = options.boxOf ? context.template.grid.height : slot.box.height;
    const fitIn = (width: number, room = height) =>
      fit(plain(runs), slot, { width, height: room }, context.template, options.fit);
    const whole = { width: slot.box.width, fitted: fitIn(slot.box.width) };
    const { width, fitted } =
      options.isSure && slot.anchor === 'top' && !context.layout.fixed ? surely(whole, fitIn) : whole;
    if (fitted.over > 0) {
      const { tallest = 0 } = options;
      const taller = tallest > height ? fitIn(width, tallest) : fitted;
      if (taller.over === 0) {
        cures.push(...taller.cures);
        return slotText(slot, { ...slot.box, height: tallest }, taller.style, taller.flow);
      }
      diagnostics.push(overflow(context, slot.name, fitted));
      return accepts === 'title' ? slotText(slot, slot.box, fitted.style, fitted.flow) : undefined;
    }
    cures.push(...fitted.cures);
    const box = options.boxOf?.(slot, fitted.flow.height) ?? { ...slot.box, width };
    return slotText(slot, box, fitted.style, fitted.flow);
  };
  const head = setHead(slide, set, context);
  const foot = setFoot(slide, set);
  const marking = set('marking', texts.marking);
  const asOf = set('as-of', texts.asOf);
  const number = set('number', texts.number);
  const contentTop = topOfContent(head, context);
  const isMarkedBelow =
    marking !== undefined && context.layout.fixed && marking.box.y > context.template.grid.height / 2;
  return {
    head: present(head.title, isMarkedBelow ? undefined : marking, head.subtitle),
    foot: present(foot.note, foot.source, asOf, isMarkedBelow ? marking : undefined, number),
    ...(contentTop !== undefined && { contentTop }),
    contentBottom:
      Math.min(...present(foot.note, foot.source).map((shape) => shape.box.y)) -
      (context.layout.fixed ? FIXED_GAP : CONTENT_GAP),
    cures,
    diagnostics,
  };
}

interface Head {
  readonly title: SceneText | undefined;
  readonly subtitle: SceneText | undefined;
}

interface FittedIn {
  readonly width: number;
  readonly fitted: Fitted;
}

/**
 * Text that takes one line in one viewer and two in another would leave a gap below it in one of them, so its box is
 * narrowed until both set two.
 */
function surely(whole: FittedIn, fitIn: (width: number) => Fitted): FittedIn {
  const isUnsure = ({ fitted }: FittedIn) => fitted.flow.looseLineCount < fitted.flow.lineCount;
  if (!isUnsure(whole)) return whole;
  const width = Math.floor(whole.width * NARROWED);
  const narrow = { width, fitted: fitIn(width) };
  return narrow.fitted.over > 0 || isUnsure(narrow) ? whole : narrow;
}

/** A subtitle moves up below a one-line title, whose box then ends where the subtitle's begins. */
function setHead(slide: DeckSlide, set: SetText, context: LayoutContext): Head {
  const title = set('title', slide.title, {
    fit: { maxLines: context.layout.fixed ? FIXED_TITLE_LINES : TITLE_LINES, lastLineShare: LAST_TITLE_LINE },
    isSure: true,
    ...(context.layout.fixed && { tallest: roomOfTitle(context) }),
  });
  const below =
    title?.anchor === 'top' && !context.layout.fixed
      ? onBaseline(title.box.y + title.textHeight + SUBTITLE_GAP, context)
      : undefined;
  const subtitle = set('subtitle', slide.subtitle, {
    fit: { maxLines: context.layout.fixed ? FIXED_SUBTITLE_LINES : SUBTITLE_LINES },
    boxOf: (slot, height) => ({ ...slot.box, y: below ?? slot.box.y, height: Math.max(height, slot.box.height) }),
  });
  if (title === undefined || subtitle === undefined || subtitle.box.y >= title.box.y + title.box.height) {
    return { title, subtitle };
  }
  return { title: { ...title, box: { ...title.box, height: title.textHeight } }, subtitle };
}

/** Points from the top of the title's box to whatever stands below it. */
function roomOfTitle({ layout }: LayoutContext): number {
  const title = layout.slots.find(({ accepts }) => accepts.includes('title'));
  if (title === undefined) return 0;
  const middle = title.box.y + title.box.height / 2;
  const tops = layout.slots.filter(({ box }) => box.y > middle).map(({ box }) => box.y);
  return tops.length === 0 ? 0 : Math.min(...tops) - SUBTITLE_GAP - title.box.y;
}

/**
 * A layout without a place for the source or the note, as a cover, has them above its as-of line, or else at the foot of
 * the page. The slot is none of the layout's, so no placeholder is looked for.
 */
function aboveAsOf(accepts: SlotAccepts, context: LayoutContext): Slot | undefined {
  if (accepts !== 'source' && accepts !== 'note') return undefined;
  const asOf = slotFor(context, 'as-of');
  const alike = asOf ?? slotFor(context, 'marking');
  const { box } = slotFor(context, 'title') ?? alike ?? {};
  if (alike === undefined || box === undefined) return undefined;
  const { height } = alike.box;
  const foot = asOf?.box.y ?? context.template.grid.height - PAGE_FOOT;
  const width = Math.max(box.width, alike.box.width);
  return {
    ...alike,
    name: accepts,
    accepts: [accepts],
    anchor: 'bottom',
    align: 'left',
    box: { x: box.x, y: foot - FOOT_GAP - height, width, height },
  };
}

function setFoot(slide: DeckSlide, set: SetText) {
  const source = set('source', slide.sourceLine, {
    fit: { maxLines: SOURCE_LINES },
    boxOf: (slot, height) => growUp(slot.box, height),
  });
  const note = set('note', slide.noteLine, {
    fit: { maxLines: NOTE_LINES },
    boxOf: (slot, height) =>
      growUp(source ? { ...slot.box, y: source.box.y - FOOT_GAP - slot.box.height } : slot.box, height),
  });
  return { source, note };
}

function topOfContent({ title, subtitle }: Head, context: LayoutContext): number | undefined {
  if (context.layout.fixed) return subtitle && belowFixed(subtitle, context);
  if (subtitle !== undefined) {
    return onBaseline(subtitle.box.y + subtitle.textHeight + BELOW_SUBTITLE, context);
  }
  if (title === undefined || title.anchor !== 'top') return undefined;
  return onBaseline(title.box.y + title.textHeight + BELOW_TITLE, context);
}

/** In a layout with fixed positions, only a subtitle that is higher than its slot moves the content. */
function belowFixed(subtitle: SceneText, { layout }: LayoutContext): number | undefined {
  const below = subtitle.box.y + subtitle.textHeight + FIXED_GAP;
  const slot = layout.slots.find(({ accepts }) => accepts.includes('subtitle'));
  return slot && subtitle.textHeight > slot.box.height ? below : undefined;
}

/** A box at least `height` high that keeps its bottom edge. */
function growUp(box: Box, height: number): Box {
  const grown = Math.max(box.height, height);
  return { ...box, y: box.y + box.height - grown, height: grown };
}

function present(...shapes: readonly (SceneText | undefined)[]): readonly SceneText[] {
  return shapes.filter((shape) => shape !== undefined);
}
