import { packOf } from '../../language/languages.ts';
import type { SheetWords } from '../../language/sheet-words.ts';
import type { CheckRow, CheckSheet } from '../../model/check-sheet.ts';
import { harmlessCell } from './harmless-cell.ts';
import { verifiedText } from './verified-text.ts';
import { NO_NOTES, namesWith, type WrittenNotes } from './written-note.ts';

/** The columns of the sheet, in order. The last two are for whoever checks it. */
export const COLUMNS = [
  'number',
  'slide',
  'where',
  'shown',
  'sentence',
  'fact',
  'label',
  'value',
  'formula',
  'citation',
  'tick',
  'verified',
  'signedBy',
  'remarks',
] as const satisfies readonly (keyof SheetWords['columns'])[];

export type Column = (typeof COLUMNS)[number];

type Cells = Readonly<Partial<Record<Column, string>>>;

/**
 * The check sheet as a table for any spreadsheet program: UTF-8 with a byte order mark, commas, quoted cells, CRLF (RFC
 * 4180). Below the figures stand the claims, what was accepted and the sentences without a fact, one a row.
 *
 * @param notes - what was written into the sheet that this one replaces
 */
export function checkSheetCsv(sheet: CheckSheet, notes: WrittenNotes = NO_NOTES): string {
  const words = packOf(sheet.language).sheetWords;
  const rows: readonly Cells[] = [
    ...sheet.rows.map((row) => figureCells(row, words)),
    ...sheet.claims.map(({ slide, claim, words: tied, facts, compared, verdict }) => ({
      slide: String(slide),
      where: words.claims,
      sentence: tied,
      fact: facts.join(' '),
      value: compared.join(' · '),
      formula: claim,
      tick: words.verdicts[verdict],
    })),
    ...sheet.acceptances.map(({ slide, code, facts, reason, by, on }) => ({
      slide: String(slide),
      where: words.acceptances,
      sentence: reason,
      fact: facts.join(' '),
      citation: by === undefined ? '' : words.acceptedBy(by, on),
      tick: code,
    })),
    ...sheet.uncovered.map(({ slide, where, sentence }) => ({
      slide: String(slide),
      where: words.where[where],
      sentence,
      tick: words.uncovered,
    })),
  ];
  const noted = rows.map((cells, index) => withNote(cells, notes, index));
  const lines = [words.columns, ...noted].map((cells: Cells) =>
    COLUMNS.map((column) => quoted(cells[column] ?? '')).join(','),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function withNote(cells: Cells, notes: WrittenNotes, index: number): Cells {
  const note = notes.get(index);
  if (note === undefined) return cells;
  return { ...cells, signedBy: namesWith(cells.signedBy ?? '', note.checkedBy), remarks: note.remarks };
}

function figureCells(row: CheckRow, words: SheetWords): Cells {
  return {
    number: String(row.number),
    slide: String(row.slide),
    where: words.where[row.where],
    shown: row.shown,
    sentence: row.sentence,
    fact: row.facts.join(' '),
    label: row.label,
    value: row.value,
    formula: row.formula,
    citation: row.citations.join(' · '),
    tick: words.ticks[row.tick],
    verified: verifiedText(row, words),
    signedBy: row.signedBy ?? '',
  };
}

function quoted(text: string): string {
  return `"${harmlessCell(text).replaceAll('"', '""')}"`;
}
