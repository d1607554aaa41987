import { firstWhere } from '../model/first-where.ts';
import type { Position, Span } from '../model/span.ts';

/** A text file with the offsets of its lines, for converting offsets to lines and columns. */
export interface Lines {
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

/** Lines end in `\n` or `\r\n`. */
export function linesOf(file: string, text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, text, starts };
}

export function positionAt(lines: Lines, offset: number): Position {
  const { starts } = lines;
  const line = Math.max(
    1,
    firstWhere(0, starts.length, (index) => (starts[index] ?? 0) > offset),
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

export function spanOf(lines: Lines, start: number, end: number): Span {
  return { file: lines.file, start: positionAt(lines, start), end: positionAt(lines, Math.max(start, end)) };
}

/** The line's text without its line end; empty past the last line. Lines count from 1. */
export function lineText(lines: Lines, line: number): string {
  const start = lines.starts[line - 1];
  if (start === undefined) return '';
  const end = lines.text.indexOf('\n', start);
  return lines.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}
