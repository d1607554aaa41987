import Handlebars from 'handlebars';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import type { PartialPiece, TextPartial } from '../model/text-partial.ts';
import { tabsAsSpaces } from '../yaml/characters.ts';

/** The deepest nesting of blocks. */
const MAX_DEPTH = 8;
const SEPARATOR = ', ';

interface Reading {
  readonly file: TextFile;
  /** Loops can't be nested: the text could grow without bounds. */
  readonly inLoop?: boolean;
  readonly found: Diagnostic[];
}

/**
 * Reads a partial that Handlebars can parse, as far as a slide's lines need it: text, values, `join`, `if`, `unless`
 * and `each`. Anything else is reported and left out. Nothing is ever compiled or executed.
 */
export function readPartial(file: TextFile): Outcome<TextPartial> {
  const reading: Reading = { file, found: [] };
  const pieces = readProgram(Handlebars.parse(file.text), 0, reading);
  return { value: pieces, diagnostics: reading.found };
}

function readProgram(program: hbs.AST.Program | undefined, depth: number, reading: Reading): TextPartial {
  return (program?.body ?? []).flatMap((statement): TextPartial => {
    switch (statement.type) {
      case 'ContentStatement':
        return [{ kind: 'text', text: tabsAsSpaces((statement as hbs.AST.ContentStatement).value) }];
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return readMustache(statement as hbs.AST.MustacheStatement, reading);
      case 'BlockStatement':
        return readBlock(statement as hbs.AST.BlockStatement, depth + 1, reading);
      default:
        return refuse(statement, reading);
    }
  });
}

function readMustache(mustache: hbs.AST.MustacheStatement, reading: Reading): TextPartial {
  const pairs = mustache.hash?.pairs ?? [];
  const name = variableName(mustache.path);
  if (name !== undefined && mustache.params.length === 0 && pairs.length === 0) return [{ kind: 'value', name }];
  const list = variableName(mustache.params[0]);
  const separator = separatorOf(pairs);
  if (name !== 'join' || list === undefined || mustache.params.length > 1 || separator === undefined) {
    return refuse(mustache, reading);
  }
  return [{ kind: 'join', name: list, separator }];
}

/** The separator given to `join`, or the usual one. Undefined if it isn't a text, or isn't the only named argument. */
function separatorOf(pairs: readonly hbs.AST.HashPair[]): string | undefined {
  const [pair, another] = pairs;
  if (pair === undefined) return SEPARATOR;
  if (another || pair.key !== 'separator' || pair.value.type !== 'StringLiteral') return undefined;
  return tabsAsSpaces((pair.value as hbs.AST.StringLiteral).value);
}

function readBlock(block: hbs.AST.BlockStatement, depth: number, reading: Reading): TextPartial {
  const operation = variableName(block.path);
  const name = variableName(block.params[0]);
  const plain = block.params.length === 1 && (block.hash?.pairs ?? []).length === 0;
  if (name === undefined || !plain || depth > MAX_DEPTH || block.program?.blockParams?.length) {
    return refuse(block, reading);
  }
  const isLoop = operation === 'each';
  if (isLoop && reading.inLoop) return refuse(block, reading);
  const first = readProgram(block.program, depth, isLoop ? { ...reading, inLoop: true } : reading);
  const second = readProgram(block.inverse, depth, reading);
  switch (operation) {
    case 'if':
      return [{ kind: 'if', name, held: first, otherwise: second }];
    case 'unless':
      return [{ kind: 'if', name, held: second, otherwise: first }];
    case 'each':
      return [{ kind: 'each', name, body: first, otherwise: second }];
    default:
      return refuse(block, reading);
  }
}

/** A word without dots, `../` or `@`; `this` for `this` and a lone dot. */
function variableName(expression: hbs.AST.Expression | undefined): string | undefined {
  if (expression?.type !== 'PathExpression') return undefined;
  const { parts, depth, data } = expression as hbs.AST.PathExpression;
  if (data || depth > 0 || parts.length > 1) return undefined;
  return parts[0] ?? 'this';
}

function refuse({ loc }: hbs.AST.Node, { file, found }: Reading): readonly PartialPiece[] {
  found.push(
    diagnostic('template/partial', {
      message: 'a partial may not do this',
      span: {
        file: file.path,
        start: { line: loc.start.line, column: loc.start.column + 1 },
        end: { line: loc.end.line, column: loc.end.column + 1 },
      },
      hint: `it may use values, join, if, unless and each, ${MAX_DEPTH} deep at most, and no each within another`,
    }),
  );
  return [];
}
