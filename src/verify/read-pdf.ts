import { type Budget, budgetOf, OverBudget } from '../limits/budget.ts';
import { PDF } from '../limits/limits.ts';
import type { Document, DocumentParagraph, Unreadable } from './document.ts';
import { drawStreams } from './pdf-streams.ts';

/** Lines further apart than this many heights of a line belong to two paragraphs. */
const PARAGRAPH_GAP = 1.7;

/**
 * The words of a PDF, in paragraphs by page. Nothing in it is run, drawn or fetched. A PDF without
 * words, such as a scan, can't be read.
 */
export function readPdf(bytes: Uint8Array): Promise<Document | Unreadable> {
  return withoutStrays(() => read(bytes));
}

/**
 * The parser asks for several objects ahead, and reports the first that fails: the failures of the others reach nobody, and
 * would end the program. Any other rejection that reaches nobody still does.
 */
async function withoutStrays<T>(read: () => Promise<T>): Promise<T> {
  const pass = (reason: unknown): void => {
    if (!(reason instanceof Error && /\bpdfjs-dist\b/.test(reason.stack ?? ''))) throw reason;
  };
  process.on('unhandledRejection', pass);
  try {
    return await read();
  } finally {
    // They are told of once what is being done now has ended.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', pass);
  }
}

async function read(bytes: Uint8Array): Promise<Document | Unreadable> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => undefined);
  if (pdfjs === undefined) return { kind: 'unreadable', why: 'the package that reads PDF isn’t installed' };
  const budget = budgetOf(PDF);
  const why = drawStreams(bytes, budget);
  if (why !== undefined) return { kind: 'unreadable', why };
  const loading = pdfjs.getDocument({
    // The reader takes the bytes over, and takes no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    budget.draw('pages', pdf.numPages);
    const paragraphs: DocumentParagraph[] = [];
    const pages: number[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const texts = paragraphsOf(linesOf(await piecesOf(page.streamTextContent(), budget)));
      pages.push(texts.map((_, index) => paragraphs.length + index));
      for (const text of texts) {
        budget.reach('line', text.length);
        paragraphs.push({ text, line: paragraphs.length + 1 });
      }
      page.cleanup();
    }
    return paragraphs.length === 0
      ? { kind: 'unreadable', why: 'it holds pictures of words and no words' }
      : { kind: 'text', paragraphs, pages };
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is damaged';
    return { kind: 'unreadable', why: why === '' ? 'it is damaged' : why };
  } finally {
    await loading.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Pieces come ten at a time, but for the last of a page or of a form drawn on it. */
const FULL_CHUNK = 10;

/** The pieces of a page as they come, and no more than may be drawn: what is left of the page isn’t read. */
async function piecesOf(
  content: ReadableStream<{ readonly items: readonly (TextItem | object)[] }>,
  budget: Budget<'pieces' | 'scraps'>,
): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  const reader = content.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      budget.draw('pieces', chunk.value.items.length);
      if (chunk.value.items.length < FULL_CHUNK) budget.draw('scraps', 1);
      pieces.push(...chunk.value.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
    }
    return pieces;
  } catch (error) {
    // Not waited for: the parser answers only when it is through, and is ended then.
    reader.cancel(error).catch(() => undefined);
    throw error;
  }
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

function pieceOf(item: TextItem): Piece {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL };
}

/** Pieces of one line stand at one height. */
function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = () => {
    const written = open.filter(({ text }) => text !== '');
    const [first] = written.filter(({ text }) => text.trim() !== '');
    if (first)
      lines.push({
        text: joined(written),
        y: first.y,
        height: written.reduce((most, each) => Math.max(most, each.height), 0),
      });
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (
      last !== undefined &&
      piece.text !== '' &&
      Math.abs(piece.y - last.y) > Math.max(piece.height, last.height) / 2
    ) {
      close();
    }
    open.push(piece);
    if (piece.endsLine) close();
  }
  close();
  return lines;
}

function joined(pieces: readonly Piece[]): string {
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const isApart = end !== undefined && piece.x - end > Math.max(1, piece.height * 0.15);
    text += isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const texts: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const gap = last === undefined ? Number.POSITIVE_INFINITY : Math.abs(last.y - line.y);
    const isNew = last === undefined || gap > Math.max(line.height, last.height) * PARAGRAPH_GAP;
    if (isNew) texts.push(line.text);
    else texts[texts.length - 1] = continued(texts.at(-1) ?? '', line.text);
    last = line;
  }
  return texts;
}

/** A word parted at the end of a line is joined again; a hyphen before a capital or digit stays. */
function continued(text: string, line: string): string {
  return /\p{L}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
}
