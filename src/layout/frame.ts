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

/** What every slide shows around its content, and the room that is left between. */
export interface Frame {
  /** Title, marking and subtitle: read first. */
  readonly head: readonly SceneShape[];
  /** Note, source, as-of and number: read last. */
  readonly foot: readonly SceneShape[];
  /** Where content begins under the head; undefined where nothing of the head moves it. */
  readonly contentTop?: number;
  /** Content keeps above this. */
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

/** Points between title and subtitle at the least, between note and source, and between content and the foot. */
const SUBTITLE_GAP = 2;
const FOOT_GAP = 2;
const CONTENT_GAP = 14;
/** Content that stays where an organisation's own layout has it comes nearer, so that it keeps its place. */
const FIXED_GAP = 6;
/** Points between the title, or its subtitle, and the content. */
const BELOW_TITLE = 34;
const BELOW_SUBTITLE = 22;
const TITLE_LINES = 2;
/** An organisation's own title, often narrow beside its logo, may take one more where its box has the room. */
const FIXED_TITLE_LINES = 3;
const SUBTITLE_LINES = 2;
/** A subtitle that stands at the head of one column of an organisation's own layout may take one more. */
const FIXED_SUBTITLE_LINES = 3;
/** A note, or a line of sources, of more lines than this is a paragraph, and belongs elsewhere. */
const FOOT_LINES = 4;
/** So much of its width a title keeps where it would break in one viewer and not in another. */
const NARROWED = 0.94;
/** The last line of a title is at least this share of its first. */
const LAST_TITLE_LINE = 0.35;

type SetText = (accepts: SlotAccepts, runs: readonly Run[], options?: SetOptions) => SceneText | undefined;

interface SetOptions {
  readonly fit?: FitOptions;
  /** The box for words of a height; without it the slot's own, which the words must fit. */
  readonly boxOf?: (slot: Slot, height: number) => Box;
  /** Every viewer sets as many lines. */
  readonly isSure?: boolean;
  /** Words that don't fit the slot's box get one this high, where it is higher. */
  readonly tallest?: number;
}

/**
 * Sets title, subtitle and foot. A foot of several lines grows upward; the subtitle follows the title's last line. What does
 * not fit is told and left out.
 */
export function frame(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): Frame {
  const cures: Cure[] = [];
  const diagnostics: Diagnostic[] = [];
  const set: SetText = (accepts, runs, options = {}) => {
    const slot = slotFor(context, accepts);
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
      return undefined;
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
 * Words that one viewer sets on one line and another on two would leave a gap below them in one of the two: their box is
 * made so narrow that both set two.
 */
function surely(whole: FittedIn, fitIn: (width: number) => Fitted): FittedIn {
  const isUnsure = ({ fitted }: FittedIn) => fitted.flow.looseLineCount < fitted.flow.lineCount;
  if (!isUnsure(whole)) return whole;
  const width = Math.floor(whole.width * NARROWED);
  const narrow = { width, fitted: fitIn(width) };
  return narrow.fitted.over > 0 || isUnsure(narrow) ? whole : narrow;
}

/** A subtitle moves up under a title of one line, whose box then ends where the subtitle's begins. */
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

/** Points from the top of the title's box to what stands below it. */
function roomOfTitle({ layout }: LayoutContext): number {
  const title = layout.slots.find(({ accepts }) => accepts.includes('title'));
  if (title === undefined) return 0;
  const middle = title.box.y + title.box.height / 2;
  const tops = layout.slots.filter(({ box }) => box.y > middle).map(({ box }) => box.y);
  return tops.length === 0 ? 0 : Math.min(...tops) - SUBTITLE_GAP - title.box.y;
}

function setFoot(slide: DeckSlide, set: SetText) {
  const lines = { maxLines: FOOT_LINES };
  const source = set('source', slide.sourceLine, { fit: lines, boxOf: (slot, height) => growUp(slot.box, height) });
  const note = set('note', slide.noteLine, {
    fit: lines,
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

/** Where content stays where its layout has it, only a subtitle of several lines moves it. */
function belowFixed(subtitle: SceneText, { layout }: LayoutContext): number | undefined {
  const below = subtitle.box.y + subtitle.textHeight + FIXED_GAP;
  const slot = layout.slots.find(({ accepts }) => accepts.includes('subtitle'));
  return slot && subtitle.textHeight > slot.box.height ? below : undefined;
}

/** A box whose foot stays where it is while its height becomes at least `height`. */
function growUp(box: Box, height: number): Box {
  const grown = Math.max(box.height, height);
  return { ...box, y: box.y + box.height - grown, height: grown };
}

function present(...shapes: readonly (SceneText | undefined)[]): readonly SceneText[] {
  return shapes.filter((shape) => shape !== undefined);
}
