import type { BlockContent, DefinitionContent, List, ListItem as MarkdownItem, RootContent } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, Inline, ListItem } from '../model/words.ts';
import { type MarkedText, placeOf, readInlines } from './inline.ts';
import { isTable, readTable, typedTable } from './table.ts';
import { unsupported } from './unsupported.ts';

const PARTING = 'three hyphens (---) part what is shown from what is said';

/** Maximum nesting depth of lists. */
const MAX_LEVELS = 3;

/**
 * Reads a Markdown node as a block; undefined if it is empty or not allowed in words, which is then
 * a finding.
 */
export function readBlock(node: RootContent, base: number, source: MarkedText): Block | undefined {
  const { start, end } = placeOf(node, base);
  switch (node.type) {
    case 'paragraph': {
      if (isTable(source.text.slice(start, end))) return readTable(start, end, source);
      source.found.push(...typedMarks(start, end, source));
      const inlines = readInlines(node.children, base, source);
      return inlines.length > 0 ? { kind: 'paragraph', inlines, span: source.spanAt(start, end) } : undefined;
    }
    case 'list': {
      const items = readItems(node, 1, base, source);
      return items.length > 0
        ? { kind: 'list', ordered: node.ordered === true, items, span: source.spanAt(start, end) }
        : undefined;
    }
    case 'blockquote': {
      const inlines = readParagraphs(node.children, 'a quotation', base, source);
      return inlines.length > 0 ? { kind: 'quotation', inlines, span: source.spanAt(start, end) } : undefined;
    }
    case 'heading':
      source.found.push(
        diagnostic('words/heading', {
          message: `a heading of ${node.depth} number signs has no place on a slide`,
          span: source.spanAt(start, end),
          hint: '# is the title and ## begins the next panel',
        }),
      );
      return undefined;
    case 'code':
      source.found.push(unsupported('code', start, end, source, 'delete the backquotes'));
      return undefined;
    case 'html':
      source.found.push(unsupported('HTML', start, end, source, 'write the words without tags'));
      return undefined;
    case 'definition':
      source.found.push(unsupported('a link’s definition', start, end, source, 'write [text](https://…) in its place'));
      return undefined;
    case 'thematicBreak':
      source.found.push(unsupported('this rule', start, end, source, PARTING));
      return undefined;
    default:
      source.found.push(unsupported(`Markdown’s ${node.type}`, start, end, source, undefined));
      return undefined;
  }
}

/**
 * Findings for signs at the start of a paragraph's lines that look like Markdown but are not: a
 * bullet from a word processor, a hyphen or number sign without its space, dashes that separate
 * nothing. Markdown would show them, and show what was meant to be spoken.
 */
function typedMarks(start: number, end: number, source: MarkedText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let at = start;
  for (const line of source.text.slice(start, end).split('\n')) {
    const from = at + (/^[\s>]*/.exec(line)?.[0].length ?? 0);
    const text = source.text.slice(from, at + line.length).trimEnd();
    const span = source.spanAt(from, from + text.length);
    const first = at === start;
    if (/^(?:--|[–—―−=_~]+)$/.test(text)) {
      found.push(diagnostic('words/markdown', { message: 'this line of dashes parts nothing', span, hint: PARTING }));
    } else if (/^[•·▪◦‣●○■]/.test(text) || (first && /^(?:-(?=\p{L})|[–—]\s)/u.test(text))) {
      const message = 'a point of a list begins with a hyphen and a space';
      found.push(diagnostic('words/typed-bullet', { message, span, hint: 'write - and a space before it' }));
    } else if (first && /^#{1,6}[^\s#]/.test(text)) {
      const message = 'a space is missing after the number sign';
      found.push(diagnostic('words/heading', { message, span, hint: 'write # and a space before the title' }));
    }
    at += line.length + 1;
  }
  return found;
}

function readItems(list: List, level: number, base: number, source: MarkedText): readonly ListItem[] {
  const { start, end } = placeOf(list, base);
  if (level > MAX_LEVELS) {
    source.found.push(
      diagnostic('words/list-too-deep', {
        message: `a list lies more than ${MAX_LEVELS} deep`,
        span: source.spanAt(start, end),
        hint: 'move it up a level, or make it a slide of its own',
      }),
    );
    return [];
  }
  if (list.ordered === true && list.start !== 1) {
    source.found.push(
      diagnostic('words/list-start', {
        message: `${list.start}. at the start of a line begins a numbered list`,
        span: source.spanAt(start, start + String(list.start).length + 1),
        hint: 'a numbered list begins with 1.; a figure goes in a facts file',
      }),
    );
  }
  return list.children.map((item) => readItem(item, level, base, source)).filter((item) => item !== undefined);
}

function readItem(item: MarkdownItem, level: number, base: number, source: MarkedText): ListItem | undefined {
  const { start, end } = placeOf(item, base);
  const lists = item.children.filter((child) => child.type === 'list');
  const others = item.children.filter((child) => child.type !== 'list');
  const inlines = readParagraphs(others, 'a list', base, source);
  const children = lists.flatMap((list) => readItems(list, level + 1, base, source));
  return inlines.length > 0 || children.length > 0 ? { inlines, children, span: source.spanAt(start, end) } : undefined;
}

/** The text of paragraphs, joined by line breaks. Other blocks become findings. */
function readParagraphs(
  nodes: readonly (BlockContent | DefinitionContent)[],
  where: string,
  base: number,
  source: MarkedText,
): readonly Inline[] {
  const all: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'list' || node.type === 'blockquote') {
      const { start, end } = placeOf(node, base);
      const what = node.type === 'list' ? 'a list' : 'a quotation';
      source.found.push(unsupported(`${what} inside ${where}`, start, end, source, 'put one after the other'));
      continue;
    }
    const block = readBlock(node, base, source);
    if (block?.kind === 'table')
      source.found.push(typedTable(block, 'let it stand by itself, with an empty line above it'));
    if (block?.kind !== 'paragraph') continue;
    if (all.length > 0) all.push({ kind: 'break', span: { ...block.span, end: block.span.start } });
    all.push(...block.inlines);
  }
  return all;
}
