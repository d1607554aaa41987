import type { Observation, RateFact, SeriesFact } from '../model/fact.ts';
import type { Citation } from '../model/source.ts';
import type { Judgement, Verdict } from '../model/verdict.ts';
import { Decimal } from '../values/decimal.ts';
import { writePeriod } from '../values/period-text.ts';
import { roundTo } from '../values/quantity.ts';
import { readPlace } from './place.ts';
import type { SearchedDocument, SearchedSheet } from './searched-document.ts';

/**
 * Compares every point of a series with a data file: in the row that the citation names (by default
 * the first below the header) under the point's period, or, where periods stand below one another,
 * in the row of the period. A file states more digits than the fact keeps, so both are compared at
 * the fact's last place. The file's numbers are in units, unless its words name a scale.
 */
export function judgeSeries(fact: SeriesFact | RateFact, citation: Citation, searched: SearchedDocument): Judgement {
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const key = place?.kind === 'row' ? place.key : undefined;
  for (const sheet of searched.sheets) {
    const cells = wideCells(fact.points, sheet, searched, key) ?? longCells(fact.points, sheet, searched, key);
    if (cells === undefined) continue;
    const unit = fact.kind === 'series' && fact.unit.kind === 'money' ? fact.unit.currency : undefined;
    const { currencies, scales } = sheet.names();
    if (unit !== undefined && currencies.length > 0 && !currencies.includes(unit)) {
      return judged({ kind: 'differs', what: `the file names ${currencies[0]}, the fact says ${unit}` });
    }
    return judgePoints(fact.points, cells, scales);
  }
  return judged({ kind: 'not-found' });
}

function judged(verdict: Verdict, doubts: readonly string[] = []): Judgement {
  return { verdict, unmarked: [], doubts };
}

/** The cell of each point, in the order of the points; empty where the file has none. */
type Cells = readonly string[];

/** The rows of a sheet among rows of all sheets. */
function within(rows: readonly number[], { first, rows: { length } }: SearchedSheet): readonly number[] {
  return rows.filter((row) => row >= first && row < first + length);
}

/** Periods stand in the header, and the series in a row. */
function wideCells(
  points: readonly Observation[],
  sheet: SearchedSheet,
  searched: SearchedDocument,
  key: string | undefined,
): Cells | undefined {
  const header = headerOf(points, sheet, searched);
  if (header === undefined) return undefined;
  const next = header + 1 < sheet.first + sheet.rows.length ? [header + 1] : [];
  const row = (key === undefined ? next : within(searched.rowsNamed(key), sheet)).find((each) => each > header);
  if (row === undefined) return undefined;
  const [headings, cells] = [searched.row(header), searched.row(row)];
  return points.map((point) => cells[columnOf(headings, point)]?.trim() ?? '');
}

/** The first row that has most of the periods. */
function headerOf(
  points: readonly Observation[],
  sheet: SearchedSheet,
  searched: SearchedDocument,
): number | undefined {
  return sheet.header(JSON.stringify(points.map(({ period }) => writePeriod(period))), () => {
    const counts = new Map<number, number>();
    for (const { period } of points) {
      for (const row of within(searched.rowsHeaded(writePeriod(period)), sheet)) {
        counts.set(row, (counts.get(row) ?? 0) + 1);
      }
    }
    let header: number | undefined;
    for (const [row, count] of counts) {
      if (count * 2 > points.length && row < (header ?? Number.POSITIVE_INFINITY)) header = row;
    }
    return header;
  });
}

function columnOf(row: readonly string[], { period }: Observation): number {
  const name = writePeriod(period);
  return row.findIndex((cell) => cell.trim() === name || cell.trim().startsWith(`${name} [`));
}

/** Columns that may hold a series whose periods stand below one another. */
const MOST_COLUMNS = 1_000;

/** Periods stand in a column, and the numbers in the column that fits best. */
function longCells(
  points: readonly Observation[],
  sheet: SearchedSheet,
  searched: SearchedDocument,
  key: string | undefined,
): Cells | undefined {
  const found = key === undefined ? rowsOf(points, sheet, searched) : rowsNamed(points, key, sheet, searched);
  if (found.filter((row) => row.length > 0).length * 2 <= points.length) return undefined;
  const width = found.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => {
    const cells = points.map((point, index) => {
      const cell = found[index]?.[column]?.trim() ?? '';
      return isPeriod(cell, point) ? '' : cell;
    });
    return { cells, fits: points.filter((point, index) => agrees(cells[index] ?? '', point, SCALES)).length };
  });
  return columns.toSorted((a, b) => b.fits - a.fits)[0]?.cells;
}

/** For each point the first row of the sheet that has its period in a cell; empty where none has. */
function rowsOf(points: readonly Observation[], sheet: SearchedSheet, searched: SearchedDocument) {
  return points.map((point) => {
    const named = periodNames(point).flatMap((name) => within(searched.rowsHeaded(name), sheet));
    const rows = named.sort((a, b) => a - b).map(searched.row);
    return rows.find((row) => row.some((cell) => isPeriod(cell, point))) ?? [];
  });
}

/** The same of the rows that the key names, which are read once for all points. */
function rowsNamed(points: readonly Observation[], key: string, sheet: SearchedSheet, searched: SearchedDocument) {
  const wanted = new Set(points.flatMap(periodNames));
  const first = new Map<string, number>();
  for (const index of within(searched.rowsNamed(key), sheet)) {
    for (const cell of searched.row(index)) {
      const name = cell.trim();
      if (wanted.has(name) && !first.has(name)) first.set(name, index);
    }
  }
  return points.map((point) => {
    const [row] = periodNames(point)
      .flatMap((name) => first.get(name) ?? [])
      .sort((a, b) => a - b);
    return row === undefined ? [] : searched.row(row);
  });
}

/** `2012`, and the day by which a data set names a whole year: `2012-01-01`. */
export function periodNames({ period }: Observation): readonly string[] {
  const name = writePeriod(period);
  return /^\d{4}$/.test(name) ? [name, `${name}-01-01`] : [name];
}

function isPeriod(cell: string, point: Observation): boolean {
  return periodNames(point).includes(cell.trim());
}

const SCALES: readonly number[] = [0, 3, 6, 9];

function judgePoints(points: readonly Observation[], cells: Cells, named: ReadonlySet<number>): Judgement {
  const isAll = (scale: number) => points.every((point, index) => agrees(cells[index] ?? '', point, [scale]));
  const best = SCALES.toSorted((a, b) => count(points, cells, b) - count(points, cells, a))[0] ?? 0;
  const scale = isAll(0) ? 0 : best;
  const differing = points.flatMap((point, index) => {
    const cell = cells[index] ?? '';
    if (agrees(cell, point, [scale])) return [];
    const name = writePeriod(point.period);
    if (!point.quantity) return [`${name}: the file has ${cell}, the fact none`];
    return [`${name}: the file has ${cell === '' ? 'nothing' : cell}`];
  });
  if (differing.length > 0) return judged({ kind: 'differs', what: differing.slice(0, 3).join('; ') });
  const isNamed = scale === 0 || named.has(scale);
  const doubts = isNamed ? [] : [`the file’s numbers agree as 10^${scale}, and nothing in it says so`];
  return judged({ kind: 'agrees' }, doubts);
}

function count(points: readonly Observation[], cells: Cells, scale: number): number {
  return points.filter((point, index) => agrees(cells[index] ?? '', point, [scale])).length;
}

/** What the usual data sets write where there is no number. */
const NO_NUMBER: ReadonlySet<string> = new Set(['', '..', '...', 'NA', 'n/a', '-', 'x', 'F']);

function agrees(cell: string, { quantity }: Observation, scales: readonly number[]): boolean {
  if (quantity === undefined) return NO_NUMBER.has(cell);
  if (!/^-?\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(cell)) return false;
  const value = new Decimal(cell.replaceAll(',', ''));
  const stated = roundTo(quantity.stated.low, quantity.place);
  return scales.some((scale) => roundTo(value.times(new Decimal(10).pow(scale)), quantity.place).equals(stated));
}
