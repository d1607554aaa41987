import { type Lines, lineText } from '../lines.ts';
import { lineCount } from './splice.ts';

/**
 * The blank lines and comments between an entry and the next. Lines count from 1; an empty stretch
 * ends before it begins.
 *
 *     a: 1
 *         # of a: indented deeper than the entries
 *
 *     # of neither
 *
 *     # of b: directly above it
 *     b: 2
 */
export interface Gap {
  /** Last line of what is above: the entry, with any comments indented deeper. */
  readonly above: number;
  /** First line that belongs to what is below. */
  readonly below: number;
  /** First line after the gap. */
  readonly next: number;
}

/**
 * The gap that begins after a line.
 *
 * @param column - of the entries; comments indented deeper belong to the entry above
 */
export function gapAfter(lines: Lines, line: number, column: number): Gap {
  let next = line + 1;
  while (next <= lineCount(lines) && /^[ \t]*(?:#|$)/.test(lineText(lines, next))) next += 1;
  let above = line;
  for (let at = line + 1; at < next; at += 1) {
    const indent = commentIndent(lines, at);
    if (indent === undefined) continue;
    if (indent <= column) break;
    above = at;
  }
  let below = next;
  while (below - 1 > above && (commentIndent(lines, below - 1) ?? Infinity) <= column) below -= 1;
  return { above, below, next };
}

/** The first of the blank lines directly before a line, but below `above`. */
export function blanksBefore(lines: Lines, line: number, above: number): number {
  let first = line;
  while (first - 1 > above && isBlank(lines, first - 1)) first -= 1;
  return first;
}

/** The last of the blank lines directly after a line. */
export function blanksAfter(lines: Lines, line: number): number {
  let last = line;
  while (last < lineCount(lines) && isBlank(lines, last + 1)) last += 1;
  return last;
}

/** The first blank line between what is above and what is below, as typed. */
export function blankIn(lines: Lines, { above, below }: Gap): string | undefined {
  for (let line = above + 1; line < below; line += 1) if (isBlank(lines, line)) return lineText(lines, line);
  return undefined;
}

/** The blank line at one end of a gap, as typed. */
export function blankBeside(lines: Lines, { above, below }: Gap, end: 'above' | 'below'): string | undefined {
  const line = end === 'above' ? above + 1 : below - 1;
  return line > above && line < below && isBlank(lines, line) ? lineText(lines, line) : undefined;
}

function isBlank(lines: Lines, line: number): boolean {
  return lineText(lines, line).trim() === '';
}

/** Undefined for a line that is not a comment. */
function commentIndent(lines: Lines, line: number): number | undefined {
  return /^( *)[ \t]*#/.exec(lineText(lines, line))?.[1]?.length;
}
