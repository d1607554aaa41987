import { kindOfText } from '../../model/file-kind.ts';
import type { Span } from '../../model/span.ts';
import { printable } from './printable.ts';

/** Maximum number of characters shown of a line. */
const WIDTH = 100;
/** Characters kept before the marked place when a line is cut at its start. */
const BEFORE = 40;
/**
 * Characters of the file that are looked at on either side of the marked place: enough to fill the
 * width where accents are typed as characters of their own, and no more of a line of a megabyte.
 */
const LOOKED_AT = 10 * WIDTH;
/** The lines that tell what a file is. */
const HEAD = 20;
const CUT = '…';

/**
 * The first line of a span with a row of carets below the marked part. A long line is cut around
 * it. Undefined if the text has no such line (the file has changed since), or is a file of another kind: nothing of a
 * PDF is shown.
 *
 * @param lines - of the whole text, without what ends them
 */
export function excerpt(lines: readonly string[], span: Span): string | undefined {
  const line = lines[span.start.line - 1];
  const head = lines.slice(0, HEAD).map((each) => each.slice(0, LOOKED_AT));
  if (line === undefined || kindOfText(head.join('\n')) !== undefined) return undefined;
  const marked = span.start.column - 1;
  const left = Math.max(0, marked - LOOKED_AT);
  const right = Math.min(line.length, marked + LOOKED_AT);
  const near = line.slice(left, right);
  const endColumn = span.end.line === span.start.line ? span.end.column : line.trimEnd().length + 1;

  const start = shown(near.slice(0, marked - left)).length;
  const end = Math.max(start + 1, shown(near.slice(0, Math.max(0, endColumn - 1 - left))).length);
  const whole = shown(near);
  const from = whole.length > WIDTH ? Math.max(0, Math.min(start - BEFORE, whole.length - WIDTH)) : 0;
  const to = Math.min(whole.length, from + WIDTH);
  const before = from > 0 || left > 0 ? CUT : '';
  const after = to < whole.length || right < line.length ? CUT : '';
  const carets = '^'.repeat(Math.min(end, Math.max(to, start + 1)) - start);
  const number = String(span.start.line);
  return [
    `> ${number} |${whole === '' ? '' : ` ${before}${whole.slice(from, to)}${after}`}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(before.length + start - from)}${carets}`,
  ].join('\n');
}

/** The lines of a text, which end in LF or CRLF, as in the YAML parser. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * Turns tabs into four spaces, and accents typed as two characters into one, so that a column is a
 * cell.
 */
function shown(text: string): string {
  return printable(text.replaceAll('\t', '    ')).normalize('NFC');
}
