import { escapeText, XML_DECLARATION } from '../../../opc/xml.ts';
import { columnName } from './references.ts';

/** The cell formats of text in styles.xml, by their index there; the third is that of dates. */
export type CellStyle = 'plain' | 'heading';

export type Cell =
  /** Always text: what begins with = + - or @ is never a formula. */
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle }
  /** An exact decimal numeral: `17.2`, `0`, `-3`. */
  | { readonly kind: 'number'; readonly numeral: string }
  /** A day, counted as a spreadsheet does. */
  | { readonly kind: 'date'; readonly numeral: string };

/** Rows of cells from A1; undefined is an empty cell, never a zero. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

const STYLE_INDEX: Readonly<Record<CellStyle, number>> = { plain: 0, heading: 1 };
const DATE_STYLE = 2;

/** Widths in characters, between what is legible and what fits a laptop. */
const NARROWEST = 9;
const WIDEST = 60;

/** A worksheet part: column widths that fit the contents, the heading row frozen, inline strings, no formula. */
export function writeSheet(grid: Grid): string {
  const columns = Math.max(...grid.map((row) => row.length));
  const rows = grid.map((row, r) => {
    const cells = row.map((cell, c) => (cell ? writeCell(cell, `${columnName(c)}${r + 1}`) : ''));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return (
    `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<dimension ref="A1:${columnName(columns - 1)}${grid.length}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${Array.from({ length: columns }, (_, c) => writeColumn(grid, c)).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

function writeCell(cell: Cell, reference: string): string {
  switch (cell.kind) {
    case 'number':
      return `<c r="${reference}"><v>${cell.numeral}</v></c>`;
    case 'date':
      return `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.numeral}</v></c>`;
    case 'text':
      return `<c r="${reference}" s="${STYLE_INDEX[cell.style]}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
  }
}

function writeColumn(grid: Grid, column: number): string {
  const lengths = grid.map((row) => {
    const cell = row[column];
    return cell?.kind === 'text' ? cell.text.length : (cell?.numeral.length ?? 0);
  });
  const width = Math.min(WIDEST, Math.max(NARROWEST, ...lengths.map((n) => n + 2)));
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

/**
 * Text of a spreadsheet's or a chart's string (ST_Xstring, ISO 29500-1 §22.9.2.19), where `_x000D_` means a return:
 * such a stretch that is meant literally has its underscore escaped.
 */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
