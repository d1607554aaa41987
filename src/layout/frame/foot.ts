import type { Box } from '../../model/box.ts';
import type { DeckSlide, NoteLine } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneShape, SceneText } from '../../model/scene.ts';
import type { Slot, SlotAccepts } from '../../model/template.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import { fit } from '../fit.ts';
import type { Flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { hairline } from '../place/points.ts';
import type { SetText } from './set-text.ts';

/** Points between note and source where each stands at a place of its own. */
const APART = 2;
/** Points from the rule above the foot to its first line, and from content to the rule. */
const BELOW_RULE = 6;
const ABOVE_RULE = 4;
/** In an organisation's own layout, content may come closer to the frame, so that it can stay in place. */
const FIXED_GAP = 6;
/** Points from the page's lower edge to the lines of a layout without any. */
const PAGE_FOOT = 28;
/** A source line with more lines than this is really a paragraph and belongs elsewhere. */
const SOURCE_LINES = 4;
/** A note that takes more lines than the first number leaves what it may to the notes; what it may not leave can be long. */
const FEW_LINES = 2;
const NOTE_LINES = 10;

export interface Foot {
  readonly note: SceneText | undefined;
  readonly source: SceneText | undefined;
  /** The note line that was chosen. */
  readonly line: NoteLine | undefined;
  /** Rules that part it from the content. */
  readonly rules: readonly SceneShape[];
  /** Content ends above this height. */
  readonly top: number;
}

/**
 * Sets note and source. Where a template has them one below the other they are one block below a rule, which stands at
 * its place and grows upward only from where it would leave it; else each grows upward at its own place.
 *
 * @param right - the foot's texts end left of this
 */
export function setFoot(slide: DeckSlide, set: SetText, context: LayoutContext, right: number): Foot {
  const slots = { note: footSlot('note', context, right), source: footSlot('source', context, right) };
  const source = set(slots.source, slide.sourceLine, {
    fit: { maxLines: SOURCE_LINES },
    boxOf: (slot, { height }) => grownUp(slot, height),
  });
  const boxOfNote = (slot: Slot, { height }: Flow) => grownUp(source ? above(slot, source.box) : slot, height);
  const line = chosen(slide.noteLines, slots.note, context);
  const note = set(slots.note, line?.runs ?? [], { fit: { maxLines: NOTE_LINES }, boxOf: boxOfNote });
  const block = context.layout.fixed ? undefined : blockOf(slots);
  if (block === undefined) {
    const tops = [note, source].flatMap((line) => (line === undefined ? [] : [line.box.y]));
    return {
      note,
      source,
      line,
      rules: [],
      top: Math.min(...tops) - (context.layout.fixed ? FIXED_GAP : BELOW_RULE + ABOVE_RULE),
    };
  }
  const lines = [note, source].filter((line) => line !== undefined);
  const height = lines.reduce((sum, { textHeight }) => sum + textHeight, 0);
  const top = Math.min(block.y, block.y + block.height - height);
  const rule = hairline(
    'foot-rule',
    { ...block, width: context.template.grid.width - 2 * context.template.grid.margin },
    top - BELOW_RULE,
  );
  return {
    line,
    note: note && { ...note, anchor: 'top', box: { ...note.box, y: top, height: note.textHeight } },
    source: source && {
      ...source,
      anchor: 'top',
      box: { ...source.box, y: top + (note?.textHeight ?? 0), height: source.textHeight },
    },
    rules: lines.length === 0 ? [] : [rule],
    top: top - BELOW_RULE - ABOVE_RULE,
  };
}

/** The fullest of the note lines that takes few lines, else the one that leaves the most to the notes. */
function chosen(lines: readonly NoteLine[], slot: Slot | undefined, { template }: LayoutContext): NoteLine | undefined {
  if (slot === undefined) return lines[0];
  const takesFew = ({ runs }: NoteLine) =>
    runs.length === 0 ||
    fit(plain(runs), slot, { ...slot.box, height: template.grid.height }, template, { maxLines: FEW_LINES }).over === 0;
  return lines.find(takesFew) ?? lines.at(-1);
}

/** The place that note and source share, if the template has the one right below the other. */
function blockOf({ note, source }: Readonly<Record<'note' | 'source', Slot | undefined>>): Box | undefined {
  if (note === undefined || source === undefined) return undefined;
  const [a, b] = [note.box, source.box];
  if (a.x !== b.x || a.width !== b.width || Math.abs(a.y + a.height - b.y) > APART) return undefined;
  return { ...a, height: b.y + b.height - a.y };
}

function footSlot(accepts: 'note' | 'source', context: LayoutContext, right: number): Slot | undefined {
  const slot = slotFor(context, accepts) ?? borrowed(accepts, context);
  return slot && { ...slot, box: { ...slot.box, width: Math.min(slot.box.width, right - slot.box.x) } };
}

/**
 * A layout without a place for the source or the note, as a cover, has them beside its rows of details, above its as-of
 * line, or else at the foot of the page. The slot is none of the layout's, so no placeholder is looked for.
 */
function borrowed(accepts: SlotAccepts, context: LayoutContext): Slot | undefined {
  const details = slotFor(context, 'details');
  if (details !== undefined) {
    const { grid } = context.template;
    const x = details.box.x + details.box.width + grid.gutter;
    const line = styleNamed(context.template, details.style).line;
    const y = details.box.y + details.box.height - line;
    const box = { x, y, width: grid.width - grid.margin - x, height: line };
    return { ...details, name: accepts, accepts: [accepts], anchor: 'bottom', box };
  }
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
    box: { x: box.x, y: foot - APART - height, width, height },
  };
}

/** The slot's box, at least `height` high, with its bottom edge where it was. */
function grownUp({ box }: Slot, height: number): Box {
  const grown = Math.max(box.height, height);
  return { ...box, y: box.y + box.height - grown, height: grown };
}

function above(slot: Slot, other: Box): Slot {
  return { ...slot, box: { ...slot.box, y: other.y - APART - slot.box.height } };
}
