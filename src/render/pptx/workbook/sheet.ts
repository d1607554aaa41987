import { escapeText, XML_DECLARATION } from '../../../opc/xml.ts';
import { columnName } from './value-cell.ts';

/** Cell formats of text; STYLE_INDEX gives their index in styles.xml. The third format there is that of dates. */
export type CellStyle = 'plain' | 'heading';

export type Cell =
  /** Always text: content that starts with = + - or @ is never a formula. */
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle }
  /** An exact decimal numeral: `17.2`, `0`, `-3`; with a formula, what that gives. */
  | { readonly kind: 'number'; readonly numeral: string; readonly formula?: string }
  /** A spreadsheet's serial day number. */
  | { readonly kind: 'date'; readonly numeral: string }
  /** A formula that gives a text, and the text that it gives. */
  | { readonly kind: 'formula'; readonly formula: string; readonly text: string };

/** Rows of cells from A1; undefined is an empty cell, never a zero. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

const STYLE_INDEX: Readonly<Record<CellStyle, number>> = { plain: 0, heading: 1 };
const DATE_STYLE = 2;

/** Limits of a column's width in characters: legible at least, and narrow enough for a laptop. */
const NARROWEST = 9;
const WIDEST = 60;

/** A worksheet part: column widths that fit the contents, a frozen heading row, inline strings. */
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
      return `<c r="${reference}">${cell.formula === undefined ? '' : `<f>${escapeCellText(cell.formula)}</f>`}<v>${cell.numeral}</v></c>`;
    case 'date':
      return `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.numeral}</v></c>`;
    case 'formula':
      return `<c r="${reference}" t="str"><f>${escapeCellText(cell.formula)}</f><v>${escapeCellText(cell.text)}</v></c>`;
    case 'text':
      return `<c r="${reference}" s="${STYLE_INDEX[cell.style]}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
  }
}

function writeColumn(grid: Grid, column: number): string {
  const lengths = grid.map((row) => {
    const cell = row[column];
    if (cell === undefined) return 0;
    return cell.kind === 'text' || cell.kind === 'formula' ? cell.text.length : cell.numeral.length;
  });
  const width = Math.min(WIDEST, Math.max(NARROWEST, ...lengths.map((n) => n + 2)));
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

/**
 * Escapes text for a string in a spreadsheet or chart (ST_Xstring, ISO 29500-1 §22.9.2.19), where `_x000D_` means a
 * carriage return: if such a sequence is meant literally, its underscore is escaped.
 */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
