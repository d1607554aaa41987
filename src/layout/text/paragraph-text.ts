import LineBreaker from 'linebreak';
import { penFor, type TextPiece } from './measure.ts';

/** A place where a line may end, in UTF-16 units from the start of the paragraph. */
export interface BreakOpportunity {
  readonly position: number;
  /** Where the line's ink ends: before the spaces that hang over its end, a forced break and a soft hyphen. */
  readonly inkEnd: number;
  /** Width of the hyphen that is shown if the line ends here; 0 for none. */
  readonly hyphen: number;
  /** The line must end here: a forced break, or the end of the paragraph. */
  readonly required: boolean;
}

/** A paragraph as one string, with every advance summed up and every opportunity known. */
export interface ParagraphText {
  readonly text: string;
  /** Where each piece begins, and last the length of the text. */
  readonly starts: readonly number[];
  /** In order; the last is the end of the text. */
  readonly opportunities: readonly BreakOpportunity[];
  /** The width of a stretch on a line of its own, in points: the wider of its kerned and unkerned advance. */
  width(from: number, to: number): number;
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const SOFT_HYPHEN = 0xad;

/**
 * Reads a paragraph's pieces as one string, so that a word or a number in two looks is still one word: measures every
 * character and finds where lines may end (UAX #14, as the package linebreak has it).
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
 * Sums advances once, with and without kerning, so that the width of any stretch is a subtraction. Characters of two
 * pieces don't kern with each other.
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
  let previous = 0;
  let forced = false;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    if (position < text.length && !next.required && isKeptTogether(text, position)) continue;
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

/** What no word has inside, and an address, a path or a file's name has. */
const IN_ADDRESS = /[/\\@_]/;

/**
 * Three opportunities of UAX #14 that LibreOffice does not take: after a slash (and/or, an address), after a hyphen in an
 * address, and between a letter or digit and a pictograph. Not taking one can only make more lines, so what is measured
 * holds for a viewer that does.
 */
function isKeptTogether(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  if (before === SLASH) return true;
  if (before === HYPHEN && IN_ADDRESS.test(wordAround(text, position))) return true;
  const left = text.slice(position - 1, position);
  if (!LETTER_OR_DIGIT.test(left) || IDEOGRAPH.test(left)) return false;
  return PICTOGRAPH.test(String.fromCodePoint(text.codePointAt(position) ?? 0));
}

/** What stands between the spaces, line ends and zero-width spaces on both sides of a place. */
function wordAround(text: string, position: number): string {
  const start = /[^ \n\u200b]*$/.exec(text.slice(0, position))?.[0] ?? '';
  const end = /^[^ \n\u200b]*/.exec(text.slice(position))?.[0] ?? '';
  return start + end;
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isForcedBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Spaces at which a line may break: they take no room at its end. No-break spaces and the figure space are not such. */
function hangs(code: number): boolean {
  if (code < 0x1680) return code === 0x20;
  return (code >= 0x2000 && code <= 0x200b && code !== 0x2007) || code === 0x1680 || code === 0x205f || code === 0x3000;
}

function hyphenWidth(pieces: readonly TextPiece[], starts: readonly number[], position: number): number {
  const piece = pieces.find((_, index) => position < (starts[index + 1] ?? 0));
  return piece ? penFor(piece).advance(HYPHEN) : 0;
}
