import Handlebars from 'handlebars';
import type { Mustache } from './mustache.ts';

/**
 * A mustache parsed by Handlebars, reduced to what this program understands. Offsets count in the
 * whole text.
 */
export type MustacheSyntax =
  | { readonly kind: 'comment' }
  | { readonly kind: 'call'; readonly call: CallSyntax }
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly hint?: string;
      readonly start: number;
      readonly end: number;
    };

export interface CallSyntax {
  readonly kind: 'call';
  /** A fact's ID, or the name of an operation. */
  readonly name: TokenSyntax;
  readonly args: readonly ArgumentSyntax[];
  readonly options: readonly OptionSyntax[];
  readonly start: number;
  readonly end: number;
}

export interface OptionSyntax {
  readonly key: string;
  readonly value: ArgumentSyntax;
  readonly start: number;
  readonly end: number;
}

/** A bare word or number, as typed. */
export interface TokenSyntax {
  readonly kind: 'token';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface StringSyntax {
  readonly kind: 'string';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type ArgumentSyntax = TokenSyntax | StringSyntax | CallSyntax;

type RefusedSyntax = Extract<MustacheSyntax, { kind: 'refused' }>;

/** Maximum nesting depth of sub-expressions. */
const MAX_DEPTH = 6;

/**
 * Replace `@` and `.` for Handlebars, whose lexer accepts them inside a word. Input can't contain
 * them.
 */
const AT = '\ue000';
const DOT = '\ue001';

/**
 * Reads one mustache with Handlebars' grammar and admits only what names facts: calls made of
 * words, numbers, quoted strings and sub-expressions. Refuses blocks, partials, decorators,
 * `@data`, `../`, unescaped and whitespace-trimming forms.
 */
export function readMustache(mustache: Mustache): MustacheSyntax {
  const refused = refusedForm(mustache);
  if (refused) return refused;
  if (mustache.text.startsWith('{{!')) return { kind: 'comment' };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(withJoinedWords(mustache.text));
  } catch {
    return refuse(mustache, 'this can’t be read as a figure', howToWrite(mustache.text));
  }
  const statement = program.body[0];
  if (program.body.length !== 1 || statement?.type !== 'MustacheStatement') {
    return refuse(mustache, 'this can’t be read as a figure', undefined);
  }
  const reader = treeReader(mustache);
  const call = reader.call(statement as hbs.AST.MustacheStatement, 0);
  return call.kind === 'refused' ? call : { kind: 'call', call };
}

/** A hint for a mustache that is not a figure, based on the character that most likely broke it. */
function howToWrite(text: string): string {
  const bare = withoutStrings(text);
  if (/\w\s*\(.*,|\w\(/.test(bare)) return 'an operation is written without brackets or commas: {{ratio a b}}';
  if (bare.includes(',')) return 'spaces alone part the facts: {{ratio a b}}';
  if (/\s@/.test(bare)) return 'no space stands before @: {{aid.bilateral-usd@2011}}';
  if (/[-+*/=×÷−]/.test(bare)) return 'an operation is a word and comes first: {{ratio a b}}, {{difference a b}}';
  return 'a figure is a fact’s ID in two braces: {{trade.exports-2012}}';
}

function withoutStrings(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'/g, '""');
}

/** Turns words that contain `@` or a dot into single words for Handlebars, of the same length. */
function withJoinedWords(text: string): string {
  return text.replace(/\w[\w.@-]*/g, (word) =>
    /^\d+(\.\d+)?$/.test(word) ? word : word.replaceAll('@', AT).replaceAll('.', DOT),
  );
}

function separated(text: string): string {
  return text.replaceAll(AT, '@').replaceAll(DOT, '.');
}

function refuse(at: { start: number; end: number }, message: string, hint: string | undefined): RefusedSyntax {
  return { kind: 'refused', message, ...(hint && { hint }), start: at.start, end: at.end };
}

function refusedForm(mustache: Mustache): RefusedSyntax | undefined {
  const { text } = mustache;
  if (/^\{\{\{|^\{\{~?&/.test(text)) {
    return refuse(mustache, 'a figure stands in two braces', 'write {{…}}');
  }
  if (/[“”„«»‘’]/.test(withoutStrings(text))) {
    return refuse(mustache, 'quotation marks in a figure are straight ones', 'write as="short"');
  }
  if (/^\{\{~|~\}\}$/.test(text)) return refuse(mustache, '~ has no meaning in a figure', 'delete it');
  if (/^\{\{\s*([#^/>*]|else\b)/.test(text)) {
    return refuse(mustache, 'words hold figures, not conditions, loops or partials', 'write the words out');
  }
  return undefined;
}

interface TreeReader {
  call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, depth: number): CallSyntax | RefusedSyntax;
}

function treeReader(mustache: Mustache): TreeReader {
  const lineStarts = [0];
  for (let at = mustache.text.indexOf('\n'); at >= 0; at = mustache.text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const offset = (p: hbs.AST.Position) => mustache.start + (lineStarts[p.line - 1] ?? 0) + p.column;
  const placeOf = (node: hbs.AST.Node) => ({ start: offset(node.loc.start), end: offset(node.loc.end) });
  const typed = (at: { start: number; end: number }) =>
    mustache.text.slice(at.start - mustache.start, at.end - mustache.start);

  function argument(node: hbs.AST.Expression, depth: number): ArgumentSyntax | RefusedSyntax {
    const at = placeOf(node);
    switch (node.type) {
      case 'PathExpression':
      case 'NumberLiteral': {
        const text = typed(at);
        if (/^[\w][\w.@-]*$/.test(text)) return { kind: 'token', text, ...at };
        const hint = text.includes('/') ? howToWrite(text) : 'an ID is made of letters, digits, dots and dashes';
        return refuse(at, `${text} is not the ID of a fact`, hint);
      }
      case 'StringLiteral':
        return { kind: 'string', text: separated((node as hbs.AST.StringLiteral).value), ...at };
      case 'SubExpression':
        return call(node as hbs.AST.SubExpression, depth + 1);
      default:
        return refuse(at, `${typed(at)} has no meaning in a figure`, undefined);
    }
  }

  function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, depth: number): CallSyntax | RefusedSyntax {
    const at = placeOf(node);
    if (depth > MAX_DEPTH) return refuse(at, `brackets lie more than ${MAX_DEPTH} deep`, 'define a derived fact');
    const name = argument(node.path, depth);
    if (name.kind === 'refused') return name;
    if (name.kind !== 'token')
      return refuse(name, 'a figure begins with a fact’s ID or the name of an operation', undefined);
    const args: ArgumentSyntax[] = [];
    for (const param of node.params) {
      const arg = argument(param, depth);
      if (arg.kind === 'refused') return arg;
      args.push(arg);
    }
    const options: OptionSyntax[] = [];
    for (const pair of node.hash?.pairs ?? []) {
      const value = argument(pair.value, depth);
      if (value.kind === 'refused') return value;
      options.push({ key: separated(pair.key), value, ...placeOf(pair) });
    }
    return { kind: 'call', name, args, options, ...at };
  }
  return { call };
}
