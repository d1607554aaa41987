import { packOf } from '../../language/languages.ts';
import type { CheckSheet } from '../../model/check-sheet.ts';

/** The check sheet as a table that every spreadsheet opens: UTF-8 with its mark, commas, quoted cells, CRLF (RFC 4180). */
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

/** A cell that begins like a formula is given an apostrophe, so that no spreadsheet runs what a source says. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^[-+]?[\d.,]+$/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
