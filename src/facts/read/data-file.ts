import { createHash } from 'node:crypto';
import { type Nearest, nearestOf } from '../../diagnostics/nearest.ts';
import { keptOrMade } from '../../model/kept-or-made.ts';
import { type CsvCell, type CsvTable, readCsv } from './csv.ts';

/** The data files in the facts folders, by path from the workspace root. */
export type DataFiles = ReadonlyMap<string, DataFile>;

/** A data file that many series may name. What is asked of it is worked out once. */
export interface DataFile {
  /** `sha256:` and the digest of its text in UTF-8, in hexadecimal. */
  readonly fingerprint: () => string;
  readonly table: () => ReturnType<typeof readCsv>;
}

/** What a cell of a column must hold, by the column’s number. */
export interface ColumnText {
  readonly at: number;
  readonly text: string;
}

export function dataFile(text: string): DataFile {
  return {
    fingerprint: once(() => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`),
    table: once(() => readCsv(text)),
  };
}

type Row = CsvTable['rows'][number];

/** The rows of a table by their texts in some columns, for each choice of columns that was asked for. */
const ROWS = new WeakMap<CsvTable, Map<string, ReadonlyMap<string, readonly Row[]>>>();

/** The rows that hold all these texts, in the order of the file. */
export function rowsWhere(table: CsvTable, wanted: readonly ColumnText[]): readonly Row[] {
  if (wanted.length === 0) return table.rows;
  const columns = wanted.map(({ at }) => at);
  const known = keptOrMade(ROWS, table, () => new Map());
  const rows = keptOrMade(known, columns.join(), () => byTexts(table, columns));
  return rows.get(JSON.stringify(wanted.map(({ text }) => text))) ?? [];
}

function byTexts({ rows }: CsvTable, columns: readonly number[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((at) => row[at]?.text ?? ''));
    keptOrMade(found, key, (): Row[] => []).push(row);
  }
  return found;
}

/** The texts of a column. */
export interface ColumnTexts {
  readonly nearest: Nearest;
  readonly sorted: readonly string[];
}

const TEXTS = new WeakMap<readonly Row[], Map<number, ColumnTexts>>();

/** The texts that some rows hold in a column. */
export function textsIn(rows: readonly Row[], at: number): ColumnTexts {
  const known = keptOrMade(TEXTS, rows, () => new Map());
  return keptOrMade(known, at, () => textsOf(rows.map((row): Pick<CsvCell, 'text'> => row[at] ?? { text: '' })));
}

function textsOf(cells: readonly Pick<CsvCell, 'text'>[]): ColumnTexts {
  const texts = new Set(cells.map(({ text }) => text));
  return { nearest: nearestOf(texts), sorted: [...texts].sort() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
