import type { DeckTable, Run } from '../../model/deck.ts';
import type { Cure, SceneTable, SceneTableCell } from '../../model/scene.ts';
import type { Box, Slot, TextStyle } from '../../model/template.ts';
import { type LayoutContext, type Placement, refused } from '../context.ts';
import { firstPart } from '../first-part.ts';
import { styleNamed } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { counted, refusal } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { USED_WIDTH } from '../text/break-lines.ts';
import { readRuns } from '../text/paragraphs.ts';
import { widestLine, widestWord } from '../text/widest-stretch.ts';
import { type ColumnNeed, shareWidth } from './column-widths.ts';

const PADDING = { x: 8, y: 7 };
/** No column is squeezed below this width where its words must be divided. */
const NARROWEST = 64;

type Cells = readonly (readonly Run[])[];

/** A table set in a style, every row measured. The header is the first row. */
interface SetTable {
  readonly styleName: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly rows: readonly (readonly SceneTableCell[])[];
  readonly divided: boolean;
  /** How many rows below the header go on this slide. */
  readonly count: number;
}

/**
 * A table whose columns are measured: as wide as their cells need, the longest text column wrapping first, none narrower
 * than its longest word; where that can't be, long words are divided. Rows that don't fit go on a second slide under the
 * same header.
 */
export function placeTable(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): Placement<DeckTable> {
  const styles = [slot.style, ...slot.steps];
  const plainly = setInTurn(table, styles, box, context, false);
  const sets = plainly.length > 0 ? plainly : setInTurn(table, styles, box, context, true);
  if (sets.length === 0) return refused(tooManyColumns(table, slot, context));
  const set = sets.find(({ count }) => count === table.rows.length) ?? sets.find(({ count }) => count > 0);
  if (set === undefined) return refused(tooHigh(table, sets.at(-1), slot, box, context));
  const rowHeights = set.rowHeights.slice(0, set.count + 1);
  const shape: SceneTable = {
    kind: 'table',
    name: 'table',
    slot: slot.name,
    box: { x: box.x, y: box.y, width: sum(set.columnWidths), height: sum(rowHeights) },
    alt: table.alt,
    columnWidths: set.columnWidths,
    rowHeights,
    rows: set.rows.slice(0, set.count + 1),
    padding: PADDING,
  };
  const rest = { ...table, rows: table.rows.slice(set.count), facts: table.facts.slice(set.count) };
  return { shapes: [shape], cures: curesOf(set, slot), diagnostics: [], ...(rest.rows.length > 0 && { rest }) };
}

/** A table in one style after another, up to the first in which all of its rows have room. */
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
  const rowHeights = cells.map((row) => Math.max(style.line, ...row.map(({ height }) => height)) + 2 * PADDING.y);
  const [headerHeight = 0, ...heights] = rowHeights;
  return {
    styleName,
    columnWidths,
    rowHeights,
    rows: cells.map((row) => row.map((cell, index) => sceneCell(cell, table.columns[index]?.align ?? 'left', style))),
    divided: cells.some((row) => row.some((cell) => cell.divided)),
    count: firstPart(
      heights.map((height) => ({ before: 0, height })),
      box.height - headerHeight,
    ),
  };
}

/** A column of figures, flush right, is never wrapped: only its heading is. */
function needOf(cells: Cells, align: 'left' | 'right', style: TextStyle, { template }: LayoutContext): ColumnNeed {
  const padded = (widths: readonly number[]) => Math.ceil(Math.max(...widths) / USED_WIDTH) + 2 * PADDING.x + 1;
  const read = cells.map((runs) => readRuns(runs, style, template));
  const onOneLine = read.map(widestLine);
  const words = read.map(widestWord);
  const figures = align === 'right' ? onOneLine.slice(1) : [];
  return { natural: padded(onOneLine), least: padded([...words, ...figures]) };
}

function sceneCell(cell: Flow, align: 'left' | 'right', style: TextStyle): SceneTableCell {
  const empty = { runs: [], level: 0, marker: 'none' as const, style, before: 0, lines: [] };
  return { paragraph: cell.paragraphs[0] ?? empty, align };
}

function curesOf(set: SetTable, slot: Slot): readonly Cure[] {
  return [
    ...(set.styleName === slot.style
      ? []
      : [{ kind: 'step-down' as const, slot: slot.name, from: slot.style, to: set.styleName }]),
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
  const [header = 0, ...heights] = set?.rowHeights ?? [];
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
