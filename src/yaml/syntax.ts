import type { CST, YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { YAML } from '../limits/limits.ts';
import { causeOf } from './cause.ts';
import { type Lines, spanOf } from './lines.ts';

interface TokenFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing can be read from this file. */
  readonly fatal: boolean;
}

/**
 * Checks the syntax tokens before anything is composed from them: depth (composing recurses),
 * refused features, and `{{` at the start of an unquoted value, which YAML reads as a map in a map.
 */
export function checkTokens(tokens: readonly CST.Token[], lines: Lines): TokenFindings {
  const diagnostics: Diagnostic[] = [];
  let fatal = false;
  const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > YAML.levels) {
      const message = `lists and keys lie more than ${YAML.levels} deep here`;
      const span = spanOf(lines, token.offset, token.offset + 1);
      return { diagnostics: [diagnostic('yaml/too-deep', { message, span })], fatal: true };
    }
    if (opensFigure(token)) {
      fatal = true;
      diagnostics.push(unquotedFigure(token.offset, lines));
      continue;
    }
    const refused = refusedFeature(token, lines);
    if (refused) {
      fatal = true;
      diagnostics.push(refused);
    }
    for (const child of childrenOf(token).reverse()) {
      stack.push({ token: child, depth: depth + (isCollection(token) ? 1 : 0) });
    }
  }
  return { diagnostics, fatal };
}

function isCollection(token: CST.Token): boolean {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function childrenOf(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return [...token.start.filter(isFeature), ...(token.value ? [token.value] : [])];
    case 'block-scalar':
      return token.props.filter(isFeature);
    case 'block-map':
    case 'block-seq':
    case 'flow-collection': {
      const children: CST.Token[] = [];
      for (const item of token.items) {
        for (const mark of item.start) if (isFeature(mark)) children.push(mark);
        if (item.key) children.push(item.key);
        for (const mark of item.sep ?? []) if (isFeature(mark)) children.push(mark);
        if (item.value) children.push(item.value);
      }
      return children;
    }
    default:
      return [];
  }
}

function isFeature(token: CST.Token): boolean {
  return token.type in REFUSED_FEATURES;
}

function opensFigure(token: CST.Token): boolean {
  if (token.type !== 'flow-collection' || token.start.source !== '{') return false;
  const first = token.items[0];
  const inner = first?.key ?? first?.value;
  return inner?.type === 'flow-collection' && inner.start.source === '{' && inner.offset === token.offset + 1;
}

function unquotedFigure(offset: number, lines: Lines): Diagnostic {
  const close = lines.text.indexOf('}}', offset);
  const newline = lines.text.indexOf('\n', offset);
  const end = close !== -1 && (newline === -1 || close < newline) ? close + 2 : offset + 2;
  return diagnostic('yaml/unquoted-figure', {
    message: 'YAML reads a value that begins with {{ as something else than text',
    span: spanOf(lines, offset, end),
    hint: 'put the whole value in single quotes, or write it below `|`',
  });
}

const REFUSED_FEATURES: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  anchor: { message: 'a value begins with &, which YAML takes for an anchor', hint: 'put the text in quotes' },
  alias: { message: 'a value begins with *, which YAML takes for a reference', hint: 'put the text in quotes' },
  tag: { message: 'a value begins with !, which YAML takes for a tag', hint: 'put the text in quotes' },
  directive: { message: 'a line begins with %, which YAML takes for a directive', hint: 'delete the line' },
  'explicit-key-ind': { message: 'a value begins with ?, which YAML takes for a key', hint: 'put the text in quotes' },
};

function refusedFeature(token: CST.Token, lines: Lines): Diagnostic | undefined {
  const feature = REFUSED_FEATURES[token.type];
  if (feature) {
    const length = 'source' in token ? token.source.length : 1;
    const span = spanOf(lines, token.offset, token.offset + length);
    return diagnostic('yaml/unsupported', { ...feature, span });
  }
  if (token.type === 'scalar' && token.source === '<<') {
    const span = spanOf(lines, token.offset, token.offset + 2);
    const hint = 'write the keys out; what facts share goes under `shared:`';
    return diagnostic('yaml/unsupported', { message: '<< would merge another map in here', span, hint });
  }
  return undefined;
}

/** Describes the first error of YAML's grammar for someone who has never read it. */
export function describeSyntaxError(error: YAMLError, lines: Lines): Diagnostic {
  const [start, end] = error.pos;
  const colon = colonInText(error, lines);
  if (colon !== undefined) {
    return diagnostic('yaml/colon-in-text', {
      message: 'a colon with a space makes YAML read this text as a key and its value',
      span: spanOf(lines, start, colon + 1),
      hint: 'put the whole text in single quotes, or write it below `|`',
    });
  }
  const cause = causeOf(error, lines);
  if (cause) return cause;
  const { message, hint } = wordingOf(error, lines);
  return diagnostic('yaml/syntax', { message, hint, span: spanOf(lines, start, end) });
}

/** Offset of the colon in the text that starts at the error, if there is one on the same line. */
function colonInText(error: YAMLError, lines: Lines): number | undefined {
  const nested = error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW';
  if (!nested) return undefined;
  const line = /^[^\r\n]*/.exec(lines.text.slice(error.pos[0]))?.[0] ?? '';
  const match = /:(?=\s|$)/.exec(line);
  return match ? error.pos[0] + match.index : undefined;
}

function wordingOf(error: YAMLError, lines: Lines): { message: string; hint: string | undefined } {
  const found = lines.text.slice(...error.pos);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab indents this line', hint: 'indent with spaces' };
    case 'BAD_INDENT':
      return {
        message: 'this line is indented otherwise than its neighbours',
        hint: 'line it up with the keys beside it',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'the text above runs on into this key',
        hint: 'line the key up with the keys beside it, or close the quote above',
      };
    case 'BAD_SCALAR_START':
      return { message: `a text can’t begin with ${found}`, hint: 'put the text in quotes' };
    case 'BAD_DQ_ESCAPE':
      return { message: `${found} means nothing inside double quotes`, hint: 'use single quotes' };
    case 'MISSING_CHAR':
      return missingCharacter(error.message);
    case 'NON_STRING_KEY':
      return { message: 'a key must be text', hint: 'put the text in quotes' };
    case 'UNEXPECTED_TOKEN':
      return unexpectedToken(error.message, found);
    default:
      return { message: 'YAML can’t read this line', hint: undefined };
  }
}

function missingCharacter(message: string): { message: string; hint: string | undefined } {
  if (message.includes('quote')) return { message: 'a quote is opened and not closed', hint: 'close the quote' };
  if (message.includes('Implicit map keys')) {
    return {
      message: 'a key needs a colon after it',
      hint: 'write `key: value`, or indent the line to belong to the text above',
    };
  }
  return { message: 'a brace or bracket is opened and not closed', hint: 'close it' };
}

function unexpectedToken(message: string, found: string): { message: string; hint: string | undefined } {
  if (message.includes('block-seq-ind')) {
    return {
      message: 'a list can’t begin on the line of its key',
      hint: 'begin the list on the next line, or put the text in quotes',
    };
  }
  if (message.includes('at node end')) {
    return {
      message: 'something follows where the value has ended',
      hint: 'put the whole text in quotes; inside single quotes an apostrophe is written twice',
    };
  }
  return { message: `${found.trim() || 'this'} is not expected here`, hint: 'put the text in quotes' };
}
