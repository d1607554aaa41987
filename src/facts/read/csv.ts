import type { Position } from '../../model/span.ts';

/** A cell of a data file with its position. */
export interface CsvCell {
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
}

export type CsvTable =
  | { readonly kind: 'table'; readonly header: readonly CsvCell[]; readonly rows: readonly (readonly CsvCell[])[] }
  | { readonly kind: 'broken'; readonly why: string; readonly at: Position };

/** More than any series in a brief has, and few enough that a hostile file can't exhaust memory. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

/**
 * Reads comma-separated values as in RFC 4180: a cell may be quoted, quotation marks inside it are
 * doubled, and line ends in it are kept. If the first line has more semicolons than commas, these
 * are the separator. Spaces around a cell are dropped. Lines with only empty cells are skipped; the
 * first other line is the header.
 */
export function readCsv(text: string): CsvTable {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const first = source.slice(0, source.search(/\r?\n|$/));
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  const reader: Reader = { source, at: 0, line: 1, lineStart: 0 };
  while (reader.at < source.length) {
    const cell = readCell(reader, separator);
    if (cell === undefined) {
      return { kind: 'broken', why: 'a quotation mark is opened and never closed', at: positionOf(reader) };
    }
    row.push(cell);
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
  return { kind: 'table', header, rows: rest };
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
