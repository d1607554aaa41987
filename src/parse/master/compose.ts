import type { Bilingual } from '../../model/language.ts';
import type { MasterLayout, MasterPlaceholder } from '../../model/master.ts';
import type { Span } from '../../model/span.ts';
import type { Box, ColourToken, Layout, Slot, SlotAccepts, TextStyle } from '../../model/template.ts';
import { contrastRatio } from '../template/contrast.ts';
import type { Palette } from './colours.ts';
import type { Place, ReadLayout } from './read-layout.ts';
import { contentPlaces, placeNamed, titleOf } from './roles.ts';
import { widestFree } from './room.ts';
import { stepsDown, styleOfLevel } from './type-scale.ts';

/** What one of the template's layouts shows, and in which styles. */
export interface Part {
  readonly slot: string;
  readonly accepts: SlotAccepts;
  /** One of the type scale's styles; without it words look as the placeholder's. */
  readonly style?: string;
  readonly steps?: readonly string[];
  readonly grow?: readonly string[];
  readonly numbered?: boolean;
  readonly place?: Place;
  /** Where it stands if not in all of its place. */
  readonly box?: Box;
}

export interface ComposeContext {
  readonly page: Pick<Box, 'width' | 'height'>;
  readonly palette: Palette;
  readonly span: Span;
  /** Added to as layouts need styles of their placeholders. */
  readonly styles: Map<string, TextStyle>;
}

export interface Composed {
  readonly layout: Layout;
  readonly master: MasterLayout;
  /** What there is no room for. */
  readonly missing: readonly SlotAccepts[];
}

interface Framed {
  readonly slots: readonly Slot[];
  readonly missing: readonly SlotAccepts[];
}

const SMALL_LINE = 16;
const LEAST_TITLE = 20;
const LEAST_BODY = 18;
/** Points that a line for the sources has across, or all that the content has. */
const FOOT_WIDTH = 560;
const MARKING = { least: 110, most: 220 };

/** One of the template's layouts, made from one of the file's. */
export function compose(
  name: string,
  label: Bilingual,
  read: ReadLayout,
  parts: readonly Part[],
  context: ComposeContext,
): Composed {
  const title = titleOf(read);
  const placeholders: Record<string, MasterPlaceholder> = {};
  const slots: Slot[] = [];
  const add = (slot: Slot, place: Place | undefined) => {
    slots.push(slot);
    if (place && canHold(place, slot.accepts[0])) placeholders[slot.name] = place.placeholder;
  };
  if (title) add(placeSlot('title', 'title', title, read, context, LEAST_TITLE), title);
  const subtitle = placeNamed('subtitle', read);
  if (subtitle && name !== 'cover') add(placeSlot('subtitle', 'subtitle', subtitle, read, context, 14), subtitle);
  const carved = subtitle || name === 'cover' ? undefined : subtitleRow(parts, context);
  if (carved) slots.push(textSlot('subtitle', 'subtitle', carved, context));
  for (const part of parts) add(partSlot(part, read, context, carved), part.place);
  const framed = frame(name, read, parts, context);
  slots.push(...framed.slots);
  for (const kind of ['note', 'source', 'marking', 'as-of', 'number'] as const) {
    const place = framePlace(kind, read);
    if (place) add(placeSlot(kind, kind, place, read, context, 12), place);
  }
  const { part, colourMap } = read;
  return {
    layout: { name, span: context.span, label, background: 'paper', slots, decorations: [], fixed: true },
    master: { part, ...(colourMap && { colourMap }), placeholders },
    missing: framed.missing,
  };
}

function framePlace(kind: SlotAccepts, read: ReadLayout): Place | undefined {
  const named = placeNamed(kind, read);
  return kind === 'number' ? (named ?? read.places.find(({ placeholder }) => placeholder.type === 'sldNum')) : named;
}

/** Whether PowerPoint lets a placeholder hold it: words, or what is no text. */
function canHold({ placeholder: { type } }: Place, accepts: SlotAccepts | undefined): boolean {
  switch (accepts) {
    case 'chart':
      return type === undefined || type === 'obj' || type === 'chart';
    case 'table':
      return type === undefined || type === 'obj' || type === 'tbl';
    case 'image':
      return type === undefined || type === 'obj' || type === 'pic';
    case 'stats':
    case 'timeline':
    case 'panels':
      return false;
    default:
      return type === undefined || ['obj', 'body', 'title', 'ctrTitle', 'subTitle', 'sldNum'].includes(type);
  }
}

/** A slot whose words look as those of its placeholder. */
function placeSlot(
  name: string,
  accepts: SlotAccepts,
  place: Place,
  read: ReadLayout,
  context: ComposeContext,
  least: number,
): Slot {
  const [level] = place.placeholder.levels;
  if (level === undefined) throw new Error(`placeholder ${place.name} has no list level`);
  const style = styleOfLevel(level);
  const own = styleName(`${name} of ${read.name}`, style, context);
  const steps = accepts === 'number' ? [] : stepsDown(style, least * (context.page.height / 540));
  return {
    ...EMPTY,
    name,
    span: context.span,
    accepts: [accepts],
    box: place.placeholder.box,
    style: own,
    steps: steps.map((step) => styleName(`${name} of ${read.name}, ${step.size} pt`, step, context)),
    anchor: place.anchor,
    align: level.align,
    required: accepts === 'title',
  };
}

function styleName(wanted: string, style: TextStyle, { styles }: ComposeContext): string {
  const same = (other: TextStyle) =>
    (Object.keys(style) as (keyof TextStyle)[]).every((key) => other[key] === style[key]);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const known = styles.get(name);
    if (known === undefined) styles.set(name, style);
    if (known === undefined || same(known)) return name;
  }
}

const EMPTY = { steps: [], grow: [], anchor: 'top', align: 'left', required: false, numbered: false } as const;

function textSlot(
  name: string,
  accepts: SlotAccepts,
  box: Box,
  { span }: ComposeContext,
  options: Partial<Slot> = {},
): Slot {
  return {
    ...EMPTY,
    name,
    span,
    accepts: [accepts],
    box,
    style: accepts === 'subtitle' ? 'subtitle' : 'small',
    ...options,
  };
}

function partSlot(part: Part, read: ReadLayout, context: ComposeContext, carved: Box | undefined): Slot {
  const { slot, accepts, place, style } = part;
  const whole = part.box ?? place?.placeholder.box ?? { x: 0, y: 0, ...context.page };
  const box = carved && isMain(accepts) ? lowered(whole, carved) : whole;
  const common = { required: true, numbered: part.numbered ?? false };
  if (style === undefined && place) {
    return {
      ...placeSlot(slot, accepts, place, read, context, LEAST_BODY),
      ...common,
      box,
      required: accepts !== 'body' || slot === 'body',
    };
  }
  return {
    ...EMPTY,
    ...common,
    name: slot,
    span: context.span,
    accepts: [accepts],
    box,
    style: style ?? 'body',
    steps: part.steps ?? [],
    grow: part.grow ?? [],
  };
}

function isMain(accepts: SlotAccepts): boolean {
  return accepts !== 'body' && accepts !== 'image';
}

/** A line at the head of the main content for what it shows: in which unit, when. */
function subtitleRow(parts: readonly Part[], { page }: ComposeContext): Box | undefined {
  const main = parts.find(({ accepts }) => isMain(accepts));
  const box = main?.box ?? main?.place?.placeholder.box;
  return box && { ...box, height: Math.round((22 * page.height) / 540) };
}

function lowered(box: Box, row: Box): Box {
  const y = Math.max(box.y, row.y + row.height + 8);
  return { ...box, y, height: box.y + box.height - y };
}

/** The lines that a file has no placeholders for, where its masters leave room. */
function frame(name: string, read: ReadLayout, parts: readonly Part[], context: ComposeContext): Framed {
  const { page } = context;
  const scale = page.height / 540;
  const contents = name === 'cover' ? [] : contentPlaces(read).map(({ outer }) => outer);
  const boxes = parts.flatMap(({ box }) => box ?? []);
  const heading = titleOf(read);
  const edges = [...contents, ...boxes, ...(heading ? [heading.outer] : [])];
  const left = Math.min(...edges.map(({ x }) => x)) + 7.2;
  const right = Math.max(...edges.map(({ x, width }) => x + width)) - 7.2;
  const number = framePlace('number', read)?.outer;
  const line = SMALL_LINE * scale;
  const taken = [
    ...read.art,
    ...(number ? [number] : []),
    ...read.places.filter((place) => place.outer.height < 90 * scale && !isFooter(place)).map(({ outer }) => outer),
  ];
  const slots: Slot[] = [];
  const missing: SlotAccepts[] = [];
  const colour = freeColour(read, context);
  const small =
    colour === 'muted' ? 'small' : styleName(`small in ${colour}`, { ...required(context, 'small'), colour }, context);
  const head = heading?.outer.y ?? 0;
  if (!placeNamed('marking', read)) {
    const ys = steps(8 * scale, head + 2 - line, 8 * scale);
    const rows = ys.map((y) => ({ x: left, y, width: right - left, height: line }));
    const free = firstFree(rows, read.art, MARKING.least * scale);
    const box = free && {
      ...free,
      x: free.x + free.width - Math.min(free.width, MARKING.most * scale),
      width: Math.min(free.width, MARKING.most * scale),
    };
    if (box) {
      // Reaches to the title, which is read before it though it stands below.
      const reaching = {
        ...box,
        height: Math.max(line, head + Math.min(1, (heading?.placeholder.insets.top ?? 0) / 2) - box.y),
      };
      slots.push(textSlot('marking', 'marking', reaching, context, { style: small, align: 'right' }));
    } else missing.push('marking');
  }
  const wanted = name === 'cover' ? (['as-of'] as const) : (['note', 'source'] as const);
  if (wanted.some((kind) => !placeNamed(kind, read))) {
    const bottom = number ? number.y + number.height - 2 : page.height - 14 * scale;
    const height = wanted.length * (line + 2) - 2;
    const held = name === 'cover' ? covered(read) : [...contents, ...boxes];
    const lowest = Math.max(0, ...held.map((box) => box.y + box.height));
    const feet = steps(bottom, name === 'cover' ? lowest + height : lowest, -4 * scale);
    const rows = feet.map((foot) => ({ x: left, y: foot - height, width: right - left, height }));
    const free = firstFree(rows, taken, Math.min(right - left, FOOT_WIDTH * scale));
    for (const [index, kind] of wanted.entries()) {
      if (placeNamed(kind, read)) continue;
      if (free) {
        const box = { ...free, y: free.y + index * (line + 2), height: line };
        slots.push(textSlot(kind, kind, box, context, { style: small, anchor: 'bottom' }));
      } else if (kind !== 'as-of') missing.push(kind);
    }
  }
  return { slots, missing };
}

/** From one height to another, both of them among the steps. */
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

/** The title and the words of a title slide. */
function covered({ places }: ReadLayout): readonly Box[] {
  return places.filter((place) => !isFooter(place) && place.placeholder.type !== 'sldNum').map(({ outer }) => outer);
}

function isFooter({ placeholder: { type } }: Place): boolean {
  return type === 'dt' || type === 'ftr';
}

function required({ styles }: ComposeContext, name: string): TextStyle {
  const style = styles.get(name);
  if (style === undefined) throw new Error(`the type scale has no ${name}`);
  return style;
}

/** The colour of small lines on a layout: what can be read on its background, and on a picture what its title has. */
function freeColour(read: ReadLayout, { palette: { colours } }: ComposeContext): ColourToken {
  const choices: readonly ColourToken[] = ['muted', 'ink', 'paper'];
  const { background } = read;
  if (background === undefined) {
    const title = titleOf(read)?.placeholder.levels[0]?.colour ?? 'ink';
    return title === 'paper' || contrastRatio(colours[title], colours.paper) < 3 ? 'paper' : 'ink';
  }
  return choices.find((token) => contrastRatio(colours[token], background) >= 4.5) ?? 'ink';
}
