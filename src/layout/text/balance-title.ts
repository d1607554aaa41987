import { type BrokenParagraph, breakParagraph, type Line, USED_WIDTH } from './break-lines.ts';
import type { TextPiece } from './measure.ts';
import { readParagraph } from './paragraph-text.ts';

/** A title with its last line made long enough to look at. */
export interface BalancedTitle extends BrokenParagraph {
  /** The width that breaks the title so; the one given where nothing was changed. */
  readonly width: number;
  /** Before which characters lines begin, for a writer that sets the breaks itself; empty where nothing was changed. */
  readonly breaks: readonly { readonly index: number; readonly offset: number }[];
  readonly balanced: boolean;
}

/** The least part of the title's width that its last line should fill. */
const LAST_LINE_SHARE = 0.25;

/**
 * Narrows a title's box, without adding a line, until its last line has at least two words and fills at least a quarter
 * of the width; of the widths that do so the widest. Where none does, the widest that gives the last line a second word;
 * and where none does that either, the title stays as it was. A title of one line, or of more lines than `maxLines`
 * (which will be cured otherwise), stays as it is.
 *
 * The width returned is the narrowest that holds the chosen lines. A viewer that fills all of it has 2 % of room, enough
 * for a very short word; setting `breaks` leaves nothing to the viewer.
 */
export function balanceTitle(pieces: readonly TextPiece[], width: number, maxLines: number): BalancedTitle {
  const paragraph = readParagraph(pieces);
  const asGiven = breakParagraph(paragraph, width);
  const unchanged: BalancedTitle = { ...asGiven, width, breaks: [], balanced: false };
  const count = asGiven.lines.length;
  if (count < 2 || count > maxLines || asGiven.broken || isGood(asGiven.lines, width)) return unchanged;

  let better: BrokenParagraph | undefined;
  let narrowed = asGiven;
  while (narrowed.widest > 0) {
    narrowed = breakParagraph(paragraph, (narrowed.widest - STEP) / USED_WIDTH);
    if (narrowed.lines.length > count || narrowed.broken) break;
    if (isGood(narrowed.lines, width)) return chosen(narrowed);
    if (!lastLineIsLone(narrowed.lines)) better ??= narrowed;
  }
  return better && lastLineIsLone(asGiven.lines) ? chosen(better) : unchanged;
}

/** Less than any character is wide, more than rounding, in points. */
const STEP = 0.01;

/** The last of several lines is a single word. */
export function lastLineIsLone(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return lines.length > 1 && last !== undefined && wordCount(last) < 2;
}

function isGood(lines: readonly Line[], width: number): boolean {
  return !lastLineIsLone(lines) && (lines.at(-1)?.width ?? 0) >= width * LAST_LINE_SHARE;
}

/** Words as a reader sees them: what no-break spaces hold together is one. */
function wordCount(line: Line): number {
  return line.text.split(/[ \u2000-\u2006\u2008-\u200b]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function chosen(broken: BrokenParagraph): BalancedTitle {
  return {
    ...broken,
    width: (broken.widest + STEP) / USED_WIDTH,
    breaks: broken.lines.slice(1).flatMap((line) => {
      const first = line.pieces[0];
      return first ? [{ index: first.index, offset: first.start }] : [];
    }),
    balanced: true,
  };
}
