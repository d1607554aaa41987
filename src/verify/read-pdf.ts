import type { Document, DocumentParagraph } from './document.ts';

/** Pages beyond these are not read. */
const MOST_PAGES = 2_000;
const MOST_PIECES = 200_000;

/** Lines further apart than this many heights of a line belong to two paragraphs. */
const PARAGRAPH_GAP = 1.7;

type Unreadable = { readonly kind: 'unreadable'; readonly why: string };

/**
 * The words of a PDF, in paragraphs by page. Nothing in it is run, drawn or fetched. A PDF without
 * words, such as a scan, can't be read.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document | Unreadable> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => undefined);
  if (pdfjs === undefined) return { kind: 'unreadable', why: 'the package that reads PDF isn’t installed' };
  const loading = pdfjs.getDocument({
    // The reader takes the bytes over, and they are still to be read by others.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) return { kind: 'unreadable', why: `it has more than ${MOST_PAGES} pages` };
    const paragraphs: DocumentParagraph[] = [];
    const pages: number[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.slice(0, MOST_PIECES).flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
      const texts = paragraphsOf(linesOf(pieces));
      pages.push(texts.map((_, index) => paragraphs.length + index));
      paragraphs.push(...texts.map((text, index) => ({ text, line: paragraphs.length + index + 1 })));
    }
    return paragraphs.length === 0
      ? { kind: 'unreadable', why: 'it holds pictures of words and no words' }
      : { kind: 'text', paragraphs, pages };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is damaged';
    return { kind: 'unreadable', why: why === '' ? 'it is damaged' : why };
  } finally {
    await loading.destroy();
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

function pieceOf(item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}): Piece {
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
      lines.push({ text: joined(written), y: first.y, height: Math.max(...written.map((each) => each.height)) });
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
