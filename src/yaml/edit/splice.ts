import { type Lines, positionAt } from '../lines.ts';

/** Replaces what is between `start` and `end` by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices. Those that begin at the same offset keep their order. They must not overlap:
 * that is a bug of ours and throws.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new Error(`two splices of a YAML text overlap at offset ${splice.start}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}

export function lineAt(lines: Lines, offset: number): number {
  return positionAt(lines, offset).line;
}

/** Offset where a line begins; the text's end for lines past the last. */
export function lineStart(lines: Lines, line: number): number {
  return lines.starts[line - 1] ?? lines.text.length;
}

/** Offset of a line's end, before its line end characters. */
export function lineEnd(lines: Lines, line: number): number {
  const newline = lines.text.indexOf('\n', lineStart(lines, line));
  if (newline === -1) return lines.text.length;
  return lines.text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** How many lines there are. A final line end does not begin another line. */
export function lineCount({ text, starts }: Lines): number {
  return text === '' || text.endsWith('\n') ? starts.length - 1 : starts.length;
}

export function columnOf(lines: Lines, offset: number): number {
  return positionAt(lines, offset).column - 1;
}

/** Inserts lines after the line with this number; 0 for the top. */
export function insertLines(lines: Lines, after: number, added: readonly string[]): Splice[] {
  if (added.length === 0) return [];
  const eol = eolAt(lines, after);
  const start = lineStart(lines, after + 1);
  const terminated = after === 0 || after < lineCount(lines) || lines.text.endsWith('\n');
  const text = terminated ? added.map((line) => line + eol).join('') : added.map((line) => eol + line).join('');
  return [{ start, end: start, text }];
}

/** Removes the lines from `first` to `last`; nothing if `last` is before `first`. */
export function removeLines(lines: Lines, first: number, last: number): Splice[] {
  if (last < first) return [];
  const unterminated = last >= lineCount(lines) && !lines.text.endsWith('\n');
  const start = unterminated && first > 1 ? lineEnd(lines, first - 1) : lineStart(lines, first);
  return [{ start, end: lineStart(lines, last + 1), text: '' }];
}

/** Replaces the lines from `first` to `last`. */
export function replaceLines(lines: Lines, first: number, last: number, added: readonly string[]): Splice[] {
  if (last < first) return insertLines(lines, first - 1, added);
  if (added.length === 0) return removeLines(lines, first, last);
  const text = added.join(eolAt(lines, first));
  return [{ start: lineStart(lines, first), end: lineEnd(lines, last), text }];
}

/** The line end of a line, or else the first one in the text. */
export function eolAt(lines: Lines, line: number): string {
  const end = lineEnd(lines, Math.max(1, line));
  const own = /^\r?\n/.exec(lines.text.slice(end, end + 2))?.[0];
  return own ?? /\r?\n/.exec(lines.text)?.[0] ?? '\n';
}
