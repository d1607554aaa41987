import type { Link, PhrasingContent, Text } from 'mdast';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { FigureExpression, Inline } from '../model/words.ts';
import { readAddress } from '../reading/address.ts';
import { readTies } from './claim-tie.ts';
import { readLanguages } from './other-language.ts';
import { hasPlaceholder, placeholderIndex } from './placeholder.ts';
import type { SourceText } from './source-text.ts';
import { unsupported } from './unsupported.ts';

/** A mustache that was read: its figure, or undefined for a comment or a mistake. */
export interface PlacedFigure {
  readonly figure: FigureExpression | undefined;
  readonly start: number;
  readonly end: number;
}

/** The source of Markdown: the text with placeholders, and the figure behind each of them. */
export interface MarkedText extends SourceText {
  readonly figures: readonly PlacedFigure[];
}

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string;
}

const PLAIN: Marks = { bold: false, italic: false };

/**
 * Reads Markdown's phrasing nodes as running text: nested emphasis is flattened, placeholders
 * become figures, line ends become spaces. Each text lies on one line of the file, so that an
 * offset in it is an offset from its span's start.
 *
 * @param base - offset in the text at which the parsed region begins
 */
export function readInlines(nodes: readonly PhrasingContent[], base: number, source: MarkedText): readonly Inline[] {
  const collected: Inline[] = [];
  collect(nodes, PLAIN, base, source, collected);
  const inlines = readTies(collected.flatMap(readLanguages));
  return inlines.some((inline) => inline.kind === 'figure' || (inline.kind === 'text' && inline.text.trim() !== ''))
    ? inlines
    : [];
}

function collect(
  nodes: readonly PhrasingContent[],
  marks: Marks,
  base: number,
  source: MarkedText,
  to: Inline[],
): void {
  for (const node of nodes) {
    const { start, end } = placeOf(node, base);
    switch (node.type) {
      case 'text':
        collectText(node, marks, base, source, to);
        break;
      case 'emphasis':
        collect(node.children, { ...marks, italic: true }, base, source, to);
        break;
      case 'strong':
        collect(node.children, { ...marks, bold: true }, base, source, to);
        break;
      case 'link':
        collect(node.children, { ...marks, ...readTarget(node, base, source) }, base, source, to);
        break;
      case 'break':
        to.push({ kind: 'break', span: source.spanAt(start, end) });
        break;
      case 'image':
      case 'imageReference':
        source.found.push(
          diagnostic('words/image', {
            message: 'a picture can’t stand in the words',
            span: source.spanAt(start, end),
            hint: 'put it beside the words: image: its/path.png',
          }),
        );
        break;
      case 'linkReference':
        source.found.push(unsupported('a link by reference', start, end, source, 'write [text](https://…)'));
        collect(node.children, marks, base, source, to);
        break;
      case 'inlineCode':
        source.found.push(unsupported('code', start, end, source, 'delete the backquotes'));
        break;
      case 'html':
        source.found.push(unsupported('HTML', start, end, source, 'delete the tag; emphasis is *so* and **so**'));
        break;
      case 'delete':
      case 'footnoteReference':
        source.found.push(unsupported(`Markdown’s ${node.type}`, start, end, source, undefined));
        break;
    }
  }
}

/** Offsets of a node in the text. */
export function placeOf(node: { position?: Text['position'] }, base: number): { start: number; end: number } {
  return {
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  };
}

function readTarget(node: Link, base: number, source: MarkedText): { href?: string } {
  const { start, end } = placeOf(node, base);
  const span = source.spanAt(start, end);
  if (hasPlaceholder(node.url)) {
    const hint = 'write the whole address';
    source.found.push(diagnostic('words/link', { message: 'an address can’t hold a figure', span, hint }));
    return {};
  }
  const address = readAddress(node.url);
  if (address.kind !== 'good') {
    const code = address.kind === 'refused' ? 'words/link' : 'input/doubtful-address';
    source.found.push(diagnostic(code, { message: address.why, span, hint: address.hint }));
  }
  return address.kind === 'refused' ? {} : { href: node.url };
}

/**
 * Follows a text node's value and its source side by side. They differ by backslash escapes and by
 * what is between the lines (indentation, a quotation's `>`).
 */
function collectText(node: Text, marks: Marks, base: number, source: MarkedText, to: Inline[]): void {
  const { value } = node;
  const place = placeOf(node, base);
  const open = source.text.slice(place.start, place.end).search(/\*\*|__/);
  if (open >= 0) {
    const from = place.start + open;
    const hint = 'write **so**, without spaces inside the signs';
    source.found.push(unsupported('emphasis that is not closed', from, from + 2, source, hint));
  }
  let at = place.start;
  let begin = at;
  let text = '';
  const flush = (next: number) => {
    if (text !== '') to.push({ kind: 'text', text, ...marks, span: source.spanAt(begin, at) });
    text = '';
    begin = next;
  };
  for (let index = 0; index < value.length; ) {
    const character = value.charAt(index);
    const placed = source.figures[placeholderIndex(character) ?? -1];
    if (placed) {
      flush(at);
      const { figure } = placed;
      if (figure) to.push({ kind: 'figure', figure, ...marks, span: source.spanAt(placed.start, placed.end) });
      index += placed.end - placed.start;
      at = placed.end;
      begin = at;
    } else if (character === '\n') {
      const lineEnd = source.text.indexOf('\n', at);
      text += ' ';
      at += 1;
      flush(at);
      at = afterPrefix(source.text, lineEnd + 1);
      begin = at;
      index++;
    } else {
      if (source.text.charAt(at) === '\\' && source.text.charAt(at) !== character) {
        flush(at + 1);
        at++;
      } else if (character === '\\' && source.text.charAt(at + 1) === '\\') {
        flush(at + 1);
        at++;
      }
      text += character;
      at++;
      index++;
    }
  }
  flush(at);
}

function afterPrefix(text: string, lineStart: number): number {
  let at = lineStart;
  while (at < text.length && ' \t>'.includes(text.charAt(at))) at++;
  return at;
}
