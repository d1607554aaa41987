import { CsvError, parse } from 'csv-parse/sync';
import { budgetOf, overBudget } from '../limits/budget.ts';
import { countCharacters } from '../limits/count-characters.ts';
import { SEPARATED, TEXT } from '../limits/limits.ts';
import type { Document, DocumentParagraph, Unreadable } from './document.ts';
import { readWebPage } from './read-web-page.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads a copy according to its file extension. If it can't be read, says why. */
export async function readDocument(path: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  try {
    return await documentIn(path, bytes);
  } catch (error) {
    return { kind: 'unreadable', why: overBudget(error) };
  }
}

/** @throws OverBudget */
async function documentIn(path: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case 'txt':
    case 'md':
      return textDocument(decode(bytes));
    case 'html':
    case 'htm':
      return textDocument(readWebPage(decode(bytes)));
    case 'csv':
    case 'tsv':
      return separatedDocument(decode(bytes), ending === 'tsv' ? '\t' : undefined);
    case 'xlsx':
      return readWorkbook(bytes);
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts');
      return readPdf(bytes);
    }
    default:
      return { kind: 'unreadable', why: 'only text, HTML, PDF, CSV and XLSX are read' };
  }
}

/** Decodes UTF-16 if a byte order mark says so, else UTF-8. The mark is dropped. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Every non-blank line is a paragraph; a form feed begins a page. */
function textDocument(text: string): Document {
  const budget = budgetOf(TEXT);
  budget.draw('lines', 1 + countCharacters(text, LINE_ENDS));
  const paragraphs: DocumentParagraph[] = [];
  const pages: number[][] = [[]];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    for (const [part, piece] of line.split('\f').entries()) {
      if (part > 0) pages.push([]);
      budget.reach('line', piece.length);
      if (piece.trim() === '') continue;
      pages.at(-1)?.push(paragraphs.length);
      paragraphs.push({ text: piece, line: index + 1 });
    }
  }
  return { kind: 'text', paragraphs, pages };
}

/**
 * Separated by `delimiter` if given, else by commas, or by semicolons if the first line has more of
 * them.
 */
function separatedDocument(text: string, delimiter: string | undefined): Document | Unreadable {
  const first = text.slice(0, text.search(/\n|$/));
  const separator = delimiter ?? (countCharacters(first, ';') > countCharacters(first, ',') ? ';' : ',');
  const budget = budgetOf(SEPARATED);
  budget.draw('cells', 1 + countCharacters(text, `${separator}${LINE_ENDS}`));
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: SEPARATED.line,
    });
    return { kind: 'table', sheets: [{ name: '', rows }] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') budget.reach('line', SEPARATED.line + 1);
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { kind: 'unreadable', why: isOpen ? 'a quotation mark is opened and never closed' : error.message };
  }
}

const LINE_ENDS = '\n\r\f';
