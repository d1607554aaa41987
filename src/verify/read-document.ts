import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import type { Document, DocumentParagraph } from './document.ts';
import { readWorkbook } from './read-workbook.ts';

/** The largest copy read, in bytes; no source that a brief cites comes near this size. */
export const MOST_COPY = 64 * 2 ** 20;

/** Reads a copy according to its file extension. If it can't be read, says why. */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
): Promise<Document | { readonly kind: 'unreadable'; readonly why: string }> {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case 'txt':
    case 'md':
      return textDocument(decode(bytes));
    case 'html':
    case 'htm':
      return textDocument(htmlText(decode(bytes)));
    case 'csv':
    case 'tsv':
      return csvDocument(decode(bytes), ending === 'tsv' ? '\t' : undefined);
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
  const paragraphs: DocumentParagraph[] = [];
  const pages: number[][] = [[]];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    for (const [part, piece] of line.split('\f').entries()) {
      if (part > 0) pages.push([]);
      if (piece.trim() === '') continue;
      pages.at(-1)?.push(paragraphs.length);
      paragraphs.push({ text: piece, line: index + 1 });
    }
  }
  return { kind: 'text', paragraphs, pages };
}

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'section',
  'article',
  'table',
  'ul',
  'ol',
  'dt',
  'dd',
  'blockquote',
  'figcaption',
  'header',
  'footer',
  'nav',
]);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** The words of a web page, one line for each block. Nothing in it is run or fetched. */
function htmlText(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (SILENT.has(name)) silent += 1;
        if (BLOCKS.has(name)) text += '\n';
      },
      onclosetag: (name) => {
        if (SILENT.has(name)) silent -= 1;
        if (BLOCKS.has(name)) text += '\n';
      },
      ontext: (piece) => {
        if (silent === 0) text += piece.replace(/[ \t\r\n]+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text;
}

/**
 * Separated by `delimiter` if given, else by commas, or by semicolons if the first line has more of
 * them.
 */
function csvDocument(
  text: string,
  delimiter: string | undefined,
): Document | { readonly kind: 'unreadable'; readonly why: string } {
  const first = text.split('\n', 1)[0] ?? '';
  const separator = delimiter ?? (first.split(';').length > first.split(',').length ? ';' : ',');
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return { kind: 'table', sheets: [{ name: '', rows }] };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : 'it is no CSV' };
  }
}
