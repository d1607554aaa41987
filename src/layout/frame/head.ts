import type { DeckSlide } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import type { SetText } from './set-text.ts';

/** Points from the title to the subtitle below it, and in an organisation's own layout. */
const SUBTITLE_GAP = 4;
const FIXED_SUBTITLE_GAP = 2;
/** Points from the head to content that would else stand where the head is. */
const CONTENT_GAP = 12;
const FIXED_CONTENT_GAP = 6;
const TITLE_LINES = 2;
/** A title in an organisation's own layout, often narrow beside a logo, may take one more line if its box has room. */
const FIXED_TITLE_LINES = 3;
const SUBTITLE_LINES = 2;
/** A subtitle above one column of an organisation's own layout may take one more line. */
const FIXED_SUBTITLE_LINES = 3;
/** Minimum width of a title's last line, as a share of its widest. */
const LAST_TITLE_LINE = 0.35;

export interface Head {
  readonly title: SceneText | undefined;
  readonly subtitle: SceneText | undefined;
}

/** Sets title and subtitle. A subtitle follows the title's last line, and the title's box ends where it begins. */
export function setHead(slide: DeckSlide, set: SetText, context: LayoutContext): Head {
  const { fixed } = context.layout;
  const titleSlot = slotFor(context, 'title');
  const title = set(titleSlot, slide.title, {
    fit: { maxLines: fixed ? FIXED_TITLE_LINES : linesOfTitle(titleSlot, context), lastLineShare: LAST_TITLE_LINE },
    isSure: true,
    stays: true,
    ...(fixed && { tallest: roomOfTitle(context) }),
  });
  const below = title?.anchor === 'top' && !fixed ? title.box.y + title.textHeight + SUBTITLE_GAP : undefined;
  const subtitle = set(slotFor(context, 'subtitle'), slide.subtitle, {
    fit: { maxLines: fixed ? FIXED_SUBTITLE_LINES : SUBTITLE_LINES },
    boxOf: (slot, { height }) => ({ ...slot.box, y: below ?? slot.box.y, height: Math.max(height, slot.box.height) }),
  });
  if (title === undefined || subtitle === undefined || subtitle.box.y >= title.box.y + title.box.height) {
    return { title, subtitle };
  }
  return { title: { ...title, box: { ...title.box, height: title.textHeight } }, subtitle };
}

/** As many lines as the slot holds in its smallest style, and two at least: a cover has room for more than a slide. */
function linesOfTitle(slot: Slot | undefined, { template }: LayoutContext): number {
  if (slot === undefined) return TITLE_LINES;
  const { line } = styleNamed(template, slot.steps.at(-1) ?? slot.style);
  return Math.max(TITLE_LINES, Math.floor(slot.box.height / line));
}

/** Points from the top of the title's box to whatever stands below it. */
function roomOfTitle({ layout }: LayoutContext): number {
  const title = layout.slots.find(({ accepts }) => accepts.includes('title'));
  if (title === undefined) return 0;
  const middle = title.box.y + title.box.height / 2;
  const tops = layout.slots.filter(({ box }) => box.y > middle).map(({ box }) => box.y);
  return tops.length === 0 ? 0 : Math.min(...tops) - FIXED_SUBTITLE_GAP - title.box.y;
}

/** The height below which content is clear of the head; undefined if the head leaves it where the layout has it. */
export function endOfHead({ title, subtitle }: Head, context: LayoutContext): number | undefined {
  if (context.layout.fixed) return subtitle && belowFixed(subtitle, context);
  const last = subtitle ?? (title?.anchor === 'top' ? title : undefined);
  return last && last.box.y + last.textHeight + CONTENT_GAP;
}

/** In a layout with fixed positions, only a subtitle that is higher than its slot moves the content. */
function belowFixed(subtitle: SceneText, { layout }: LayoutContext): number | undefined {
  const below = subtitle.box.y + subtitle.textHeight + FIXED_CONTENT_GAP;
  const slot = layout.slots.find(({ accepts }) => accepts.includes('subtitle'));
  return slot && subtitle.textHeight > slot.box.height ? below : undefined;
}
