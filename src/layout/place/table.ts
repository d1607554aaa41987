import type { DeckTable, Run } from '../../model/deck.ts';
import type { SceneTable, SceneTableCell } from '../../model/scene.ts';
import type { Box, Slot, TextStyle } from '../../model/template.ts';
import type { LayoutContext, Placement } from '../context.ts';
import { styleNamed } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';

const PADDING = { x: 8, y: 7 };
/** A column is given at most this many points more than its widest cell. */
const SLACK = 72;
/** No column is squeezed below this width. */
const NARROWEST = 64;

/**
 * A table whose columns are measured: as wide as their cells need, the longest text column wrapping first. Rows that
 * don't fit go on a second slide under the same header.
 */
export function placeTable(table: DeckTable, slot: Slot, box: Box, context: LayoutContext): Placement<DeckTable> {
  let attempt = setTable(table, styleNamed(context.template, slot.style), box, context);
  let styleName = slot.style;
  for (const step of slot.steps) {
    if (attempt.fits >= table.rows.length) break;
    attempt = setTable(table, styleNamed(context.template, step), box, context);
    styleName = step;
  }
  if (attempt.fits === 0 && table.rows.length > 0) {
    const over = attempt.rowHeights.slice(0, 2).reduce((sum, h) => sum + h, 0) - box.height;
    const header = flow(
      plain(table.columns[0]?.heading ?? []),
      styleNamed(context.template, styleName),
      box.width,
      context.template,
    );
    const fitted = {
      flow: header,
      style: styleNamed(context.template, styleName),
      styleName,
      cures: [],
      over: Math.max(1, over),
    };
    return { shapes: [], cures: [], diagnostics: [overflow(context, slot.name, fitted)] };
  }
  const count = attempt.fits;
  const rowHeights = attempt.rowHeights.slice(0, count + 1);
  const shape: SceneTable = {
    kind: 'table',
    name: 'table',
    slot: slot.name,
    box: {
      x: box.x,
      y: box.y,
      width: attempt.columnWidths.reduce((sum, w) => sum + w, 0),
      height: rowHeights.reduce((sum, h) => sum + h, 0),
    },
    alt: table.alt,
    columnWidths: attempt.columnWidths,
    rowHeights,
    rows: attempt.rows.slice(0, count + 1),
    padding: PADDING,
  };
  const cures =
    styleName === slot.style ? [] : [{ kind: 'step-down' as const, slot: slot.name, from: slot.style, to: styleName }];
  const rest =
    count < table.rows.length
      ? { ...table, rows: table.rows.slice(count), facts: table.facts.slice(count) }
      : undefined;
  return { shapes: [shape], cures, diagnostics: [], ...(rest && { rest }) };
}

interface SetTable {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Header first. */
  readonly rows: readonly (readonly SceneTableCell[])[];
  /** How many rows below the header fit the box. */
  readonly fits: number;
}

function setTable(table: DeckTable, style: TextStyle, box: Box, context: LayoutContext): SetTable {
  const { template } = context;
  const header = table.columns.map((column) => column.heading.map((run) => ({ ...run, bold: true })));
  const cells: readonly (readonly (readonly Run[])[])[] = [header, ...table.rows];
  const natural = table.columns.map(
    (_, column) =>
      Math.ceil(
        Math.max(...cells.map((row) => flow(plain(row[column] ?? []), style, 10_000, template).widest)) / 0.97,
      ) +
      2 * PADDING.x +
      1,
  );
  const columnWidths = shareWidth(natural, box.width);
  const rows = cells.map((row) =>
    table.columns.map((column, index): { cell: SceneTableCell; set: Flow } => {
      const width = (columnWidths[index] ?? 0) - 2 * PADDING.x;
      const set = flow(plain(row[index] ?? []), style, width, template);
      const paragraph = set.paragraphs[0] ?? {
        runs: [],
        level: 0,
        marker: 'none' as const,
        style,
        before: 0,
        lines: [],
      };
      return { cell: { paragraph, align: column.align }, set };
    }),
  );
  const rowHeights = rows.map((row) => Math.max(style.line, ...row.map(({ set }) => set.height)) + 2 * PADDING.y);
  let fits = 0;
  let height = rowHeights[0] ?? 0;
  while (fits < table.rows.length && height + (rowHeights[fits + 1] ?? 0) <= box.height) {
    height += rowHeights[fits + 1] ?? 0;
    fits += 1;
  }
  return { columnWidths, rowHeights, rows: rows.map((row) => row.map(({ cell }) => cell)), fits };
}

/** Widths that sum to at most `available`: what columns need and a little air; the widest give way first. */
function shareWidth(natural: readonly number[], available: number): readonly number[] {
  const needed = natural.reduce((sum, width) => sum + width, 0);
  if (needed <= available) {
    const slack = Math.min(SLACK, (available - needed) / natural.length);
    return natural.map((width) => Math.floor(width + slack));
  }
  const widths = [...natural];
  let over = needed - available;
  while (over > 0.5) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const index = widths.indexOf(widest);
    const second = Math.max(NARROWEST, ...widths.filter((_, i) => i !== index));
    const cut = Math.min(over, Math.max(1, widest - second));
    widths[index] = widest - cut;
    over -= cut;
  }
  return widths.map((width) => Math.floor(width));
}
