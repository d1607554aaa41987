import type { YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { type Lines, lineText, positionAt, spanOf } from './lines.ts';

/**
 * The mistake behind an error of YAML's grammar, if the grammar notices it elsewhere or calls it
 * something else: a tab among the spaces, a hyphen without its space, a bracket or quote that was
 * never closed, words that are not indented below their `|` or less than the first of them, a key without its colon. Undefined if
 * the error itself describes it best.
 */
export function causeOf(error: YAMLError, lines: Lines): Diagnostic | undefined {
  const line = positionAt(lines, error.pos[0]).line;
  switch (error.code) {
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'TAB_AS_INDENT':
      return (
        tabAt(line, lines) ??
        unclosedQuote(error, lines) ??
        unclosedBracket(error, lines) ??
        gluedHyphen(line, lines) ??
        blankLineTooLong(error, line, lines) ??
        wordsNotIndented(line, lines) ??
        wordsLessIndented(line, lines) ??
        itemWithoutHyphen(error, line, lines)
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return (
        tabAt(line, lines) ??
        wordsNotIndented(line, lines) ??
        wordsLessIndented(line, lines) ??
        keyWithoutColon(error.pos[0], line, lines)
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return wordsLessIndented(line, lines);
    default:
      return undefined;
  }
}

function tabAt(line: number, lines: Lines): Diagnostic | undefined {
  const indent = /^ *\t[\t ]*/.exec(lineText(lines, line))?.[0];
  return indent === undefined
    ? undefined
    : syntax('a tab indents this line', 'indent with spaces', onLine(lines, line, 0, indent.length));
}

/** The opening quote is the last of its sort in the file: a later one would have closed it. */
function unclosedQuote(error: YAMLError, lines: Lines): Diagnostic | undefined {
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  const at = quote === undefined ? -1 : lines.text.lastIndexOf(quote);
  if (at === -1) return undefined;
  const { line, column } = positionAt(lines, at);
  return syntax('a quote is opened here and not closed', 'close the quote', onLine(lines, line, column - 1, column));
}

/** The innermost bracket or brace still open where the grammar gave up. */
function unclosedBracket(error: YAMLError, lines: Lines): Diagnostic | undefined {
  if (!error.message.startsWith('Flow ')) return undefined;
  let closed = 0;
  for (let at = error.pos[0] - 1; at >= 0; at -= 1) {
    const character = lines.text[at] ?? '';
    if (character === ']' || character === '}') closed += 1;
    if (character !== '[' && character !== '{') continue;
    if (closed === 0) {
      const { line, column } = positionAt(lines, at);
      const end = lineText(lines, line).trimEnd().length;
      return syntax(
        'a brace or bracket is opened here and not closed',
        'close it',
        onLine(lines, line, column - 1, end),
      );
    }
    closed -= 1;
  }
  return undefined;
}

/** `-chart:` on the line of the error, or on the first line after it that has text. */
function gluedHyphen(from: number, lines: Lines): Diagnostic | undefined {
  let line = from;
  while (line < lines.starts.length && lineText(lines, line).trim() === '') line += 1;
  const start = /^( *)-[A-Za-z][\w-]*:(?:\s|$)/.exec(lineText(lines, line))?.[1];
  if (start === undefined) return undefined;
  const message = 'a space is missing after the hyphen';
  return syntax(message, 'write `- ` and then the key', onLine(lines, line, start.length, start.length + 2));
}

/** The line is below a key that ends in `|` and is not indented deeper than the key. */
function wordsNotIndented(line: number, lines: Lines): Diagnostic | undefined {
  let above = line - 1;
  while (above > 0 && lineText(lines, above).trim() === '') above -= 1;
  if (!/:\s+[|>][-+]?\s*$/.test(lineText(lines, above))) return undefined;
  const text = lineText(lines, line);
  const message = 'the words below `|` are not indented deeper than their key';
  return syntax(
    message,
    'indent each line of them by two spaces more than the key',
    onLine(lines, line, 0, text.length),
  );
}

/** The line stands below a key that ends in `|`, deeper than the key, and less deep than the first of the words. */
function wordsLessIndented(line: number, lines: Lines): Diagnostic | undefined {
  const own = indentOf(line, lines);
  let first: number | undefined;
  for (let above = line - 1; above > 0; above -= 1) {
    if (lineText(lines, above).trim() === '') continue;
    if (indentOf(above, lines) < own) {
      if (first === undefined || !/:\s+[|>][-+]?\s*$/.test(lineText(lines, above))) return undefined;
      const message = 'this line of the words is indented less than the first';
      const hint = `begin it with ${indentOf(first, lines)} spaces, as the first does`;
      return syntax(message, hint, onLine(lines, line, 0, lineText(lines, line).length));
    }
    first = above;
  }
  return undefined;
}

function indentOf(line: number, lines: Lines): number {
  return lineText(lines, line).search(/[^ ]|$/);
}

function blankLineTooLong(error: YAMLError, line: number, lines: Lines): Diagnostic | undefined {
  if (!error.message.startsWith('Block scalars')) return undefined;
  const message = 'a blank line above these words holds more spaces than the words';
  return syntax(message, 'delete the spaces on that line', onLine(lines, line, 0, lineText(lines, line).length));
}

function itemWithoutHyphen(error: YAMLError, line: number, lines: Lines): Diagnostic | undefined {
  if (error.message !== 'Sequence item without - indicator') return undefined;
  const message = 'this line is indented otherwise than its neighbours';
  const hint = 'line it up with the keys beside it, or begin an item with a hyphen and a space';
  return syntax(message, hint, onLine(lines, line, 0, lineText(lines, line).length));
}

/** `template ministry` and `template:ministry`. */
function keyWithoutColon(start: number, line: number, lines: Lines): Diagnostic | undefined {
  const text = lineText(lines, line);
  if (/:(?:\s|$)/.test(text)) return undefined;
  const key = /^\s*(?:- +)?([\w-]+)(:?)/.exec(text);
  if (!key?.[1]) return undefined;
  const glued = key[2] === ':';
  const message = glued ? `a space is missing after “${key[1]}:”` : 'this line has no colon after its key';
  const hint = glued
    ? 'write `key: value`, with a space after the colon'
    : 'write `key: value`, or indent the line to belong to the text above';
  return syntax(message, hint, onLine(lines, line, start - (lines.starts[line - 1] ?? 0), text.length));
}

function syntax(message: string, hint: string, span: Span): Diagnostic {
  return diagnostic('yaml/syntax', { message, hint, span });
}

/** The span on one line between two column offsets, counted from 0. */
function onLine(lines: Lines, line: number, start: number, end: number): Span {
  const from = lines.starts[line - 1] ?? 0;
  return spanOf(lines, from + start, from + Math.max(start, end));
}
