import { codeFrameColumns } from '@babel/code-frame';
import type { Span } from '../../model/span.ts';
import { printable } from './printable.ts';

/** Maximum number of characters shown of a line. */
const WIDTH = 100;
/** Characters kept before the marked place when a line is cut at its start. */
const BEFORE = 40;
const CUT = '…';

/**
 * The first line of a span with a row of carets below the marked part. A long line is cut around
 * it. Undefined if the text has no such line (the file has changed since).
 */
export function excerpt(text: string, span: Span): string | undefined {
  const line = lineAt(text, span.start.line);
  if (line === undefined) return undefined;
  const start = shown(line.slice(0, span.start.column - 1)).length;
  const endColumn = span.end.line === span.start.line ? span.end.column : line.trimEnd().length + 1;
  const end = Math.max(start + 1, shown(line.slice(0, endColumn - 1)).length);

  const whole = shown(line);
  const from = whole.length > WIDTH ? Math.max(0, Math.min(start - BEFORE, whole.length - WIDTH)) : 0;
  const to = Math.min(whole.length, from + WIDTH);
  const before = from > 0 ? CUT : '';
  const cut = before + whole.slice(from, to) + (to < whole.length ? CUT : '');
  const shift = before.length - from + 1;

  // The frame counts lines from the top of its input, so blank lines replace those above.
  return codeFrameColumns(
    '\n'.repeat(span.start.line - 1) + cut,
    {
      start: { line: span.start.line, column: start + shift },
      end: { line: span.start.line, column: Math.min(end, Math.max(to, start + 1)) + shift },
    },
    { linesAbove: 0, linesBelow: 0, highlightCode: false },
  );
}

/**
 * A line by its number, from 1. Lines end in LF or CRLF, as in the YAML parser. Undefined past the
 * last.
 */
function lineAt(text: string, line: number): string | undefined {
  let from = 0;
  for (let number = 1; number < line; number += 1) {
    const feed = text.indexOf('\n', from);
    if (feed < 0) return undefined;
    from = feed + 1;
  }
  const feed = text.indexOf('\n', from);
  return text.slice(from, feed < 0 ? undefined : feed).replace(/\r$/, '');
}

/**
 * Turns tabs into four spaces, and accents typed as two characters into one, so that a column is a
 * cell.
 */
function shown(text: string): string {
  return printable(text.replaceAll('\t', '    ')).normalize('NFC');
}
