import { packOf } from '../../language/languages.ts';
import type { CheckSheet } from '../../model/check-sheet.ts';

/**
 * The check sheet as a table for any spreadsheet program: UTF-8 with a byte order mark, commas, quoted cells, CRLF (RFC
 * 4180).
 */
export function checkSheetCsv(sheet: CheckSheet): string {
  const words = packOf(sheet.language).sheetWords;
  const { columns } = words;
  const header = [
    columns.number,
    columns.slide,
    columns.where,
    columns.shown,
    columns.fact,
    columns.label,
    columns.value,
    columns.formula,
    columns.citation,
    columns.tick,
    columns.signedBy,
  ];
  const rows = sheet.rows.map((row) => [
    String(row.number),
    String(row.slide),
    words.where[row.where],
    row.shown,
    row.facts.join(' '),
    row.label,
    row.value,
    row.formula,
    row.citations.join(' · '),
    words.ticks[row.tick],
    row.signedBy ?? '',
  ]);
  return `\ufeff${[header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that starts like a formula gets an apostrophe in front, so that no spreadsheet executes text from a source.
 */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^[-+]?[\d.,]+$/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
