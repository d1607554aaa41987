import { verticalReach } from '../../fonts/vertical.ts';
import type { Box } from '../../model/box.ts';
import type { DeckTable, Run, TableRow } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { SceneTableCell } from '../../model/scene.ts';
import { isSpanned } from '../../model/table-heads.ts';
import type { Slot, Template } from '../../model/template.ts';
import type { TextStyle } from '../../model/text-style.ts';
import type { LayoutContext } from '../context.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { USED_WIDTH } from '../text/break-lines.ts';
import { readRuns } from '../text/paragraphs.ts';
import { widestLine, widestWord } from '../text/widest-stretch.ts';
import type { ColumnNeed } from './column-widths.ts';
import { type ColumnInset, columnInsets, columnWidths } from './table-columns.ts';
import { tableTints } from './table-tints.ts';

/** A table set in one style, with every row measured. The header is the first row. */
export interface SetTable {
  /** As what it was set. */
  readonly as: TableSet;
  readonly columnWidths: readonly number[];
  /** Text height of each row, in points. */
  readonly wordHeights: readonly number[];
  readonly rows: readonly (readonly SceneTableCell[])[];
  /** The line height of most of its words, in points. */
  readonly line: number;
  readonly divided: boolean;
}

export interface TableSet {
  readonly styleName: string;
  /** Points between columns. */
  readonly gap: number;
  /** Gives words that are wider than their column places to break. */
  readonly divides: boolean;
  /** The columns of the slide that this one continues. */
  readonly columnWidths?: readonly number[];
}

/** Minimum width in points of a column in which long words are divided, unless its words need less. */
const NARROWEST = 64;

/** The name of a row of words is at most this many times as large as its words. */
const ROW_HEAD = 1.25;
const ROW_HEADS = ['heading-large', 'heading'];

interface Cell {
  readonly runs: readonly Run[];
  readonly style: TextStyle;
  readonly align: 'left' | 'right';
  /** Columns that it spans, from the one it begins in. */
  readonly from: number;
  readonly columns: number;
  readonly ours?: true;
  /** Percent of the colour that it lies on. */
  readonly tint?: number;
}

/** Undefined if its words don't fit into columns of this width. */
export function setTable(
  table: DeckTable,
  set: TableSet,
  slot: Slot,
  box: Box,
  { template }: LayoutContext,
): SetTable | undefined {
  const style = styleNamed(template, set.styleName);
  const lines = [
    headCells(table, style, slot, template),
    ...table.rows.map((row) => rowCells(table, row, style, template)),
  ];
  const insets = columnInsets(table, set.gap);
  const widths =
    set.columnWidths ??
    columnWidths(
      table,
      table.columns.map((_, index) => needOf(lines, index, insets, set.divides, template)),
      box.width,
      set.gap,
    );
  if (widths === undefined) return undefined;
  const { divides } = set;
  const flows = lines.map((cells) =>
    cells.map((cell): Flow => {
      const { left, right } = insetOf(cell, insets);
      const width = spanned(cell, widths) - left - right;
      return flow(plain(cell.runs), cell.style, width, template, { divides });
    }),
  );
  if (flows.some((row) => row.some(({ broken }) => broken))) return undefined;
  // Headings stand on the rule below them.
  const tops = lines.map((cells, line) => (line === 0 ? cells.map(() => 0) : topsOf(cells, template)));
  return {
    as: set,
    columnWidths: widths,
    wordHeights: flows.map((row, line) =>
      Math.max(style.line, ...row.map(({ height }, index) => height + (tops[line]?.[index] ?? 0))),
    ),
    rows: flows.map((row, line) =>
      row.flatMap((set, index) => {
        const cell = lines[line]?.[index];
        return cell ? [sceneCell(cell, set, tops[line]?.[index] ?? 0, insets)] : [];
      }),
    ),
    line: style.line,
    divided: flows.some((row) => row.some((cell) => cell.divided)),
  };
}

/** Headings are as small as the slot's smallest words; what heads numbers is bold, its unit below it. */
function headCells(table: DeckTable, style: TextStyle, slot: Slot, template: Template): readonly Cell[] {
  const smallest = styleNamed(template, slot.steps.at(-1) ?? slot.style);
  const head: TextStyle = { ...(smallest.size < style.size ? smallest : style), colour: 'muted' };
  return table.columns.flatMap(({ heading, unit, align, ours, spans = 1 }, from): readonly Cell[] => {
    if (isSpanned(table.columns, from)) return [];
    const [last] = heading.slice(-1);
    const broken = unit && last ? [{ ...last, text: '\n', bold: false }, ...unit] : [];
    const isBold = align === 'right' && table.words === undefined;
    const runs = [...heading.map((run) => ({ ...run, bold: run.bold || isBold })), ...broken];
    const own: TextStyle = ours ? { ...head, bold: true, colour: 'primary' } : head;
    return [{ runs, style: own, align, from, columns: spans, ...(ours && { ours }) }];
  });
}

function rowCells(
  table: DeckTable,
  { look, cells, tints = [] }: TableRow,
  style: TextStyle,
  template: Template,
): readonly Cell[] {
  const styles = {
    plain: style,
    emphasis: { ...style, bold: true, colour: 'paper' },
    total: { ...style, bold: true, colour: 'primary' },
    group: { ...style, bold: true, colour: 'primary' },
  } as const satisfies Record<TableRow['look'], TextStyle>;
  if (look === 'group') {
    return [{ runs: cells[0] ?? [], style: styles.group, align: 'left', from: 0, columns: table.columns.length }];
  }
  const known = table.tints === undefined ? [] : tableTints(table.tints, template);
  return table.columns.map(({ align }, from) => {
    const runs = cells[from] ?? [];
    const tint = known[tints[from] ?? -1];
    const isHead =
      table.words !== undefined && from === 0 && runs.length > 0 && runs.every(({ bold, raised }) => bold || raised);
    const own = isHead && look === 'plain' ? rowHead(style, template) : styles[look];
    if (tint === undefined) return { runs, style: own, align, from, columns: 1 };
    return { runs, style: { ...own, colour: tint.words }, align, from, columns: 1, tint: tint.percent };
  });
}

function rowHead(style: TextStyle, template: Template): TextStyle {
  const known = ROW_HEADS.flatMap((name) => template.styles[name] ?? []);
  const larger = known.find(({ size }) => size > style.size && size <= style.size * ROW_HEAD);
  return larger ?? { ...style, bold: true, colour: 'primary' };
}

/** What a column's own cells need; a cell across several needs nothing of one. In a column of numbers only the heading may wrap. */
function needOf(
  lines: readonly (readonly Cell[])[],
  column: number,
  insets: readonly ColumnInset[],
  divides: boolean,
  template: Template,
): ColumnNeed {
  const cells = lines.map((row) => row.find(({ from, columns }) => from === column && columns === 1));
  const widths = cells.map((cell, index) => {
    if (cell === undefined) return { natural: 0, least: 0 };
    const read = readRuns(cell.runs, cell.style, template);
    const { left, right } = insetOf(cell, insets);
    const whole = (width: number) => Math.ceil(width / USED_WIDTH) + left + right + 1;
    const natural = whole(widestLine(read));
    return { natural, least: cell.align === 'right' && index > 0 ? natural : whole(widestWord(read)) };
  });
  const least = Math.max(...widths.map((each) => each.least));
  return {
    natural: Math.max(...widths.map(({ natural }) => natural)),
    least: divides ? Math.min(least, NARROWEST) : least,
    cells: widths.map(({ natural }) => natural),
  };
}

function insetOf({ from, columns }: Cell, insets: readonly ColumnInset[]): ColumnInset {
  return { left: insets[from]?.left ?? 0, right: insets[from + columns - 1]?.right ?? 0 };
}

function spanned({ from, columns }: Cell, widths: readonly number[]): number {
  return widths.slice(from, from + columns).reduce((total, each) => total + each, 0);
}

/** Points that bring the first lines of a row's words onto one baseline. */
function topsOf(cells: readonly Cell[], template: Template): readonly number[] {
  const baselines = cells.map(({ style: { line, size, typeface, font } }) => {
    return line - size * verticalReach(typeface ?? template.fonts[font]).descent;
  });
  const lowest = Math.max(...baselines);
  return baselines.map((each) => Math.round(2 * (lowest - each)) / 2);
}

function sceneCell(cell: Cell, set: Flow, top: number, insets: readonly ColumnInset[]): SceneTableCell {
  const { style, align, columns, ours, tint } = cell;
  const empty = { runs: [], level: 0, marker: 'none' as const, style, before: 0, lines: [] };
  return {
    paragraph: set.paragraphs[0] ?? empty,
    align,
    inset: { ...insetOf(cell, insets), top },
    columns,
    ...(ours && { ours }),
    ...(tint !== undefined && { tint }),
  };
}
