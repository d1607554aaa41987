import { counted } from '../../diagnostics/counted.ts';
import type { Box } from '../../model/box.ts';
import type { DeckTable, Run } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Cure, SceneTable, SceneTableCell } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../context.ts';
import { firstPart, pagesFor, type Unit } from '../first-part.ts';
import { type Flow, flow } from '../flow.ts';
import { refusal } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { USED_WIDTH } from '../text/break-lines.ts';
import { readRuns } from '../text/paragraphs.ts';
import { widestLine, widestWord } from '../text/widest-stretch.ts';
import { type ColumnNeed, shareWidth } from './column-widths.ts';

/** Padding of a cell, in points: `tight` if that saves a slide, `loose` if there are few rows. */
const PADDING = { x: 8, y: { tight: 4, usual: 7, loose: 16 } };
/** Share of its box over which a table is spread, and the maximum share for a table in a larger style. */
const LOOSE_SHARE = 0.8;
const GROWN_SHARE = 0.72;
/** Minimum width in points of a column in which long words are divided, unless its words need less. */
const NARROWEST = 64;

type Cells = readonly (readonly Run[])[];

/** A table set in one style, with every row measured. The header is the first row. */
interface SetTable {
  readonly styleName: string;
  readonly columnWidths: readonly number[];
  /** Text height of each row, in points. */
  readonly wordHeights: readonly number[];
  /** Padding above and below the text, in points. */
  readonly padding: number;
  readonly rows: readonly (readonly SceneTableCell[])[];
  readonly divided: boolean;
  /** How many rows below the header go on this slide. */
  readonly count: number;
}

/**
 * Places a table with measured columns: as wide as their cells need, the widest wrapping first, none narrower than its
 * longest word; if that is impossible, long words are divided. Rows that don't fit go on a second slide under the same
 * header.
 */
export function placeTable(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): Placement<DeckTable> {
  const styles = [slot.style, ...slot.steps];
  const plainly = setInTurn(table, styles, box, context, false);
  const sets = plainly.length > 0 ? plainly : setInTurn(table, styles, box, context, true);
  if (sets.length === 0) return unplaced(tooManyColumns(table, slot, context));
  const set = largeSet(table, slot, box, context) ?? setToFit(table, sets, box, context);
  if (set === undefined) return unplaced(tooHigh(table, sets.at(-1), slot, box, context));
  const rowHeights = heightsOf(set).slice(0, set.count + 1);
  const shape: SceneTable = {
    kind: 'table',
    name: 'table',
    slot: slot.name,
    box: { x: box.x, y: box.y, width: sum(set.columnWidths), height: sum(rowHeights) },
    alt: table.alt,
    columnWidths: set.columnWidths,
    rowHeights,
    rows: set.rows.slice(0, set.count + 1),
    padding: { x: PADDING.x, y: set.padding },
  };
  const rest = { ...table, rows: table.rows.slice(set.count), facts: table.facts.slice(set.count) };
  return { shapes: [shape], cures: curesOf(set, slot), diagnostics: [], ...(rest.rows.length > 0 && { rest }) };
}

/** The table in the first of the slot's larger styles in which it takes little of its box. */
function largeSet(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): SetTable | undefined {
  const room = { ...box, height: box.height * GROWN_SHARE };
  const set = slot.grow
    .map((name) => setTable(table, name, room, context, false))
    .find((each) => each?.count === table.rows.length);
  return set && loosened(set, box);
}

/** The first set table in which all rows fit; otherwise one that holds some rows, set tighter if that saves a slide. */
function setToFit(
  table: DeckTable,
  sets: readonly SetTable[],
  box: Box,
  { continued }: LayoutContext,
): SetTable | undefined {
  const isWhole = ({ count }: SetTable) => count === table.rows.length;
  const whole = sets.find(isWhole);
  if (whole !== undefined) return continued ? whole : loosened(whole, box);
  const closer = sets.map((set) => padded(set, PADDING.y.tight, box));
  const part = closer.find(isWhole) ?? closer.find(({ count }) => count > 0);
  const usual = sets.find(({ styleName }) => styleName === part?.styleName);
  return usual && part && slidesFor(usual, box) === slidesFor(part, box) ? usual : part;
}

/** Spreads few rows over some of the free height. */
function loosened(set: SetTable, box: Box): SetTable {
  const free = box.height * LOOSE_SHARE - sum(heightsOf(set));
  const more = Math.floor(free / (2 * set.wordHeights.length));
  return more > 0 ? padded(set, Math.min(PADDING.y.loose, set.padding + more), box) : set;
}

function padded(set: SetTable, padding: number, box: Box): SetTable {
  const { rows, room } = belowHeader({ ...set, padding }, box);
  return { ...set, padding, count: firstPart(rows, room) };
}

function slidesFor(set: SetTable, box: Box): number | undefined {
  const { rows, room } = belowHeader(set, box);
  return pagesFor(rows, room);
}

function belowHeader(set: SetTable, box: Box): { readonly rows: readonly Unit[]; readonly room: number } {
  const [header = 0, ...heights] = heightsOf(set);
  return { rows: heights.map((height) => ({ before: 0, height })), room: box.height - header };
}

function heightsOf({ wordHeights, padding }: Pick<SetTable, 'wordHeights' | 'padding'>): readonly number[] {
  return wordHeights.map((height) => height + 2 * padding);
}

/** Sets a table in one style after another, up to the first in which all its rows fit. */
function setInTurn(
  table: DeckTable,
  styleNames: readonly string[],
  box: Box,
  context: LayoutContext,
  divides: boolean,
): readonly SetTable[] {
  const sets: SetTable[] = [];
  for (const name of styleNames) {
    const set = setTable(table, name, box, context, divides);
    if (set) sets.push(set);
    if (set?.count === table.rows.length) break;
  }
  return sets;
}

function setTable(
  table: DeckTable,
  styleName: string,
  box: Box,
  context: LayoutContext,
  divides: boolean,
): SetTable | undefined {
  const { template } = context;
  const style = styleNamed(template, styleName);
  const header = table.columns.map((column) => column.heading.map((run) => ({ ...run, bold: true })));
  const lines: readonly Cells[] = [header, ...table.rows];
  const needs = table.columns.map((column, index) => {
    const need = needOf(
      lines.map((row) => row[index] ?? []),
      column.align,
      style,
      context,
    );
    return divides ? { ...need, least: Math.min(need.least, NARROWEST) } : need;
  });
  const columnWidths = shareWidth(needs, box.width);
  if (columnWidths === undefined) return undefined;
  const cells = lines.map((row) =>
    columnWidths.map(
      (width, index): Flow => flow(plain(row[index] ?? []), style, width - 2 * PADDING.x, template, { divides }),
    ),
  );
  if (cells.some((row) => row.some((cell) => cell.broken))) return undefined;
  const set = {
    styleName,
    columnWidths,
    wordHeights: cells.map((row) => Math.max(style.line, ...row.map(({ height }) => height))),
    padding: PADDING.y.usual,
    rows: cells.map((row) => row.map((cell, index) => sceneCell(cell, table.columns[index]?.align ?? 'left', style))),
    divided: cells.some((row) => row.some((cell) => cell.divided)),
    count: 0,
  };
  return padded(set, set.padding, box);
}

/** In a right-aligned column of numbers only the heading may wrap. */
function needOf(cells: Cells, align: 'left' | 'right', style: TextStyle, { template }: LayoutContext): ColumnNeed {
  const withPadding = (width: number) => Math.ceil(width / USED_WIDTH) + 2 * PADDING.x + 1;
  const read = cells.map((runs) => readRuns(runs, style, template));
  const onOneLine = read.map(widestLine);
  const words = read.map(widestWord);
  const figures = align === 'right' ? onOneLine.slice(1) : [];
  const widths = onOneLine.map(withPadding);
  return { natural: Math.max(...widths), least: withPadding(Math.max(...words, ...figures)), cells: widths };
}

function sceneCell(cell: Flow, align: 'left' | 'right', style: TextStyle): SceneTableCell {
  const empty = { runs: [], level: 0, marker: 'none' as const, style, before: 0, lines: [] };
  return { paragraph: cell.paragraphs[0] ?? empty, align };
}

function curesOf(set: SetTable, slot: Slot): readonly Cure[] {
  const kind = slot.grow.includes(set.styleName) ? ('step-up' as const) : ('step-down' as const);
  return [
    ...(set.styleName === slot.style ? [] : [{ kind, slot: slot.name, from: slot.style, to: set.styleName }]),
    ...(set.divided ? [{ kind: 'divided' as const, slot: slot.name }] : []),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function tooManyColumns(table: DeckTable, slot: Slot, context: LayoutContext) {
  const message = `a table of ${counted(table.columns.length, 'column')} is wider than slot ${slot.name} of layout ${context.layout.name}`;
  return refusal(context, message, 'leave out columns, or shorten what stands in them', table.span);
}

function tooHigh(table: DeckTable, set: SetTable | undefined, slot: Slot, box: Box, context: LayoutContext) {
  const [header = 0, ...heights] = set ? heightsOf({ ...set, padding: PADDING.y.tight }) : [];
  const first = heights.findIndex((height) => header + height > box.height);
  const over = Math.ceil(header + (heights[first] ?? 0) - box.height);
  const words = (table.rows[first] ?? []).map(
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
