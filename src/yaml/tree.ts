import { isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { LANGUAGES, languageKeys, languageOf } from '../language/languages.ts';
import { YAML } from '../limits/limits.ts';
import type { Position, Span } from '../model/span.ts';
import { findRefusedCharacter, refusedCharacter, tabsAsSpaces, withoutRefused } from './characters.ts';
import { type Lines, lineText, positionAt, spanOf } from './lines.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlText } from './node.ts';

/**
 * Keys with prose values, in which a comment on the same line is more likely the lost half of a
 * sentence.
 */
const PROSE_KEYS: ReadonlySet<string> = new Set([...LANGUAGES, 'says', 'text', 'was']);

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

interface Building {
  readonly lines: Lines;
  readonly found: Diagnostic[];
}

/**
 * The plain tree of a composed document. Reports what YAML's grammar accepts: a key given twice,
 * text lost to a comment, a comma that split a text in braces, refused characters written as
 * escapes.
 */
export function buildTree(root: ParsedNode | null, lines: Lines): Outcome<YamlNode> {
  const building = { lines, found: [] };
  return { value: build(root, undefined, 0, building), diagnostics: building.found };
}

function tooManyItems(count: number, span: Span): Diagnostic {
  const message = `this list has ${count} items, and at most ${YAML.items} are read`;
  return diagnostic('yaml/too-large', { message, span, hint: 'a table of figures goes into a data file (CSV)' });
}

function build(node: ParsedNode | null, key: string | undefined, emptyAt: number, to: Building): YamlNode {
  const { lines } = to;
  if (isMap<ParsedNode, ParsedNode | null>(node)) return buildMap(node as YAMLMap.Parsed, to);
  if (isSeq<ParsedNode>(node)) {
    const [start, end] = node.range ?? [0, 0];
    if (node.items.length > YAML.items) to.found.push(tooManyItems(node.items.length, spanOf(lines, start, start + 1)));
    const items = node.items.slice(0, YAML.items).map((item) => build(item, undefined, start, to));
    return { kind: 'list', items, span: spanOf(lines, start, endOf(lines, end)) };
  }
  if (isScalar<unknown>(node) && node.range) {
    const [start, end] = node.range;
    if (node.type === Scalar.PLAIN) checkLostComment(start, end, key, to);
    if (start === end) return { kind: 'empty', span: spanOf(lines, start, end) };
    return buildText(String(node.value), node.type ?? Scalar.PLAIN, start, end, to);
  }
  return { kind: 'empty', span: spanOf(lines, emptyAt, emptyAt) };
}

function buildMap(node: YAMLMap.Parsed, to: Building): YamlMap {
  const { lines } = to;
  const [start, end] = node.range;
  const entries = new Map<string, YamlEntry>();
  for (const pair of node.items as ParsedPair[]) {
    const [from, until] = pair.key.range;
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const keySpan = spanOf(lines, from, until);
    if (node.flow && pair.value === null) {
      to.found.push(commaInBraces(lines, from, until));
      continue;
    }
    const known = entries.get(key);
    if (known) {
      const message = `the key ${key} is given twice, first on line ${known.keySpan.start.line}`;
      const hint = 'keep one of them; a new item of a list begins with a hyphen and a space';
      to.found.push(diagnostic('yaml/duplicate-key', { message, span: keySpan, hint }));
      continue;
    }
    checkCharacters(key, from, until, to);
    entries.set(key, { key, keySpan, value: build(pair.value, key, until, to) });
  }
  return { kind: 'map', entries: [...entries.values()], span: spanOf(lines, start, endOf(lines, end)) };
}

function commaInBraces(lines: Lines, from: number, until: number): Diagnostic {
  return diagnostic('yaml/comma-in-braces', {
    message: `inside braces the comma before “${lines.text.slice(from, until)}” ends the text`,
    span: spanOf(lines, from, until),
    hint: `put the text in quotes, or write ${languageKeys()} on lines of their own`,
  });
}

/**
 * Reports a comment that cut off the end of a plain text on its line, or that took the place of the
 * text.
 */
function checkLostComment(start: number, end: number, key: string | undefined, to: Building): void {
  const { text } = to.lines;
  const prose = key !== undefined && PROSE_KEYS.has(key);
  const comment = commentAfter(text, end) ?? (prose && start < end ? commentBefore(text, start) : undefined);
  const title = key !== undefined && languageOf(key) ? titleAbove(text, start, start === end) : undefined;
  if (!comment && title) to.found.push(titleLost(key ?? '', title, to.lines));
  if (!comment) return;
  const glued = /^#[^\s#]/.test(comment.text);
  if (!glued && !prose) return;
  to.found.push(
    diagnostic('yaml/comment-in-text', {
      message: 'YAML takes what follows # for a comment and drops it',
      span: spanOf(to.lines, comment.at, comment.at + comment.text.length),
      hint: 'put the whole text in quotes or below `|`; a comment goes on a line of its own',
    }),
  );
}

function titleLost(key: string, title: Comment, lines: Lines): Diagnostic {
  return diagnostic('yaml/comment-in-text', {
    message: 'YAML takes this line for a comment and drops it, since no `|` stands after the key',
    span: spanOf(lines, title.at, title.at + title.text.length),
    hint: `write \`${key}: |\` and the words below it, indented`,
  });
}

interface Comment {
  readonly at: number;
  readonly text: string;
}

function commentAfter(text: string, end: number): Comment | undefined {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === '#' ? { at, text: text.slice(at, endOfLine(text, at)).trimEnd() } : undefined;
}

/** The comment on the line of a key whose value begins on the next line. */
function commentBefore(text: string, start: number): Comment | undefined {
  const blank = text.slice(endBefore(text, start), start);
  if (!blank.includes('\n')) return undefined;
  const line = start - blank.length + blank.lastIndexOf('\n') + 1;
  const above = text.lastIndexOf('\n', line - 2) + 1;
  const found = /:[ \t]+(#.*)$/.exec(text.slice(above, line).trimEnd())?.[1];
  return found === undefined ? undefined : { at: text.indexOf(found, above), text: found };
}

/**
 * A line that begins with `# `, alone between a key and its value, or below a key without one: a
 * slide's title.
 */
function titleAbove(text: string, start: number, empty: boolean): Comment | undefined {
  if (empty) {
    const found = /^[ \t]*\n((?:[ \t]*\n)*[ \t]+)(# .*)/.exec(text.slice(start));
    return found?.[2] === undefined
      ? undefined
      : { at: start + found[0].length - found[2].length, text: found[2].trimEnd() };
  }
  const end = endBefore(text, start);
  if (!text.slice(end, start).includes('\n')) return undefined;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const title = /^[ \t]+(# .*)$/.exec(text.slice(line, endOfLine(text, line)))?.[1];
  const above = endBefore(text, line);
  const isBelowKey = text[above - 1] === ':' && /^[ \t]*\n[ \t\n]*$/.test(text.slice(above, line));
  return title !== undefined && isBelowKey ? { at: text.indexOf('#', line), text: title.trimEnd() } : undefined;
}

/** Where the text ends that stands before a place, without the space between. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

function checkCharacters(content: string, start: number, end: number, to: Building): void {
  const refused = findRefusedCharacter(content);
  if (refused !== -1) to.found.push(refusedCharacter(content, refused, spanOf(to.lines, start, end)));
}

function buildText(written: string, type: Scalar.Type, start: number, end: number, to: Building): YamlText {
  const { lines } = to;
  const block = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  const style = block ? 'block' : type === Scalar.PLAIN ? 'plain' : 'quoted';
  const span = spanOf(lines, start, endOf(lines, end));
  checkCharacters(written, start, end, to);
  const content = withoutRefused(written);
  const text = tabsAsSpaces(content);
  if (type === Scalar.BLOCK_LITERAL) {
    const origin = blockOrigin(text, start, lines);
    return { kind: 'text', text, style, span, origin, pieces: literalPieces(text, origin) };
  }
  const origin = block ? blockOrigin(text, start, lines) : positionAt(lines, style === 'quoted' ? start + 1 : start);
  const from = (lines.starts[origin.line - 1] ?? 0) + origin.column - 1;
  if (lines.text.startsWith(content, from)) return { kind: 'text', text, style, span, origin };
  const pieces = alignedPieces(content, from, end, type === Scalar.QUOTE_DOUBLE, lines);
  return { kind: 'text', text, style, span, origin, pieces };
}

/**
 * A block begins on the line after its `|` or `>`, after the indentation of its first line with
 * text.
 */
function blockOrigin(text: string, start: number, lines: Lines): Position {
  const first = positionAt(lines, start).line + 1;
  const blank = /^\n*/.exec(text)?.[0].length ?? 0;
  const typed = lineText(lines, first + blank);
  const content = text.slice(blank).split('\n', 1)[0] ?? '';
  return { line: first, column: Math.max(0, indentOf(typed) - indentOf(content)) + 1 };
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function literalPieces(text: string, origin: Position): { offset: number; at: Position }[] {
  const pieces = [{ offset: 0, at: origin }];
  let line = origin.line;
  for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    line += 1;
    pieces.push({ offset: newline + 1, at: { line, column: origin.column } });
  }
  return pieces;
}

/**
 * Follows content and file side by side if lines were folded or characters escaped. Skips what is
 * only in the file (indentation, a second quote, a backslash).
 */
function alignedPieces(
  text: string,
  from: number,
  end: number,
  escapes: boolean,
  lines: Lines,
): { offset: number; at: Position }[] {
  const pieces = [{ offset: 0, at: positionAt(lines, from) }];
  let source = from;
  let expected = from;
  for (let offset = 0; offset < text.length; offset += 1) {
    const wanted = text[offset] ?? '';
    const escaped = escapes ? escapeAt(lines.text, source) : undefined;
    if (escaped === undefined) source = findFolded(lines.text, source, end, wanted);
    if (source !== expected) pieces.push({ offset, at: positionAt(lines, source) });
    expected = source + 1;
    source += escaped ?? 1;
  }
  return pieces;
}

/** Length of the escape for one character of content at this offset; undefined if there is none. */
function escapeAt(text: string, at: number): number | undefined {
  if (text[at] !== '\\' || /[\r\n]/.test(text[at + 1] ?? '')) return undefined;
  const digits = { x: 2, u: 4, U: 8 }[text[at + 1] ?? ''];
  return 2 + (digits ?? 0);
}

function findFolded(text: string, from: number, end: number, wanted: string): number {
  const space = wanted === ' ' || wanted === '\n';
  for (let at = from; at < end; at += 1) {
    if (text[at] === wanted || (space && text[at] === '\n')) return at;
  }
  return from;
}

/** The end of a value, without the line ends and spaces that YAML includes in it. */
function endOf(lines: Lines, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(lines.text[at - 1] ?? '')) at -= 1;
  return at;
}
