import LineBreaker from 'linebreak';
import { firstWhere } from '../../model/first-where.ts';
import { penFor, type TextPiece } from './measure.ts';

/** A place where a line may end, in UTF-16 units from the start of the paragraph. */
export interface BreakOpportunity {
  readonly position: number;
  /** Where the line's ink ends: before trailing spaces, a forced break or a soft hyphen. */
  readonly inkEnd: number;
  /** Width of the hyphen shown if the line ends here, in points; 0 for none. */
  readonly hyphen: number;
  /** The line must end here: a forced break, or the end of the paragraph. */
  readonly required: boolean;
}

/** A paragraph as one string, with all advances summed and all break opportunities known. */
export interface ParagraphText {
  readonly text: string;
  /** Start of each piece, followed by the length of the text. */
  readonly starts: readonly number[];
  /** In order; the last is the end of the text. */
  readonly opportunities: readonly BreakOpportunity[];
  /** The width of a stretch on its own line, in points: the wider of its kerned and unkerned advance. */
  width(from: number, to: number): number;
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const SOFT_HYPHEN = 0xad;

/**
 * Reads a paragraph's pieces as one string, so that a word or number in two looks is still one word. Measures every
 * character and finds where lines may end (UAX #14, as implemented by the package linebreak).
 */
export function readParagraph(pieces: readonly TextPiece[]): ParagraphText {
  const text = pieces.map((piece) => piece.text).join('');
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.text.length);
  return {
    text,
    starts,
    opportunities: findOpportunities(text, pieces, starts),
    width: sumAdvances(pieces),
  };
}

/**
 * Sums advances once, with and without kerning, so that the width of any stretch is a subtraction. Characters of
 * different pieces don't kern with each other.
 */
function sumAdvances(pieces: readonly TextPiece[]): (from: number, to: number) => number {
  const plain = [0];
  const kerned = [0];
  let plainSum = 0;
  let kernedSum = 0;
  for (const piece of pieces) {
    const pen = penFor(piece);
    let left = 0;
    for (let unit = 0; unit < piece.text.length; unit++) {
      const code = piece.text.codePointAt(unit) ?? 0;
      const breaks = isForcedBreak(code);
      const advance = breaks ? 0 : pen.advance(code);
      plainSum += advance;
      kernedSum += breaks || left === 0 ? advance : advance + pen.kern(left, code);
      plain.push(plainSum);
      kerned.push(kernedSum);
      if (code > 0xffff) {
        unit += 1;
        plain.push(plainSum);
        kerned.push(kernedSum);
      }
      left = breaks ? 0 : code;
    }
  }
  const between = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (from, to) => {
    if (to <= from) return 0;
    const kernedBefore = between(kerned, from, from + 1) - between(plain, from, from + 1);
    return Math.max(between(plain, from, to), between(kerned, from, to) - kernedBefore);
  };
}

function findOpportunities(
  text: string,
  pieces: readonly TextPiece[],
  starts: readonly number[],
): readonly BreakOpportunity[] {
  const opportunities: BreakOpportunity[] = [];
  const breaker = new LineBreaker(text);
  const isInAddress = addressesIn(text);
  let previous = 0;
  let forced = false;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    if (position < text.length && !next.required && isKeptTogether(text, position, isInAddress)) continue;
    let inkEnd = position;
    while (inkEnd > previous && isForcedBreak(text.charCodeAt(inkEnd - 1))) inkEnd -= 1;
    forced = inkEnd < position;
    while (inkEnd > previous && hangs(text.charCodeAt(inkEnd - 1))) inkEnd -= 1;
    const soft = inkEnd === position && position < text.length && text.charCodeAt(position - 1) === SOFT_HYPHEN;
    opportunities.push({
      position,
      inkEnd: soft ? position - 1 : inkEnd,
      hyphen: soft ? hyphenWidth(pieces, starts, position - 1) : 0,
      required: forced || position === text.length,
    });
    previous = position;
  }
  if (opportunities.length === 0 || forced) {
    opportunities.push({ position: text.length, inkEnd: text.length, hyphen: 0, required: true });
  }
  return opportunities;
}

const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /\p{Ideographic}/u;

/** Characters that occur in addresses, paths and file names but not in words. */
const IN_ADDRESS = /[/\\@_]/;

/**
 * Three opportunities of UAX #14 that LibreOffice does not use: after a slash (and/or, an address), after a hyphen in
 * an address, and between a letter or digit and a pictograph. Skipping one can only add lines, so the result also holds
 * for a viewer that uses it.
 */
function isKeptTogether(text: string, position: number, isInAddress: (position: number) => boolean): boolean {
  const before = text.charCodeAt(position - 1);
  if (before === SLASH) return true;
  if (before === HYPHEN && isInAddress(position)) return true;
  const left = text.slice(position - 1, position);
  if (!LETTER_OR_DIGIT.test(left) || IDEOGRAPH.test(left)) return false;
  return PICTOGRAPH.test(String.fromCodePoint(text.codePointAt(position) ?? 0));
}

/**
 * Whether a position lies in an address: in text without spaces, line ends and zero-width spaces. To be asked for
 * position after position; each word is looked at once.
 */
function addressesIn(text: string): (position: number) => boolean {
  let end = 0;
  let isAddress = false;
  return (position) => {
    if (position > end) {
      let start = position;
      while (start > 0 && !BETWEEN_WORDS.has(text.charAt(start - 1))) start -= 1;
      end = position;
      while (end < text.length && !BETWEEN_WORDS.has(text.charAt(end))) end += 1;
      isAddress = IN_ADDRESS.test(text.slice(start, end));
    }
    return isAddress;
  };
}

const BETWEEN_WORDS: ReadonlySet<string> = new Set([' ', '\n', '\u200b']);

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isForcedBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/**
 * Breakable spaces, which take no width at the end of a line. No-break spaces and the figure space are not among them.
 */
function hangs(code: number): boolean {
  if (code < 0x1680) return code === 0x20;
  return (code >= 0x2000 && code <= 0x200b && code !== 0x2007) || code === 0x1680 || code === 0x205f || code === 0x3000;
}

/** The index of the piece that a position lies in; of several there, the last. `starts` as in `ParagraphText`. */
export function pieceAt(starts: readonly number[], position: number): number {
  const behind = firstWhere(0, starts.length, (index) => (starts[index] ?? 0) > position);
  return Math.max(0, behind - 1);
}

function hyphenWidth(pieces: readonly TextPiece[], starts: readonly number[], position: number): number {
  const piece = pieces[pieceAt(starts, position)];
  return piece ? penFor(piece).advance(HYPHEN) : 0;
}
