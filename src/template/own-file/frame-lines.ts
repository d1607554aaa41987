import { type Box, meets } from '../../model/box.ts';
import type { ColourToken } from '../../model/colour.ts';
import { contrastRatio, LARGE_TEXT_CONTRAST, TEXT_CONTRAST } from '../../model/contrast.ts';
import type { Slot, SlotAccepts } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { isStoodOn, spaceForLine, widestFree } from './free-space.ts';
import { contentSlots, namedFor, slotNamed, titleOf } from './master-slots.ts';
import { type ComposeContext, lineSlot, placeholderSlot, styleName } from './placeholder-slot.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';

/** The frame's lines that the file has no named placeholder for on a layout. */
export interface FrameLines {
  readonly slots: readonly Slot[];
  /** The file's own footers that hold one of these lines, by slot name. */
  readonly places: Readonly<Record<string, ReadPlaceholder>>;
  /** Lines that there is no room for. */
  readonly missing: readonly SlotAccepts[];
  /** Content ends above this height, in points, so as not to cover the slide number or, on a title slide, the date. */
  readonly floor?: number;
}

/** Minimum width of the source line on a page 540 points high; as wide as the content if that is narrower. */
const FOOT_WIDTH = 560;
const MARKING = { least: 110, most: 220 };
/** Content gives up no more than this share of its height to the lines below it. */
const MOST_GIVEN = 0.25;

/** Points between content and what stands below it. */
const ABOVE_FOOT = 6;

/** The placeholder for a line of the frame: the one named for it or, for the slide number, PowerPoint's own. */
export function framePlace(kind: SlotAccepts, read: ReadLayout): ReadPlaceholder | undefined {
  const named = slotNamed(kind, read);
  return kind === 'number' ? (named ?? placeOfType('sldNum', read)) : named;
}

/** A line at the top of the main content that states its unit or date. */
export function subtitleRow(main: Box | undefined, { page }: ComposeContext): Box | undefined {
  return main && { ...main, height: Math.round((22 * page.height) / 540) };
}

/**
 * Places the marking, note, source and date: wherever the master leaves room, else in its footer and date, else (note
 * and source only) at the foot of the content.
 *
 * @param boxes - the boxes of the layout's content
 */
export function frameLines(name: string, read: ReadLayout, boxes: readonly Box[], context: ComposeContext): FrameLines {
  const scale = context.page.height / 540;
  const small = styleName('small', requiredStyle(context, 'small'), context);
  const colour = freeColour(read, context);
  const style =
    colour === 'muted'
      ? small
      : styleName(`small in ${colour}`, { ...requiredStyle(context, 'small'), colour }, context);
  const extent = extentOf(name, read, boxes);
  const marking = slotNamed('marking', read) ? undefined : markingLine(read, extent, scale, { context, style });
  const feet = footLines(name, read, boxes, { extent, scale, style, context, marking: marking?.slot });
  return {
    slots: [...(marking?.slot ? [marking.slot] : []), ...feet.slots],
    places: { ...(marking?.place && { marking: marking.place }), ...feet.places },
    missing: [...(marking && !marking.slot ? (['marking'] as const) : []), ...feet.missing],
    ...(feet.floor !== undefined && { floor: feet.floor }),
  };
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The left and right edges of the text on a layout. */
function extentOf(name: string, read: ReadLayout, boxes: readonly Box[]): Extent {
  const title = titleOf(read);
  const contents = name === 'cover' ? [] : contentSlots(read).map(({ outer }) => outer);
  const edges = [...contents, ...boxes, ...(title ? [title.outer] : [])];
  return {
    left: Math.min(...edges.map(({ x }) => x)) + 7.2,
    right: Math.max(...edges.map(({ x, width }) => x + width)) - 7.2,
  };
}

interface Line {
  readonly slot?: Slot;
  readonly place?: ReadPlaceholder;
}

interface Writing {
  readonly context: ComposeContext;
  readonly style: string;
}

/** Top right, above the title; else in the master's footer. */
function markingLine(read: ReadLayout, { left, right }: Extent, scale: number, { context, style }: Writing): Line {
  const title = titleOf(read);
  const head = title?.outer.y ?? 0;
  const lowest = Math.min(head + 2, title?.placeholder.box.y ?? 0);
  const { line } = requiredStyle(context, 'small');
  const rows = steps(8 * scale, lowest - line, 8 * scale).map((y) => ({
    x: left,
    y,
    width: right - left,
    height: line,
  }));
  const free = firstFree(rows, read.art, MARKING.least * scale);
  if (free) {
    const width = Math.min(free.width, MARKING.most * scale);
    // Extended down to the title, so that the marking, though above it, is read after the title.
    const height = Math.max(line, head + Math.min(1, (title?.placeholder.insets.top ?? 0) / 2) - free.y);
    const box = { ...free, x: free.x + free.width - width, width, height };
    return { slot: lineSlot('marking', 'marking', box, context, { style, align: 'right' }) };
  }
  const footer = placeOfType('ftr', read);
  if (footer && !isReadable(footer)) {
    const options = { style, anchor: footer.anchor, align: footer.placeholder.levels[0]?.align ?? 'left' };
    const box = spaceForLine(footer.placeholder.box, requiredStyle(context, style).line, context.page.height);
    return { slot: lineSlot('marking', 'marking', box, context, options) };
  }
  return footer ? { slot: placeholderSlot('marking', 'marking', footer, read, context, 12), place: footer } : {};
}

/** Whether a placeholder's own colour is readable on its ground; true if either is unknown. */
export function isReadable({ placeholder: { levels }, ground }: ReadPlaceholder): boolean {
  const shade = levels[0]?.shade;
  return shade === undefined || ground === undefined || contrastRatio(shade, ground) >= TEXT_CONTRAST;
}

interface Foot extends Writing {
  readonly extent: Extent;
  readonly scale: number;
  readonly marking: Slot | undefined;
}

/** Puts the note and source, or a title slide's date, in the lowest free row. */
function footLines(name: string, read: ReadLayout, boxes: readonly Box[], foot: Foot): FrameLines {
  const { extent, scale, context, style, marking } = foot;
  const isCover = name === 'cover';
  const number = framePlace('number', read)?.outer;
  const lowest = Math.max(0, ...boxes.map((box) => box.y + box.height));
  const overNumber = number && boxes.some((box) => meets(box, number)) ? number.y - 2 : undefined;
  const wanted = (isCover ? (['as-of'] as const) : (['note', 'source'] as const)).filter(
    (kind) => !slotNamed(kind, read),
  );
  if (wanted.length === 0) return { slots: [], places: {}, missing: [], ...floorOf(overNumber) };
  const { line } = requiredStyle(context, 'small');
  const height = wanted.length * (line + 2) - 2;
  // A slide with such lines moves its content up, so they may overlap the content by their own height.
  const covered = isCover ? coveredBy(read) + height : lowest;
  const given = Math.max(0, ...boxes.map((box) => box.height)) * MOST_GIVEN;
  const bottom = number ? number.y + number.height - 2 : context.page.height - 14 * scale;
  const taken = [
    ...read.art.filter((box) => !boxes.some((content) => isStoodOn(box, content))),
    ...(number ? [number] : []),
    ...(marking ? [marking.box] : []),
    ...read.places.filter((place) => takesRoom(place, scale)).map(({ outer }) => outer),
  ];
  const rowsTo = (highest: number) =>
    steps(bottom, highest, -4 * scale).map((end) => ({
      x: extent.left,
      y: end - height,
      width: extent.right - extent.left,
      height,
    }));
  const least = Math.min(extent.right - extent.left, FOOT_WIDTH * scale);
  const free = firstFree(rowsTo(covered), taken, least) ?? firstFree(rowsTo(covered - given), taken, least);
  if (!free && isCover) return { ...masterDate(read, context), ...floorOf(overNumber) };
  if (!free) return { slots: [], places: {}, missing: boxes.length === 0 ? [] : wanted };
  const slots = wanted.map((kind, index) =>
    lineSlot(kind, kind, { ...free, y: free.y + index * (line + 2), height: line }, context, {
      style,
      anchor: 'bottom',
    }),
  );
  const overFoot = isCover && free.y < lowest ? free.y - ABOVE_FOOT : undefined;
  const floors = [overNumber, overFoot].filter((each) => each !== undefined);
  return { slots, places: {}, missing: [], ...floorOf(floors.length === 0 ? undefined : Math.min(...floors)) };
}

function floorOf(floor: number | undefined): { readonly floor?: number } {
  return floor === undefined ? {} : { floor };
}

/** The master's own date placeholder for a title slide; if there is none, the slide has no date. */
function masterDate(read: ReadLayout, context: ComposeContext): FrameLines {
  const date = placeOfType('dt', read);
  if (!date) return { slots: [], places: {}, missing: [] };
  return {
    slots: [placeholderSlot('as-of', 'as-of', date, read, context, 12)],
    places: { 'as-of': date },
    missing: [],
  };
}

function placeOfType(type: string, read: ReadLayout): ReadPlaceholder | undefined {
  return read.places.find(({ placeholder, turned }) => !turned && placeholder.type === type);
}

/**
 * Whether a placeholder keeps other lines out of its row: it is as low as a line, and a slide may fill it. Footers and
 * dates that aren't named for something stay empty.
 */
function takesRoom(place: ReadPlaceholder, scale: number): boolean {
  const { type } = place.placeholder;
  const isFooter = (type === 'dt' || type === 'ftr') && namedFor(place) === undefined;
  return place.outer.height < 90 * scale && !isFooter;
}

/** The bottom edge of a title slide's title and text. */
function coveredBy({ places }: ReadLayout): number {
  const footers = ['dt', 'ftr', 'sldNum'];
  const held = places.filter(({ placeholder: { type } }) => !footers.includes(type ?? ''));
  return Math.max(0, ...held.map(({ outer }) => outer.y + outer.height));
}

/** Heights from `from` to `to`, both included. */
function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.floor((to - from) / by);
  return count < 0 ? [] : [...Array.from({ length: count + 1 }, (_, index) => from + index * by), to];
}

function firstFree(rows: readonly Box[], taken: readonly Box[], least: number): Box | undefined {
  for (const row of rows) {
    const free = widestFree(row, taken, least);
    if (free) return free;
  }
  return undefined;
}

function requiredStyle({ styles }: ComposeContext, name: string): TextStyle {
  const style = styles.get(name);
  if (style === undefined) throw new Error(`the type scale has no ${name}`);
  return style;
}

/**
 * The colour of small lines: one readable on the layout's background or, on a picture, the paper or ink, as its title
 * suggests.
 */
function freeColour(read: ReadLayout, context: ComposeContext): ColourToken {
  const { colours } = read.palette ?? context.palette;
  const choices: readonly ColourToken[] = ['muted', 'ink', 'paper'];
  const { background } = read;
  if (background === undefined) {
    const title = titleOf(read)?.placeholder.levels[0]?.colour ?? 'ink';
    return title === 'paper' || contrastRatio(colours[title], colours.paper) < LARGE_TEXT_CONTRAST ? 'paper' : 'ink';
  }
  return choices.find((token) => contrastRatio(colours[token], background) >= TEXT_CONTRAST) ?? 'ink';
}
