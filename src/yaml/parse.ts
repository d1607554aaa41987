import { Composer, type CST, Lexer, type ParsedNode, Parser } from 'yaml';
import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { YAML } from '../limits/limits.ts';
import { kindOfText } from '../model/file-kind.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Position, Span } from '../model/span.ts';
import { findRefusedCharacter, otherKind, refusedCharacter } from './characters.ts';
import { linesOf, spanOf } from './lines.ts';
import type { YamlNode, YamlText } from './node.ts';
import { checkTokens, describeSyntaxError } from './syntax.ts';
import { buildTree } from './tree.ts';

/**
 * Reads one YAML document with the failsafe schema: only maps, lists and text. Refuses anchors,
 * aliases, tags, merge keys, explicit keys and further documents; limits size, depth and
 * characters. A file that breaks YAML's grammar gives only its first error. The value is undefined
 * only if nothing trustworthy could be read; an empty file gives an empty node.
 */
export function parseYaml(file: string, source: string): Outcome<YamlNode | undefined> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = linesOf(file, text);
  if (text.length > YAML.characters) {
    const message = 'the file is larger than 2 MiB';
    return {
      value: undefined,
      diagnostics: [diagnostic('yaml/too-large', { message, span: spanOf(lines, 0, 0), hint: 'split it' })],
    };
  }
  const kind = kindOfText(text);
  if (kind !== undefined) return { value: undefined, diagnostics: [otherKind(kind, spanOf(lines, 0, 0))] };
  const refused = findRefusedCharacter(text);
  if (refused !== -1) {
    return {
      value: undefined,
      diagnostics: [refusedCharacter(text, refused, spanOf(lines, refused, refused + 1))],
    };
  }
  const tokens = tokensOf(text);
  if (tokens === undefined) {
    const message = `the file holds more than ${YAML.lexemes} words, signs and gaps of YAML`;
    return {
      value: undefined,
      diagnostics: [diagnostic('yaml/too-large', { message, span: spanOf(lines, 0, 0), hint: 'split it' })],
    };
  }
  if (typeof tokens === 'number') {
    const message = 'lists and keys lie too deep here';
    return {
      value: undefined,
      diagnostics: [diagnostic('yaml/too-deep', { message, span: spanOf(lines, tokens, tokens + 1) })],
    };
  }
  const found = checkTokens(tokens, lines);
  if (found.fatal) return { value: undefined, diagnostics: found.diagnostics };

  const composer = new Composer<ParsedNode>({
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, another] = [...composer.compose(tokens, true, text.length)];
  const error = document?.errors[0];
  if (error) {
    return { value: undefined, diagnostics: [...found.diagnostics, describeSyntaxError(error, lines)] };
  }
  if (another) {
    const at = another.range[0];
    const message = 'a second document begins here';
    const hint = 'delete the line of three dashes; inside a text, indent it below `|`';
    return {
      value: undefined,
      diagnostics: [diagnostic('yaml/unsupported', { message, span: spanOf(lines, at, at), hint })],
    };
  }
  const tree = buildTree(document?.contents ?? null, lines);
  return { value: tree.value, diagnostics: [...found.diagnostics, ...tree.diagnostics] };
}

/** What may be open at once: scalars and documents are open too. */
const MOST_OPEN = 4 * YAML.levels;

/**
 * The tokens, or where so many are open that the parser, whose time grows with their square, is
 * stopped. Undefined if the file has too many.
 */
function tokensOf(text: string): CST.Token[] | number | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > YAML.lexemes) return undefined;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MOST_OPEN) return Math.min(parser.offset, text.length);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/**
 * The span in the file of a stretch of a text node's content (offsets in UTF-16 units, end
 * excluded).
 */
export function spanWithin(node: YamlText, startOffset: number, endOffset: number): Span {
  const start = placeOf(node, startOffset);
  if (endOffset <= startOffset) return { file: node.span.file, start, end: start };
  const last = placeOf(node, endOffset - 1);
  return { file: node.span.file, start, end: { line: last.line, column: last.column + 1 } };
}

function placeOf(node: YamlText, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), node.text.length);
  const pieces = node.pieces ?? [{ offset: 0, at: node.origin }];
  const behind = firstWhere(0, pieces.length, (index) => (pieces[index]?.offset ?? 0) > inside);
  const piece = pieces[Math.max(0, behind - 1)];
  if (!piece) return node.origin;
  return { line: piece.at.line, column: piece.at.column + inside - piece.offset };
}
