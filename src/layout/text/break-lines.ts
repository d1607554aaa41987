import type { TextPiece } from './measure.ts';
import { type ParagraphText, pieceAt, readParagraph } from './paragraph-text.ts';

/** A line of a paragraph as it will be seen. */
export interface Line {
  /** Without trailing spaces. Soft hyphens are removed, or shown as a hyphen where the line ends at one. */
  readonly text: string;
  /** In points, without trailing spaces. */
  readonly width: number;
  /** The stretches of the pieces it shows, in order. `start` and `end` are UTF-16 units in the piece's text. */
  readonly pieces: readonly LinePiece[];
}

export interface LinePiece {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Points from the box's left edge to the text of the first line, and of the lines after it. */
export interface Indents {
  readonly firstIndent?: number;
  readonly hangingIndent?: number;
}

/** Lines as broken here, and as broken in the full width; a viewer's result lies between the two. */
export interface BrokenTwice extends BrokenParagraph {
  readonly looseLines: readonly Line[];
}

export interface BrokenParagraph {
  /** At least one; an empty paragraph has one empty line. */
  readonly lines: readonly Line[];
  /** Width of the widest line in points, without the indent. */
  readonly widest: number;
  /** A word is wider than the box and had to be cut. */
  readonly broken: boolean;
  /** Position of the first such cut, in UTF-16 units from the start of the paragraph. */
  readonly firstCut?: number;
}

/**
 * Share of a box's width that is filled: line widths in other programs differ by hinting and rounding, and a line that
 * only just fits here may not fit there.
 */
export const USED_WIDTH = 0.98;

/** Tolerance in points: a sum of binary fractions may slightly exceed a width it should equal. */
const ROUNDING = 1e-6;

/**
 * Breaks a paragraph into lines in a box of `width` points, greedily, as LibreOffice and PowerPoint do: each line takes
 * as many words as fit into 98 % of the width; spaces hang; a soft hyphen shows a hyphen only where a line ends at it;
 * a word wider than the box starts a line and is cut between graphemes.
 */
export function breakLines(pieces: readonly TextPiece[], width: number, indents: Indents = {}): BrokenParagraph {
  return breakParagraph(readParagraph(pieces), width, indents);
}

/** Like `breakLines`, for a paragraph already read, and with the lines in the full width as well. */
export function breakTwice(paragraph: ParagraphText, width: number, indents: Indents = {}): BrokenTwice {
  const broken = breakParagraph(paragraph, width, indents);
  const isSame = broken.lines.length < 2;
  return { ...broken, looseLines: isSame ? broken.lines : breakParagraph(paragraph, width, indents, 1).lines };
}

function breakParagraph(
  paragraph: ParagraphText,
  width: number,
  indents: Indents,
  used: number = USED_WIDTH,
): BrokenParagraph {
  const { opportunities } = paragraph;
  const lines: Line[] = [];
  let broken = false;
  let firstCut: number | undefined;
  let start = 0;
  let next = 0;
  while (next < opportunities.length) {
    const indent = (lines.length === 0 ? indents.firstIndent : indents.hangingIndent) ?? 0;
    const limit = (width - indent) * used + ROUNDING;
    const chosen = furthestFit(paragraph, start, next, limit);
    const opportunity = opportunities[chosen ?? next];
    if (!opportunity) break;
    const cut = chosen === undefined ? furthestCut(paragraph, start, opportunity.inkEnd, limit) : undefined;
    broken ||= chosen === undefined;
    if (cut === undefined) {
      lines.push(makeLine(paragraph, start, opportunity.inkEnd, opportunity.hyphen));
      start = opportunity.position;
      next = (chosen ?? next) + 1;
    } else {
      lines.push(makeLine(paragraph, start, cut, 0));
      firstCut ??= cut;
      start = cut;
    }
  }
  const widest = Math.max(0, ...lines.map((line) => line.width));
  return { lines, widest, broken, ...(firstCut !== undefined && { firstCut }) };
}

/**
 * The last opportunity up to which the text from `start` fits. One that fits may come after one that doesn't, because a
 * hyphen can be wider than the rest of its word.
 */
function furthestFit(paragraph: ParagraphText, start: number, next: number, limit: number): number | undefined {
  let furthest: number | undefined;
  for (let i = next; i < paragraph.opportunities.length; i++) {
    const opportunity = paragraph.opportunities[i];
    if (!opportunity) break;
    const ink = paragraph.width(start, opportunity.inkEnd);
    if (ink > limit) break;
    if (ink + opportunity.hyphen <= limit) furthest = i;
    if (opportunity.required) break;
  }
  return furthest;
}

/** Below the first combining mark, each character but a carriage return is a grapheme of its own. */
const FIRST_COMBINING = 0x300;
const CARRIAGE_RETURN = 0x0d;

/** Units of a word that are first looked at for its cut; a line has seldom more. */
const CUT_WITHIN = 256;

/**
 * Where to cut a word that is too wide: after the last grapheme that fits, but at least one. Undefined if the word is a
 * single grapheme. Looks at no more of the word than a few lines of it, however long it is.
 */
function furthestCut(paragraph: ParagraphText, start: number, end: number, limit: number): number | undefined {
  let furthest: number | undefined;
  for (let after = start + 1; ; after += 1) {
    if (!isPlain(paragraph.text, after - 1) || (after < end && !isPlain(paragraph.text, after))) break;
    if (after >= end || (furthest !== undefined && paragraph.width(start, after) > limit)) return furthest;
    furthest = after;
  }
  return furthestGrapheme(paragraph, start, end, limit);
}

function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_COMBINING && code !== CARRIAGE_RETURN;
}

function furthestGrapheme(paragraph: ParagraphText, start: number, end: number, limit: number): number | undefined {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let length = CUT_WITHIN; ; length *= 2) {
    const to = Math.min(end, start + length);
    let furthest: number | undefined;
    for (const { index, segment } of graphemes.segment(paragraph.text.slice(start, to))) {
      const after = start + index + segment.length;
      if (after >= to) break;
      if (furthest !== undefined && paragraph.width(start, after) > limit) return furthest;
      furthest = after;
    }
    if (to === end) return furthest;
  }
}

function makeLine(paragraph: ParagraphText, start: number, end: number, hyphen: number): Line {
  const shown = paragraph.text.slice(start, end).replaceAll('\u00ad', '');
  return {
    text: hyphen > 0 ? `${shown}-` : shown,
    width: paragraph.width(start, end) + hyphen,
    pieces: stretches(paragraph.starts, start, end),
  };
}

function stretches(starts: readonly number[], from: number, to: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (let index = pieceAt(starts, from); index + 1 < starts.length; index++) {
    const pieceStart = starts[index] ?? 0;
    if (pieceStart >= to) break;
    const start = Math.max(from, pieceStart);
    const end = Math.min(to, starts[index + 1] ?? 0);
    if (start < end) pieces.push({ index, start: start - pieceStart, end: end - pieceStart });
  }
  return pieces;
}
