import Handlebars from 'handlebars';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { PARTIAL_NAMES } from '../model/partial-names.ts';
import type { Span } from '../model/span.ts';
import type { TextFile } from '../model/text-file.ts';
import { findRefusedCharacter, refusedCharacter } from '../yaml/characters.ts';

/** In UTF-16 units; a partial writes a line or two. */
const LONGEST = 4000;

/** The operations that a partial may use. */
const HELPERS: readonly string[] = ['join', 'if', 'unless', 'each'];

/**
 * Checks that slides use a partial of this name, that Handlebars can read it, and that everything it names exists.
 * Findings point at the line where Handlebars stopped, or at the name.
 */
export function checkPartial(name: string, file: TextFile): readonly Diagnostic[] {
  const values = Object.hasOwn(PARTIAL_NAMES, name) ? PARTIAL_NAMES[name] : undefined;
  if (values === undefined) return [unknownPartial(name, file)];
  if (file.text.length > LONGEST) {
    const message = `this partial has more than ${LONGEST} characters`;
    return [
      diagnostic('template/partial', { message, span: wholeLine(file, 1), hint: 'it writes one line: shorten it' }),
    ];
  }
  const refused = findRefusedCharacter(file.text);
  if (refused >= 0) {
    const line = file.text.slice(0, refused).split('\n').length;
    return [refusedCharacter(file.text, refused, wholeLine(file, line))];
  }
  try {
    return namesIn(Handlebars.parse(file.text)).flatMap((found) => checkName(found, name, values, file));
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = Math.max(1, Number(/line (\d+)|^.* - (\d+):\d+$/m.exec(message)?.slice(1).find(Boolean) ?? 1));
    return [
      diagnostic('template/partial', {
        message: 'this text can’t be read as a Handlebars partial',
        span: wholeLine(file, line),
        hint: 'look for braces that are not closed',
      }),
    ];
  }
}

interface NameInPartial {
  readonly path: hbs.AST.PathExpression;
  readonly asHelper: boolean;
}

/** Every name of a value or an operation, in the order of the file. */
function namesIn(program: hbs.AST.Program): readonly NameInPartial[] {
  const names: NameInPartial[] = [];
  const helpers = new Set<hbs.AST.Node>();
  const visitor = new Handlebars.Visitor();
  const call = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression) => {
    const isBlock = node.type === 'BlockStatement';
    if (isBlock || node.params.length > 0 || node.hash !== undefined) helpers.add(node.path);
  };
  visitor.MustacheStatement = function (node) {
    call(node);
    Handlebars.Visitor.prototype.MustacheStatement.call(this, node);
  };
  visitor.BlockStatement = function (node) {
    call(node);
    Handlebars.Visitor.prototype.BlockStatement.call(this, node);
  };
  visitor.SubExpression = function (node) {
    call(node);
    Handlebars.Visitor.prototype.SubExpression.call(this, node);
  };
  visitor.PathExpression = (path) => {
    names.push({ path, asHelper: helpers.has(path) });
  };
  visitor.accept(program);
  return names;
}

function checkName(
  { path, asHelper }: NameInPartial,
  partial: string,
  values: readonly string[],
  file: TextFile,
): readonly Diagnostic[] {
  const known = asHelper ? HELPERS : values;
  const isThis = path.parts.length === 0 && !path.data;
  if (isThis || (path.original !== '' && known.includes(String(path.original)))) return [];
  const meant = nearest(String(path.original), known);
  const what = asHelper ? 'no operation' : 'nothing';
  return [
    diagnostic('template/partial', {
      message: `${what} called ${path.original} is there for the partial ${partial}`,
      span: {
        file: file.path,
        start: { line: path.loc.start.line, column: path.loc.start.column + 1 },
        end: { line: path.loc.end.line, column: path.loc.end.column + 1 },
      },
      hint: meant ? `did you mean ${meant}?` : `it may use ${known.join(', ')}`,
    }),
  ];
}

function unknownPartial(name: string, file: TextFile): Diagnostic {
  const known = Object.keys(PARTIAL_NAMES);
  const meant = nearest(name, known);
  return diagnostic('template/partial', {
    message: `no slide asks for a partial called ${name}`,
    span: wholeLine(file, 1),
    hint: meant ? `did you mean ${meant}.hbs?` : `partials are ${known.join(', ')}`,
  });
}

function wholeLine(file: TextFile, line: number): Span {
  const length = file.text.split('\n')[line - 1]?.length ?? 0;
  return { file: file.path, start: { line, column: 1 }, end: { line, column: length + 1 } };
}
