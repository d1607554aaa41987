import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Inline, SlideWords } from '../model/words.ts';
import { findRefusedCharacter, refusedCharacter } from '../yaml/characters.ts';
import type { YamlText } from '../yaml/node.ts';
import { spanWithin } from '../yaml/parse.ts';
import { readFigure } from './figure-expression.ts';
import { type MarkedText, type PlacedFigure, placeOf, readInlines } from './inline.ts';
import { INLINE_MARKDOWN } from './inline-markdown.ts';
import { type Mustache, scanMustaches } from './mustache.ts';
import { MAX_PLACEHOLDERS, withPlaceholders } from './placeholder.ts';
import { readSlide } from './slide.ts';
import type { SourceText } from './source-text.ts';
import { readMustache } from './syntax-tree.ts';
import { unsupported } from './unsupported.ts';

/** 64 KiB of UTF-16 units: about thirty pages. */
const MAX_LENGTH = 64 * 1024;

/**
 * Reads the words of one slide in one language: Markdown with figures. What can't be read is left
 * out, with a finding.
 */
export function parseWords(node: YamlText, language: Language): Outcome<SlideWords> {
  const source = markFigures(node);
  return { value: readSlide(language, source), diagnostics: source.found };
}

/**
 * Reads a text of one paragraph with figures, such as a source line. Headings, lists and the like
 * are ordinary characters in it.
 */
export function parseInline(node: YamlText): Outcome<readonly Inline[]> {
  const source = markFigures(node);
  const inlines: Inline[] = [];
  for (const block of fromMarkdown(source.text, { extensions: [INLINE_MARKDOWN] }).children) {
    const { start, end } = placeOf(block, 0);
    if (block.type !== 'paragraph') {
      source.found.push(unsupported(`Markdown’s ${block.type}`, start, end, source, undefined));
    } else if (inlines.length > 0) {
      source.found.push(unsupported('a second paragraph', start, end, source, 'join it to the first'));
    } else {
      const children: readonly PhrasingContent[] = block.children;
      inlines.push(...readInlines(children, 0, source));
    }
  }
  return { value: inlines, diagnostics: source.found };
}

/**
 * The text with its mustaches read and replaced by placeholders. A text that breaks a limit, or
 * contains characters used for placeholders, is treated as empty.
 */
function markFigures(node: YamlText): MarkedText {
  const spanAt = (start: number, end: number) => spanWithin(node, start, end);
  const source: SourceText = { text: node.text, spanAt, found: [] };
  const empty: MarkedText = { ...source, text: '', figures: [] };
  const refused = findRefusedCharacter(node.text);
  if (refused >= 0) {
    source.found.push(refusedCharacter(node.text, refused, spanAt(refused, refused + 1)));
    return empty;
  }
  if (node.text.length > MAX_LENGTH) {
    source.found.push(
      diagnostic('words/too-long', {
        message: 'these words are longer than 64 KiB',
        span: node.span,
        hint: 'split the slide',
      }),
    );
    return empty;
  }
  const { mustaches, stray } = scanMustaches(node.text);
  for (const { start, end } of stray) {
    source.found.push(
      diagnostic('words/braces', {
        message: strayBraces(node.text.slice(start, start + 2)),
        span: spanAt(start, end),
        hint: 'a figure stands between {{ and }}',
      }),
    );
  }
  const extra = mustaches[MAX_PLACEHOLDERS];
  if (extra) {
    source.found.push(
      diagnostic('words/too-many-figures', {
        message: `more than ${MAX_PLACEHOLDERS} figures stand in these words`,
        span: spanAt(extra.start, extra.end),
        hint: 'split the slide',
      }),
    );
    return empty;
  }
  const figures = mustaches.map((mustache) => placeFigure(mustache, source));
  return { ...source, text: withPlaceholders(node.text, mustaches), figures };
}

function strayBraces(first: string): string {
  if (first === '{{') return 'this figure is not closed';
  return first === '}}' ? 'these braces close nothing' : 'a single brace opens or closes no figure';
}

function placeFigure(mustache: Mustache, source: SourceText): PlacedFigure {
  const { start, end } = mustache;
  if (source.text.charAt(start - 1) === '\\') {
    source.found.push(
      diagnostic('words/not-a-figure', {
        message: 'a backslash stands before this figure',
        span: source.spanAt(start - 1, end),
        hint: 'delete it',
      }),
    );
  }
  const syntax = readMustache(mustache);
  switch (syntax.kind) {
    case 'comment':
      return { figure: undefined, start, end };
    case 'refused':
      source.found.push(
        diagnostic('words/not-a-figure', {
          message: syntax.message,
          span: source.spanAt(syntax.start, syntax.end),
          hint: syntax.hint,
        }),
      );
      return { figure: undefined, start, end };
    case 'call':
      return { figure: readFigure(syntax.call, source), start, end };
  }
}
