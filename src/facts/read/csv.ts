import { kindOfText } from '../../model/file-kind.ts';
import type { Position } from '../../model/span.ts';
import { findRefusedCharacter } from '../../yaml/characters.ts';

/** A cell of a data file with its position. */
export interface CsvCell {
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
}

export interface CsvTable {
  readonly kind: 'table';
  readonly header: readonly CsvCell[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly CsvCell[])[];
  readonly separator: ',' | ';';
}

/** `why` and where no table can be read, and what mends it. */
interface Broken {
  readonly kind: 'broken';
  readonly why: string;
  readonly at: Position;
  readonly hint?: string;
}

/** More than any series in a brief has, and few enough that a hostile file can't exhaust memory. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
/** A table of 50,000 rows and 20 columns. A cell with its place takes some 200 bytes. */
const MOST_CELLS = 1_000_000;

/**
 * Reads comma-separated values as in RFC 4180: a cell may be quoted, quotation marks inside it are
 * doubled, and line ends in it are kept. If the first line has more semicolons than commas, these
 * are the separator. Spaces around a cell are dropped. Lines with only empty cells are skipped; the
 * first other line is the header, and every row has as many cells: a number with an unquoted comma
 * would else move all cells behind it.
 */
export function readCsv(text: string): CsvTable | Broken {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const foreign = foreignCharacter(source);
  if (foreign) return foreign;
  const first = source.slice(0, source.search(/\r?\n|$/));
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let cellCount = 0;
  const reader: Reader = { source, at: 0, line: 1, lineStart: 0 };
  while (reader.at < source.length) {
    const cell = readCell(reader, separator);
    if (cell === undefined) {
      return { kind: 'broken', why: 'a quotation mark is opened and never closed', at: positionOf(reader) };
    }
    row.push(cell);
    cellCount += 1;
    if (cellCount > MOST_CELLS) {
      return { kind: 'broken', why: 'the file has more than 1,000,000 cells, and no more are read', at: cell.start };
    }
    if (row.length > MOST_COLUMNS) {
      return { kind: 'broken', why: `a row has more than ${MOST_COLUMNS} cells`, at: cell.start };
    }
    const next = source[reader.at];
    if (next === separator) {
      reader.at += 1;
      // A separator at the very end of the file opens a last, empty cell.
      if (reader.at < source.length) continue;
      row.push({ text: '', start: positionOf(reader), end: positionOf(reader) });
    } else if (next !== undefined && next !== '\n' && next !== '\r') {
      return { kind: 'broken', why: 'text follows a closing quotation mark', at: positionOf(reader) };
    }
    passLineEnd(reader);
    if (row.some(({ text: content }) => content !== '')) rows.push(row);
    if (rows.length > MOST_ROWS) {
      return { kind: 'broken', why: `the file has more than ${MOST_ROWS} rows`, at: cell.start };
    }
    row = [];
  }
  const [header, ...rest] = rows;
  if (header === undefined) return { kind: 'broken', why: 'the file is empty', at: { line: 1, column: 1 } };
  return raggedRow(header, rest) ?? { kind: 'table', header, rows: rest, separator };
}

/** What a workbook, a text in UTF-16 or one in an old encoding has and a text in UTF-8 never has. */
function foreignCharacter(source: string): Broken | undefined {
  const kind = kindOfText(source);
  if (kind !== undefined) return broken(`it is ${kind}, whatever its name says`, { line: 1, column: 1 }, AS_UTF8);
  const at = findRefusedCharacter(source.replaceAll(/\r(?!\n)/g, '\n'));
  if (at < 0) return undefined;
  const lines = source.slice(0, at).split(/\r\n|\n|\r/);
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return broken('a character is none of a text in UTF-8', place, AS_UTF8);
}

const AS_UTF8 = 'open it in a spreadsheet program and save it as “CSV UTF-8”';

function raggedRow(header: readonly CsvCell[], rows: readonly (readonly CsvCell[])[]): Broken | undefined {
  const others = rows.filter((row) => row.length !== header.length);
  const [first] = others;
  const start = first?.[0]?.start;
  if (first === undefined || start === undefined) return undefined;
  const more =
    others.length > 1
      ? `, and ${others.length - 1} more ${others.length > 2 ? 'lines have' : 'line has'} too many or too few`
      : '';
  const why = `line ${start.line} has ${cells(first)} and the heading ${cells(header)}${more}`;
  const hint =
    first.length > header.length
      ? 'put a number or a text with a comma in it in quotation marks: "859,312"'
      : 'write every cell, empty ones too; titles and notes above and below the table go out of the file';
  return broken(why, start, hint);
}

function cells({ length }: readonly CsvCell[]): string {
  return length === 1 ? '1 cell' : `${length} cells`;
}

function broken(why: string, at: Position, hint: string): Broken {
  return { kind: 'broken', why, at, hint };
}

interface Reader {
  readonly source: string;
  at: number;
  line: number;
  lineStart: number;
}

function positionOf({ at, line, lineStart }: Reader): Position {
  return { line, column: at - lineStart + 1 };
}

function passLineEnd(reader: Reader): void {
  if (reader.source[reader.at] === '\r') reader.at += 1;
  if (reader.source[reader.at] !== '\n') return;
  reader.at += 1;
  reader.line += 1;
  reader.lineStart = reader.at;
}

/** Undefined if a quotation mark is never closed. */
function readCell(reader: Reader, separator: string): CsvCell | undefined {
  const start = positionOf(reader);
  if (reader.source[reader.at] === '"') return readQuoted(reader, start);
  const from = reader.at;
  while (reader.at < reader.source.length && !isEnd(reader.source[reader.at], separator)) reader.at += 1;
  return { text: reader.source.slice(from, reader.at).trim(), start, end: positionOf(reader) };
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function readQuoted(reader: Reader, start: Position): CsvCell | undefined {
  const { source } = reader;
  let text = '';
  reader.at += 1;
  for (;;) {
    const character = source[reader.at];
    if (character === undefined) return undefined;
    reader.at += 1;
    if (character === '"') {
      if (source[reader.at] !== '"') return { text: text.trim(), start, end: positionOf(reader) };
      reader.at += 1;
    }
    text += character;
    if (character === '\n') {
      reader.line += 1;
      reader.lineStart = reader.at;
    }
  }
}
