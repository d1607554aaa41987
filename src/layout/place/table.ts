import { counted } from '../../diagnostics/counted.ts';
import type { Box } from '../../model/box.ts';
import type { DeckTable, TableRow, TableSetting } from '../../model/deck.ts';
import type { Cure, SceneMark, SceneTable } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { refusal } from '../overflow.ts';
import { type SetTable, setTable } from './set-table.ts';
import { headPadding, heightsOf, rowsFor, slidesFor } from './table-pages.ts';

/** Padding above and below a cell's words, in points: `tight` if that saves a slide, as much as `loose` or `looseWords` if rows are few. */
const PADDING = { tight: 4, usual: 6, looseWords: 26 };
/** Rows of figures on one line are spread to at most this height, so that the eye still goes from one to the next: a few further. */
const LOOSE_ROW = 40;
const FEW = { rows: 4, height: 54 };
/** Maximum share of its box for a table in a larger style. */
const GROWN_SHARE = 0.82;
/** Points by which the field of a row reaches beyond a table that does not span the slide. */
const BLEED = 8;

/** A table set in one style with a padding, and how many of its rows below the header go on this slide. */
interface Fitted {
  readonly set: SetTable;
  readonly padding: number;
  readonly count: number;
}

/**
 * Places a table over the whole width of its slot. Rows that don't fit go on a second slide under the same header, in
 * the same size and columns.
 */
export function placeTable(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): Placement<DeckTable> {
  const ways = waysOf(table, context.template.grid.gutter)
    .map((way) => setsOf(table, way, slot, box, context))
    .filter(({ length }) => length > 0);
  const [sets, closer] = ways;
  if (sets === undefined) return unplaced(tooManyColumns(table, slot, context));
  const fitted = table.setAs
    ? continued(table, sets, box)
    : (largeSet(table, slot, box, context) ?? fewerSlides(table, [sets, closer ?? []], box));
  if (fitted === undefined) return unplaced(tooHigh(table, sets.at(-1), slot, box, context));
  const { set, padding, count } = fitted;
  const rowHeights = heightsOf(set, padding).slice(0, count + 1);
  const looks = (['plain', ...table.rows.map(({ look }) => look)] as const).slice(0, count + 1);
  const shape: SceneTable = {
    kind: 'table',
    name: 'table',
    slot: slot.name,
    box: { x: box.x, y: box.y, width: sum(set.columnWidths), height: sum(rowHeights) },
    alt: table.alt,
    columnWidths: set.columnWidths,
    rowHeights,
    rows: set.rows.slice(0, count + 1),
    looks,
    padding: { head: headPadding(padding), row: padding },
  };
  const rest = restOf(table, fitted);
  return {
    shapes: [...fieldsOf(shape, context), shape],
    cures: curesOf(set, slot),
    diagnostics: [],
    ...(rest && { rest }),
  };
}

/** The rows left for the next slide, below the name of their group again. */
function restOf(table: DeckTable, { set, padding, count }: Fitted): DeckTable | undefined {
  const left = table.rows.slice(count);
  if (left.length === 0) return undefined;
  const group = table.rows.slice(0, count).findLast(({ look }) => look === 'group');
  const rows: readonly TableRow[] = group && left[0]?.look !== 'group' ? [group, ...left] : left;
  const shown = rows
    .flatMap(({ cells }) => cells.flat())
    .flatMap(({ origin }) => (origin.kind === 'fact' ? origin.facts : []));
  return {
    ...table,
    rows,
    facts: [...new Set(shown)],
    setAs: {
      style: set.as.styleName,
      columnWidths: set.columnWidths,
      gap: set.as.gap,
      divides: set.as.divides,
      padding,
    },
  };
}

/** Columns move closer where nothing else fits, and then words are divided. */
function waysOf({ setAs }: DeckTable, gap: number): readonly Way[] {
  if (setAs) return [setAs];
  return [
    { gap, divides: false },
    { gap: gap / 2, divides: false },
    { gap: gap / 2, divides: true },
  ];
}

type Way = Pick<TableSetting, 'gap' | 'divides'>;

/** The table in each style that it may have, up to the first in which all its rows fit. */
function setsOf(
  table: DeckTable,
  { gap, divides }: Way,
  slot: Slot,
  box: Box,
  context: LayoutContext,
): readonly SetTable[] {
  const { setAs } = table;
  const sets: SetTable[] = [];
  for (const styleName of setAs ? [setAs.style] : [slot.style, ...slot.steps]) {
    const as = { styleName, gap, divides, ...(setAs && { columnWidths: setAs.columnWidths }) };
    const set = setTable(table, as, slot, box, context);
    if (set) sets.push(set);
    if (set && fit(set, PADDING.usual, table, box).count === table.rows.length) break;
  }
  return sets;
}

function fit(set: SetTable, padding: number, { rows }: DeckTable, box: Box): Fitted {
  return { set, padding, count: rowsFor(set, padding, rows, box.height) };
}

/** The table in the first of the slot's larger styles in which it takes little of its box. */
function largeSet(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): Fitted | undefined {
  const room = { ...box, height: box.height * (table.words ? 1 : GROWN_SHARE) };
  for (const styleName of slot.grow) {
    const set = setTable(table, { styleName, gap: context.template.grid.gutter, divides: false }, slot, room, context);
    if (set && fit(set, PADDING.usual, table, room).count === table.rows.length) return loosened(set, table, box);
  }
  return undefined;
}

/** The first of these that fits; one with closer columns if that saves a slide. */
function fewerSlides(table: DeckTable, ways: readonly (readonly SetTable[])[], box: Box): Fitted | undefined {
  const [first, closer] = ways.map((sets) => setToFit(table, sets, box));
  const slides = ({ set, padding }: Fitted) =>
    slidesFor(set, padding, table.rows, box.height) ?? Number.POSITIVE_INFINITY;
  return first && closer && slides(closer) < slides(first) ? closer : (first ?? closer);
}

/** The first set table in which all rows fit; otherwise one that holds some rows, set tighter if that saves a slide. */
function setToFit(table: DeckTable, sets: readonly SetTable[], box: Box): Fitted | undefined {
  const isWhole = ({ count }: Fitted) => count === table.rows.length;
  const whole = sets.find((set) => isWhole(fit(set, PADDING.usual, table, box)));
  if (whole !== undefined) return loosened(whole, table, box);
  const closer = sets.map((set) => fit(set, PADDING.tight, table, box));
  const part = closer.find(isWhole) ?? closer.find(({ count }) => count > 0);
  if (part === undefined) return undefined;
  const { set } = part;
  const slides = (padding: number) => slidesFor(set, padding, table.rows, box.height);
  return slides(PADDING.usual) === slides(PADDING.tight) ? fit(set, PADDING.usual, table, box) : part;
}

/** As on the slide before; closer only if not one row would fit. */
function continued(table: DeckTable, [set]: readonly SetTable[], box: Box): Fitted | undefined {
  if (set === undefined || table.setAs === undefined) return undefined;
  const ways = [table.setAs.padding, PADDING.usual, PADDING.tight];
  return ways.map((padding) => fit(set, padding, table, box)).find(({ count }) => count > 0);
}

/** Spreads few rows over the free height. */
function loosened(set: SetTable, table: DeckTable, box: Box): Fitted {
  const free = box.height - sum(heightsOf(set, 0)) - 2 * headPadding(PADDING.usual);
  const highest = table.rows.length <= FEW.rows ? FEW.height : LOOSE_ROW;
  const most = table.words ? PADDING.looseWords : Math.floor((highest - set.line) / 2);
  const padding = Math.min(most, Math.floor(free / (2 * (set.wordHeights.length - 1))));
  return fit(set, Math.max(PADDING.usual, padding), table, box);
}

/** The field that an emphasised row stands on: from edge to edge of the slide if the table spans it. */
function fieldsOf({ box, rowHeights, looks }: SceneTable, { template: { grid } }: LayoutContext): readonly SceneMark[] {
  const spansSlide = box.x <= grid.margin && box.x + box.width >= grid.width - grid.margin;
  const [x, width] = spansSlide ? [0, grid.width] : [box.x - BLEED, box.width + 2 * BLEED];
  return looks.flatMap((look, index): readonly SceneMark[] => {
    if (look !== 'emphasis') return [];
    const field = { x, y: box.y + sum(rowHeights.slice(0, index)), width, height: rowHeights[index] ?? 0 };
    return [{ kind: 'mark', name: 'row-field', shape: 'rectangle', box: field, ground: true, fill: 'primary' }];
  });
}

function curesOf(set: SetTable, slot: Slot): readonly Cure[] {
  const { styleName } = set.as;
  const kind = slot.grow.includes(styleName) ? ('step-up' as const) : ('step-down' as const);
  return [
    ...(styleName === slot.style ? [] : [{ kind, slot: slot.name, from: slot.style, to: styleName }]),
    ...(set.divided ? [{ kind: 'divided' as const, slot: slot.name }] : []),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function tooManyColumns(table: DeckTable, slot: Slot, context: LayoutContext) {
  const message = `a table of ${counted(table.columns.length, 'column')} is wider than slot ${slot.name} of layout ${context.layout.name}`;
  const hint = table.words?.widths
    ? 'give the columns other widths, or shorten what stands in them'
    : 'leave out columns, or shorten what stands in them';
  return refusal(context, message, hint, table.span);
}

function tooHigh(table: DeckTable, set: SetTable | undefined, slot: Slot, box: Box, context: LayoutContext) {
  const [header = 0, ...heights] = set ? heightsOf(set, PADDING.tight) : [];
  const first = heights.findIndex((height) => header + height > box.height);
  const over = Math.ceil(header + (heights[first] ?? 0) - box.height);
  const words = (table.rows[first]?.cells ?? []).map(
    (cell) =>
      cell
        .map((run) => run.text)
        .join('')
        .split(/\s+/).length,
  );
  const message = `row ${first + 1} of the table is ${over} points too high for slot ${slot.name} of layout ${context.layout.name}`;
  const share = over / Math.max(1, heights[first] ?? 1);
  const cut = Math.max(1, Math.ceil(Math.max(0, ...words) * share));
  return refusal(context, message, `cut about ${counted(cut, 'word')} from its longest cell`, table.span);
}
