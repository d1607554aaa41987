import type { Column } from './csv.ts';
import { cellOf, type SheetRow, tableOf } from './written-in-csv.ts';
import { noteOf, type WrittenNote, type WrittenNotes } from './written-note.ts';

/** Notes for a new sheet, and the rows whose notes have no place in it. */
export interface CarriedNotes {
  readonly notes: WrittenNotes;
  /** Numbers, from 0, of rows in the old sheet. */
  readonly lost: readonly number[];
}

/** What makes a figure the one that somebody looked at. */
const FIGURE: readonly Column[] = ['where', 'shown', 'fact', 'label', 'value', 'formula', 'citation', 'tick'];

/** Of two rows with one figure, those fit best that share more of these. */
const PLACE: readonly (readonly Column[])[] = [['slide', 'sentence'], ['sentence'], ['slide']];

/**
 * Carries notes from rows of an old sheet to those rows of a new one that show the same figure in the same sentence,
 * wherever its slide stands now, or on the same slide. A row below the figures is the same if its sentence is.
 *
 * @param old - the old sheet as written, before anybody wrote into it
 * @param own - the new sheet, likewise
 */
export function carriedNotes(old: string, noted: WrittenNotes, own: string): CarriedNotes {
  if (noted.size === 0) return { notes: noted, lost: [] };
  const before = byFigure(old);
  const after = byFigure(own);
  const notes = new Map<number, WrittenNote>();
  const carried = new Set<number>();
  for (const [figure, oldRows] of before) {
    const newRows = after.get(figure) ?? [];
    for (const [from, to] of pairs(oldRows, newRows)) {
      const note = noted.get(from);
      if (note === undefined) continue;
      notes.set(to, note);
      carried.add(from);
    }
  }
  return { notes, lost: [...noted.keys()].filter((row) => !carried.has(row)) };
}

interface PlacedRow {
  readonly index: number;
  readonly cells: SheetRow;
}

function byFigure(csv: string): ReadonlyMap<string, readonly PlacedRow[]> {
  const rows = new Map<string, PlacedRow[]>();
  for (const [index, cells] of (tableOf(csv) ?? []).slice(1).entries()) {
    const key = keyOf(cells, cellOf(cells, 'number') === '' ? [...FIGURE, 'sentence'] : FIGURE);
    const alike = rows.get(key) ?? [];
    alike.push({ index, cells });
    rows.set(key, alike);
  }
  return rows;
}

function keyOf(cells: SheetRow, columns: readonly Column[]): string {
  return JSON.stringify(columns.map((column) => cellOf(cells, column)));
}

function pairs(before: readonly PlacedRow[], after: readonly PlacedRow[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const free = new Set(after);
  for (const columns of PLACE) {
    const left = before.filter(({ index }) => !found.has(index));
    for (const row of left) {
      const key = keyOf(row.cells, columns);
      const match = [...free].find((each) => keyOf(each.cells, columns) === key);
      if (match === undefined) continue;
      free.delete(match);
      found.set(row.index, match.index);
    }
  }
  return found;
}

/** Joins what was written into two forms of one sheet. */
export function joinedNotes(one: WrittenNotes, other: WrittenNotes): WrittenNotes {
  const joined = new Map(one);
  for (const [row, note] of other) {
    const first = joined.get(row);
    const both = noteOf(
      joinedTexts(first?.checkedBy ?? '', note.checkedBy),
      joinedTexts(first?.remarks ?? '', note.remarks),
    );
    if (both !== undefined) joined.set(row, both);
  }
  return joined;
}

function joinedTexts(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}; ${other}`;
}
