import { readCsv } from '../../facts/read/csv.ts';
import { isXmlText } from '../../opc/xml.ts';
import { COLUMNS, type Column } from './csv.ts';
import { plainCell } from './harmless-cell.ts';
import { isSameCell } from './same-cell.ts';
import { noteOf, type WrittenNote, type WrittenNotes, writtenBeside } from './written-note.ts';

/** All columns but those for whoever checks the sheet. */
const OF_THE_PROGRAM: readonly Column[] = COLUMNS.filter((column) => column !== 'signedBy' && column !== 'remarks');

/** The rows of a sheet, a cell a column, without its header. */
export type SheetRow = readonly string[];

/**
 * What was written by hand into a sheet: names and remarks, by row of the sheet as the program wrote it. Rows may
 * have been sorted, and a spreadsheet program may have written the file in its own manner. Undefined if anything else
 * differs, or the file can't be read.
 *
 * @param found - the file as it stands
 * @param own - the sheet as written, before anybody wrote into it
 */
export function writtenInCsv(found: Uint8Array, own: string): WrittenNotes | undefined {
  const ownTable = tableOf(own);
  const { text, isOfWindows } = textOf(found);
  const foundTable = tableOf(text);
  if (ownTable === undefined || foundTable === undefined || !isXmlText(text)) return undefined;
  const [ownHeader = [], ...ownRows] = ownTable;
  const [header = [], ...rows] = foundTable;
  const isSame = (written: SheetRow, read: SheetRow, columns: readonly Column[]) =>
    isSameRow(written, isOfWindows ? read.map((cell, at) => restored(written[at] ?? '', cell)) : read, columns);
  if (ownRows.length !== rows.length || !isSame(ownHeader, header, COLUMNS)) return undefined;
  const notes = new Map<number, WrittenNote>();
  const left = new Set(rows.keys());
  for (const [index, cells] of ownRows.entries()) {
    const isHere = (at: number) => isSame(cells, rows[at] ?? [], OF_THE_PROGRAM);
    const at = left.has(index) && isHere(index) ? index : [...left].find(isHere);
    if (at === undefined) return undefined;
    left.delete(at);
    const row = rows[at] ?? [];
    const note = noteOf(
      writtenBeside(cellOf(cells, 'signedBy'), cellOf(row, 'signedBy').trim()),
      cellOf(row, 'remarks').trim(),
    );
    if (note !== undefined) notes.set(index, note);
  }
  return notes;
}

export function cellOf(row: SheetRow, column: Column): string {
  return row[COLUMNS.indexOf(column)] ?? '';
}

/** All rows, the header first, without the apostrophes that guard their cells. */
export function tableOf(csv: string): readonly SheetRow[] | undefined {
  const table = readCsv(csv);
  if (table.kind === 'broken') return undefined;
  return [table.header, ...table.rows].map((row) => row.map(({ text }) => plainCell(text)));
}

function isSameRow(own: SheetRow, found: SheetRow, columns: readonly Column[]): boolean {
  const isBlank = found.slice(COLUMNS.length).every((cell) => cell === '');
  return isBlank && columns.every((column) => isSameCell(cellOf(own, column), cellOf(found, column)));
}

/** UTF-8, or the older encoding of Windows that spreadsheet programs still write. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly isOfWindows: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOfWindows: false };
  } catch {
    return { text: Array.from(bytes, inWindows).join(''), isOfWindows: true };
  }
}

/** Bytes 80 to 9F of Windows-1252, for which Node's decoder gives control characters. All others are as in Latin-1. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function inWindows(byte: number): string {
  return OF_WINDOWS[byte - 0x80] ?? String.fromCharCode(byte);
}

const IN_WINDOWS: ReadonlySet<string> = new Set(Array.from({ length: 256 }, (_, byte) => inWindows(byte)));

/** The cell with the characters that the encoding of Windows lacks and replaced. */
function restored(own: string, found: string): string {
  const written = [...own];
  const read = [...found];
  if (written.length !== read.length) return found;
  return written.map((character, index) => (IN_WINDOWS.has(character) ? read[index] : character)).join('');
}
