import { type Budget, budgetOf, overBudget } from '../limits/budget.ts';
import { workbookLimits } from '../limits/limits.ts';
import { scanXml, type XmlAttributes, type XmlEvents } from '../opc/scan-xml.ts';
import { DamagedPart, openArchive } from '../opc/unzip.ts';
import type { Document, Sheet, Unreadable } from './document.ts';

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

type WorkbookBudget = Budget<keyof ReturnType<typeof workbookLimits>>;

/** Thrown where a part is no XML that can be read. */
class Broken extends Error {}

/**
 * The cells of a workbook as stored: shared and inline strings, numbers, and the last results of formulas. Cells, and
 * the characters in them, are counted as they would lie in the sheets: a string as often as cells name it, a part as
 * often as sheets do, and the empty cells before a far one.
 */
export function readWorkbook(bytes: Uint8Array): Document | Unreadable {
  const budget = budgetOf(workbookLimits(bytes.length));
  const opened = openArchive(bytes, budget);
  if (opened.kind === 'refused') {
    const { fault } = opened;
    const why = fault.kind === 'too-large' ? fault.what : 'it is no workbook that can be opened safely';
    return { kind: 'unreadable', why };
  }
  const { read } = opened.archive;
  try {
    const workbook = read('xl/workbook.xml');
    const relations = read('xl/_rels/workbook.xml.rels');
    if (workbook === undefined || relations === undefined) return { kind: 'unreadable', why: 'it holds no workbook' };
    const targets = new Map(
      elements(relations, 'Relationship', budget).map((each) => [each.Id ?? '', partNamed(each.Target ?? '')]),
    );
    const shared = sharedStrings(read('xl/sharedStrings.xml'), budget);
    const known = new Map<string, CountedRows>();
    const sheets = elements(workbook, 'sheet', budget).flatMap((sheet): Sheet[] => {
      const part = targets.get(sheet['r:id'] ?? '') ?? '';
      const before = known.get(part);
      if (before !== undefined) drawAgain(before, budget);
      const xml = before === undefined ? read(part) : undefined;
      const rows = before ?? (xml && sheetRows(xml, shared, budget));
      if (rows === undefined) return [];
      known.set(part, rows);
      return [{ name: sheet.name ?? '', rows: rows.rows }];
    });
    return { kind: 'table', sheets };
  } catch (error) {
    if (error instanceof Broken || error instanceof DamagedPart) return { kind: 'unreadable', why: error.message };
    return { kind: 'unreadable', why: overBudget(error) };
  }
}

function partNamed(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function scan(xml: Uint8Array, budget: WorkbookBudget, on: XmlEvents): void {
  const fault = scanXml(xml, budget, on);
  if (fault !== undefined) throw new Broken(fault.split('\n')[0]);
}

function elements(xml: Uint8Array, wanted: string, budget: WorkbookBudget): readonly XmlAttributes[] {
  const found: XmlAttributes[] = [];
  scan(xml, budget, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}

function sharedStrings(xml: Uint8Array | undefined, budget: WorkbookBudget): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let inText = false;
  scan(xml, budget, {
    open: (name) => {
      if (name === 'si') strings.push('');
      inText = name === 't';
    },
    text: (text) => {
      if (inText) strings[strings.length - 1] = (strings.at(-1) ?? '') + text;
    },
    close: (name) => {
      if (name === 't') inText = false;
    },
  });
  return strings;
}

/** The rows of a part, with how much of the budget they took. */
interface CountedRows {
  readonly rows: readonly (readonly string[])[];
  readonly cells: number;
  readonly characters: number;
}

function drawAgain({ cells, characters }: CountedRows, budget: WorkbookBudget): void {
  budget.draw('cells', cells);
  budget.draw('characters', characters);
}

const NO_CELLS: readonly string[] = [];

function sheetRows(xml: Uint8Array, shared: readonly string[], budget: WorkbookBudget): CountedRows {
  const rows: (readonly string[])[] = [];
  let open: string[] = [];
  let cells = 0;
  let characters = 0;
  let drawnRow = -1;
  let inRow = 0;
  let at: CellPlace | undefined;
  let type = '';
  let value = '';
  let reading = false;
  const draw = (count: number) => {
    cells += count;
    budget.draw('cells', count);
  };
  /** The row of a cell, with what lies empty before it. Rows come in order, but nothing makes them. */
  const rowAt = (row: number): string[] => {
    if (rows.length <= row) {
      draw(row + 1 - rows.length);
      while (rows.length < row) rows.push(NO_CELLS);
      open = [];
      rows.push(open);
    } else if (rows[row] !== open) {
      open = [...(rows[row] ?? NO_CELLS)];
      rows[row] = open;
      draw(open.length);
    }
    return open;
  };
  scan(xml, budget, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(attributes.r ?? Number.NaN);
        at = { row: Number.isInteger(number) && number > 0 ? number - 1 : (at?.row ?? -1) + 1, column: -1 };
      }
      if (name === 'c') {
        // A cell without a reference stands behind the one before it.
        at = (attributes.r === undefined ? undefined : cellPlace(attributes.r)) ?? {
          row: at?.row ?? 0,
          column: (at?.column ?? -1) + 1,
        };
        type = attributes.t ?? '';
        value = '';
      }
      if (name === 'v' || name === 't') reading = true;
    },
    text: (text) => {
      if (reading) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name !== 'c' || at === undefined) return;
      if (at.row >= MOST_ROWS || at.column >= MOST_COLUMNS) {
        throw new Broken('a cell lies outside the 1,048,576 rows and 16,384 columns that a sheet can have');
      }
      const row = rowAt(at.row);
      if (row.length <= at.column) draw(at.column + 1 - row.length);
      while (row.length <= at.column) row.push('');
      const text = type === 's' ? (shared[Number(value)] ?? '') : value;
      characters += text.length;
      budget.draw('characters', text.length);
      inRow = at.row === drawnRow ? inRow + text.length : text.length;
      drawnRow = at.row;
      budget.reach('line', inRow);
      row[at.column] = text;
    },
  });
  return { rows, cells, characters };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Row and column of a cell reference, counted from 0: `B4` is row 3, column 1. */
export function cellPlace(reference: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference.toUpperCase()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
