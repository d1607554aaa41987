import type { Box } from '../../model/box.ts';
import type { Texts } from '../../model/language.ts';
import type { MasterLayout, MasterPlaceholder } from '../../model/master.ts';
import type { Layout, Slot, SlotAccepts } from '../../model/template.ts';
import { frameLines, framePlace, isReadable, subtitleRow } from './frame-lines.ts';
import { canHold, slotNamed, titleOf } from './master-slots.ts';
import { type ComposeContext, EMPTY_SLOT, lineSlot, placeholderSlot } from './placeholder-slot.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';

/** Something that one of the template's layouts shows, and the styles it is set in. */
export interface Part {
  readonly slot: string;
  readonly accepts: SlotAccepts;
  /** A style of the type scale; without one, text looks as its placeholder sets it. */
  readonly style?: string;
  readonly steps?: readonly string[];
  readonly grow?: readonly string[];
  readonly numbered?: boolean;
  readonly place?: ReadPlaceholder;
  /** Its box, if it doesn't fill its place. */
  readonly box?: Box;
}

export interface Composed {
  readonly layout: Layout;
  readonly master: MasterLayout;
  /** Lines that there is no room for. */
  readonly missing: readonly SlotAccepts[];
}

const LEAST_TITLE = 18;
const LEAST_BODY = 18;
const LEAST_SUBTITLE = 14;
const LEAST_LINE = 12;

/**
 * Makes one of the template's layouts from one of the file's. Slots are in reading order: title, subtitle, content,
 * frame.
 */
export function compose(
  name: string,
  label: Texts,
  read: ReadLayout,
  parts: readonly Part[],
  context: ComposeContext,
): Composed {
  const placeholders: Record<string, MasterPlaceholder> = {};
  const slots: Slot[] = [];
  const add = (slot: Slot, place: ReadPlaceholder | undefined) => {
    slots.push(slot);
    if (place && canHold(place, slot.accepts[0])) placeholders[slot.name] = place.placeholder;
  };
  const title = titleOf(read);
  if (title) add(placeholderSlot('title', 'title', title, read, context, LEAST_TITLE), title);
  const main = parts.find(({ accepts }) => isMain(accepts));
  const own = name === 'cover' ? undefined : slotNamed('subtitle', read);
  const row = own || name === 'cover' ? undefined : subtitleRow(main && boxOfPart(main, context), context);
  if (own) add(placeholderSlot('subtitle', 'subtitle', own, read, context, LEAST_SUBTITLE), own);
  if (row) slots.push(lineSlot('subtitle', 'subtitle', row, context));

  const lines = frameLines(
    name,
    read,
    parts.map((part) => boxOfPart(part, context)),
    context,
  );
  for (const part of parts) {
    const box = above(lines.floor, boxOfPart(part, context));
    add(partSlot(part, row && isMain(part.accepts) ? lowered(box, row) : box, read, context), part.place);
  }
  for (const slot of lines.slots) add(slot, lines.places[slot.name]);
  for (const kind of ['note', 'source', 'marking', 'as-of', 'number'] as const) {
    const place = framePlace(kind, read);
    // A cover omits a slide number that would be unreadable on its picture or panel.
    if (place && (kind !== 'number' || name !== 'cover' || isReadable(place)))
      add(placeholderSlot(kind, kind, place, read, context, LEAST_LINE), place);
  }
  const { part, colourMap, palette } = read;
  return {
    layout: { name, span: context.span, label, background: 'paper', slots, decorations: [], fixed: true },
    master: { part, ...(colourMap && { colourMap }), ...(palette && { palette: palette.scheme }), placeholders },
    missing: lines.missing,
  };
}

function partSlot(part: Part, box: Box, read: ReadLayout, context: ComposeContext): Slot {
  const { slot, accepts, place, style, steps = [], grow = [], numbered = false } = part;
  if (style === undefined && place) {
    const own = placeholderSlot(slot, accepts, place, read, context, LEAST_BODY);
    return { ...own, box, numbered, required: accepts !== 'body' || slot === 'body' };
  }
  return {
    ...EMPTY_SLOT,
    name: slot,
    span: context.span,
    accepts: [accepts],
    box,
    style: style ?? 'body',
    steps,
    grow,
    required: true,
    numbered,
  };
}

function boxOfPart({ box, place }: Part, { page }: ComposeContext): Box {
  return box ?? place?.placeholder.box ?? { x: 0, y: 0, ...page };
}

function isMain(accepts: SlotAccepts): boolean {
  return accepts !== 'body' && accepts !== 'image';
}

function lowered(box: Box, row: Box): Box {
  const y = Math.max(box.y, row.y + row.height + 8);
  return { ...box, y, height: box.y + box.height - y };
}

function above(floor: number | undefined, box: Box): Box {
  return floor === undefined || box.y + box.height <= floor ? box : { ...box, height: floor - box.y };
}
