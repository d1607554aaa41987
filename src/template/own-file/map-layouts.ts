import { forEachLanguage, inAnyLanguage, packOf } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Texts } from '../../model/language.ts';
import type { SlotAccepts } from '../../model/template.ts';
import { type Composed, compose, type Part } from './compose.ts';
import { layoutFor } from './layout-purpose.ts';
import { contentSlots, folded, holdsWords, namedFor, slotNamed } from './master-slots.ts';
import type { ComposeContext } from './placeholder-slot.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';
import type { ChosenLayout } from './slot-map.ts';

/** A layout of the template, and the file's layout that it is made from. */
export interface Mapped extends Composed {
  readonly from: ReadLayout;
}

export interface Mapping {
  readonly layouts: readonly Mapped[];
  /** What the file lacks, in words. */
  readonly lacks: readonly Lack[];
}

export interface Lack {
  readonly message: string;
  readonly hint: string;
}

type Styled = Omit<Part, 'slot' | 'accepts' | 'place' | 'box'>;

const CHART: Styled = { style: 'chart' };
const TABLE: Styled = { style: 'table', steps: ['table-small'], grow: ['table-large'] };
const STATS: Styled = { style: 'stat', steps: ['stat-small', 'stat-smaller'], grow: ['stat-large', 'stat-medium'] };
const MAINS: Readonly<Partial<Record<SlotAccepts, Styled>>> = {
  chart: CHART,
  table: TABLE,
  stats: STATS,
  image: { style: 'label' },
  timeline: { style: 'label', steps: ['label-small'], grow: ['body', 'label-large'] },
  panels: { style: 'body-small', grow: ['message', 'body'] },
};

const WORDS: readonly (readonly [layout: string, styled: Styled])[] = [
  ['bullets', {}],
  ['key-messages', { numbered: true }],
  ['closing', {}],
  ['sources', { style: 'reference', steps: ['reference-small'] }],
];

/**
 * Makes the template's layouts from those of a file: each from the layout chosen for it, else from the one with its
 * name, else by roles.
 */
export function mapLayouts(
  layouts: readonly ReadLayout[],
  chosen: ReadonlyMap<string, ChosenLayout>,
  context: ComposeContext,
): Mapping {
  const choice = (name: string) => chosen.get(name)?.layout;
  const cover = choice('cover') ?? layoutFor('cover', layouts);
  const content =
    layoutFor('content', layouts) ?? [choice('bullets'), choice('chart')].find((each) => each && holdsContent(each));
  const two = layoutFor('two-contents', layouts);
  const bare = layoutFor('title-only', layouts) ?? content;
  const section = choice('section') ?? layoutFor('section', layouts);
  const lacks: Lack[] = [];
  if (!cover) lacks.push(lack('a title slide', 'Title Slide'));
  if (!content) lacks.push(lack('a title and one place for content', 'Title and Content'));
  if (!cover || !content || !bare) return { layouts: [], lacks };

  const place = placeFor('body', content);
  if (place === undefined) throw new Error(`layout ${content.name} has no place for content`);
  const made: Mapped[] = [];
  const make = (name: string, from: ReadLayout, parts: readonly Part[]) => {
    const label = { ...layoutLabel(name), ...chosen.get(name)?.label };
    made.push({ ...compose(name, label, from, parts, context), from });
  };
  const named = (name: string) =>
    choice(name) ?? layouts.find((layout) => isNamed(layout, name) && contentSlots(layout).length > 0);
  make('cover', cover, lineUnderTitle(cover));
  if (section) make('section', section, lineUnderTitle(section));
  for (const [name, styled] of WORDS) {
    const from = named(name) ?? content;
    make(name, from, [{ ...styled, slot: 'body', accepts: 'body', place: placeFor('body', from) ?? place }]);
  }
  const sheet = named('check-sheet') ?? content;
  make('check-sheet', sheet, [
    { slot: 'main', accepts: 'table', style: 'table-small', place: placeFor('table', sheet) ?? place },
  ]);
  for (const kind of ['chart', 'table', 'stats', 'image', 'timeline', 'panels'] as const) {
    const own = named(kind);
    const holds = kind === 'chart' || kind === 'table' || kind === 'image';
    const from = own ?? (holds ? content : bare);
    const at = own ? placeFor(kind, own) : holds ? place : undefined;
    make(kind, from, [
      { ...MAINS[kind], slot: 'main', accepts: kind, ...(at ? { place: at } : { box: place.placeholder.box }) },
    ]);
  }
  for (const kind of ['chart', 'table', 'stats', 'image'] as const) {
    const own = named(`${kind}-and-text`);
    const { from, parts } = beside(kind, own, { two, one: content }, context.page.height / 540);
    make(`${kind}-and-text`, from, parts);
  }
  for (const [name, { layout, kinds }] of chosen) {
    if (!made.some((each) => each.layout.name === name)) make(name, layout, partsFor(kinds, layout));
  }
  return { layouts: made, lacks: unplaced(made) };
}

function holdsContent(layout: ReadLayout): boolean {
  return contentSlots(layout).some(holdsWords);
}

/** The content of a layout that only this template has: every kind of content that its map names. */
function partsFor(kinds: readonly SlotAccepts[], layout: ReadLayout): readonly Part[] {
  const contents = kinds.filter((kind) => kind === 'body' || MAINS[kind]);
  const mains = contents.filter((kind) => kind !== 'body');
  return contents.flatMap((kind): Part[] => {
    const place = slotNamed(kind, layout);
    const slot = kind === mains[0] ? 'main' : kind;
    return place ? [{ ...MAINS[kind], slot, accepts: kind, place }] : [];
  });
}

/** What a usual layout is called in each language; another by its own name. */
function layoutLabel(name: string): Texts {
  return forEachLanguage((language) => packOf(language).templateWords.layouts[name] ?? name);
}

function isNamed({ name }: ReadLayout, wanted: string): boolean {
  return [wanted, wanted.replaceAll('-', ' '), ...inAnyLanguage(layoutLabel(wanted))].some(
    (each) => folded(each) === folded(name),
  );
}

/** Where content goes on a layout: the place named for it, else the first that suits it. */
function placeFor(accepts: SlotAccepts, layout: ReadLayout): ReadPlaceholder | undefined {
  const contents = contentSlots(layout);
  const fit = accepts === 'body' ? contents.filter(holdsWords) : contents;
  return contents.find((each) => namedFor(each)?.includes(accepts)) ?? fit[0] ?? contents[0];
}

/** The text of a title slide or section: in its subtitle, else in a text placeholder. */
function lineUnderTitle(layout: ReadLayout): readonly Part[] {
  const place =
    layout.places.find((each) => namedFor(each)?.includes('body')) ??
    layout.places.find(({ placeholder: { type } }) => type === 'subTitle') ??
    layout.places.find(({ placeholder: { type } }) => type === 'body');
  return place ? [{ slot: 'text', accepts: 'body', place }] : [];
}

/** In points, on a page 540 points high. */
const GUTTER = 24;
/**
 * A chart or table in a column narrower than this (in points, on a page 540 points high) gets a share of the full width
 * instead.
 */
const LEAST_EVIDENCE = 450;
/** In a place narrower than this, text goes below what it accompanies rather than beside it. */
const LEAST_WIDTH = 600;
/** Share of the height that figures take above their text. */
const STATS_SHARE = 0.6;

interface Beside {
  readonly from: ReadLayout;
  readonly parts: readonly Part[];
}

/**
 * Content with text: in two places of its own layout, or of a two-content layout if they are wide enough; else in one
 * place that is divided.
 */
function beside(
  kind: 'chart' | 'table' | 'stats' | 'image',
  own: ReadLayout | undefined,
  { two, one }: { readonly two: ReadLayout | undefined; readonly one: ReadLayout },
  scale: number,
): Beside {
  const styled = MAINS[kind] ?? {};
  const halves = own ?? two;
  const contents = halves ? contentSlots(halves) : [];
  const main =
    contents.find((each) => namedFor(each)?.includes(kind)) ??
    contents.find((each) => !namedFor(each)?.includes('body')) ??
    contents[0];
  const body =
    contents.find((each) => each !== main && namedFor(each)?.includes('body')) ??
    contents.find((each) => each !== main && holdsWords(each));
  const isWide = own !== undefined || kind === 'image' || (main?.outer.width ?? 0) >= LEAST_EVIDENCE * scale;
  if (kind !== 'stats' && halves && main && body && isWide) {
    return {
      from: halves,
      parts: [
        { ...styled, slot: 'main', accepts: kind, place: main },
        { slot: 'body', accepts: 'body', place: body },
      ],
    };
  }
  const from = own ?? one;
  const place = placeFor('body', from) ?? placeFor('body', one);
  if (place === undefined) throw new Error(`layout ${from.name} has no place for content`);
  const { box } = place.placeholder;
  const gutter = GUTTER * scale;
  const [first, second] =
    kind === 'stats' || box.width < LEAST_WIDTH * scale ? stacked(box, gutter) : sideBySide(box, gutter);
  return {
    from,
    parts: [
      { ...styled, slot: 'main', accepts: kind, box: first },
      { slot: 'body', accepts: 'body', place, box: second },
    ],
  };
}

function stacked(box: Box, gutter: number): readonly [Box, Box] {
  // The subtitle takes its row from the top of the figures.
  const height = (box.height - 2 * gutter) * STATS_SHARE + gutter;
  const y = box.y + height + gutter;
  return [
    { ...box, height },
    { ...box, y, height: box.y + box.height - y },
  ];
}

function sideBySide(box: Box, gutter: number): readonly [Box, Box] {
  const width = (box.width - gutter) * 0.6;
  return [
    { ...box, width },
    { ...box, x: box.x + width + gutter, width: box.width - gutter - width },
  ];
}

function lack(what: string, example: string): Lack {
  return {
    message: `none of its layouts can be ${what}`,
    hint: `in View, Slide Master, call the layout “${example}”, or give one such placeholders; briefdeck template inspect FILE lists what is there`,
  };
}

/** Lines that a layout has neither a placeholder nor room for, each reported once. */
function unplaced(made: readonly Mapped[]): readonly Lack[] {
  const found = new Map<string, Lack>();
  for (const { from, missing } of made) {
    for (const kind of missing) {
      found.set(`${from.name} ${kind}`, {
        message: `its layout “${from.name}” has neither a placeholder nor room for the ${kind}`,
        hint: `in View, Slide Master, add a text placeholder to this layout and name it ${kind} in the Selection Pane`,
      });
    }
  }
  return [...found.values()];
}
