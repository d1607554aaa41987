import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { LANGUAGES, packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Block, Inline, PanelWords, SlideWords } from '../model/words.ts';
import { readBlock } from './block.ts';
import { type MarkedText, placeOf, readInlines } from './inline.ts';
import { readPlainMarkdown } from './plain-markdown.ts';
import { typedTable } from './table.ts';

/** A line of dashes always separates; four spaces don't begin code; `&amp;` is taken literally. */
const SLIDE_MARKDOWN = { disable: { null: ['setextUnderline', 'codeIndented', 'characterReference'] } };

/** Three or more dashes, alone on a line, however far it is indented: below a point of a list, too, they mean nothing else. */
const DASHES = /^[ \t]*-{3,}[ \t]*$/gm;

/** Reads a slide's words: title, text and panels above the dashes, talking points below. */
export function readSlide(language: Language, source: MarkedText): SlideWords {
  const [first, ...more] = [...source.text.matchAll(DASHES)];
  for (const extra of more) {
    source.found.push(
      diagnostic('words/second-dashes', {
        message: 'a second line of dashes stands in these words',
        span: source.spanAt(extra.index, extra.index + extra[0].length),
        hint: 'one line of dashes parts what is shown from what is said; a new slide begins with - in the file',
      }),
    );
  }
  const shown = readShown(source.text.slice(0, first?.index), language, source);
  const base = first ? first.index + first[0].length : source.text.length;
  const said = readSaid(source.text.slice(base), base, language, source);
  return { span: source.spanAt(0, source.text.trimEnd().length), ...shown, ...said };
}

function parseRegion(text: string, source: MarkedText, base: number): readonly RootContent[] {
  const deep = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){9,}/m.exec(text);
  if (deep) {
    source.found.push(
      diagnostic('words/list-too-deep', {
        message: 'lists and quotations lie too deep in one another',
        span: source.spanAt(base + deep.index, base + deep.index + deep[0].length),
        hint: undefined,
      }),
    );
    return [];
  }
  const nodes = readPlainMarkdown(text) ?? fromMarkdown(text, { extensions: [SLIDE_MARKDOWN] }).children;
  return nodes.filter((node) => !(node.type === 'thematicBreak' && isDashes(node, base, source)));
}

/** A second line of dashes has its own finding. */
function isDashes(node: RootContent, base: number, source: MarkedText): boolean {
  const { start, end } = placeOf(node, base);
  return /^-{3,}[ \t]*$/.test(source.text.slice(start, end));
}

type Shown = Pick<SlideWords, 'title' | 'titleSpan' | 'blocks' | 'panels'>;

function readShown(text: string, language: Language, source: MarkedText): Shown {
  let title: Heading | undefined;
  const blocks: Block[] = [];
  const panels: { heading: readonly Inline[]; blocks: Block[]; start: number; end: number }[] = [];
  let inTitle: readonly Inline[] = [];
  for (const node of parseRegion(text, source, 0)) {
    if (node.type === 'heading' && node.depth === 1) {
      if (title) reportSecondTitle(node, source);
      else {
        title = node;
        if (blocks.length > 0 || panels.length > 0) reportLateTitle(node, source);
        inTitle = readInlines(node.children, 0, source);
      }
    } else if (node.type === 'heading' && node.depth === 2) {
      const heading = readInlines(node.children, 0, source);
      if (isIfPressed(headingText(heading))) reportShownIfPressed(node, language, source);
      panels.push({ heading, blocks: [], ...placeOf(node, 0) });
    } else {
      const block = readBlock(node, 0, source);
      const panel = panels.at(-1);
      if (panel) panel.end = placeOf(node, 0).end;
      if (block) (panel?.blocks ?? blocks).push(block);
    }
  }
  const place = title ? placeOf(title, 0) : { start: 0, end: Math.max(0, text.split('\n', 1)[0]?.length ?? 0) };
  return {
    title: inTitle,
    titleSpan: source.spanAt(place.start, place.end),
    blocks,
    panels: panels.map(
      ({ heading, blocks: under, start, end }): PanelWords => ({
        heading,
        blocks: under,
        span: source.spanAt(start, end),
      }),
    ),
  };
}

type Said = Pick<SlideWords, 'talkingPoints' | 'ifPressed'>;

function readSaid(text: string, base: number, language: Language, source: MarkedText): Said {
  const talkingPoints: Block[] = [];
  const ifPressed: Block[] = [];
  let current = talkingPoints;
  for (const node of parseRegion(text, source, base)) {
    if (node.type === 'heading' && node.depth <= 2) {
      const heading = headingText(readInlines(node.children, base, source));
      if (node.depth === 2 && sameHeading(heading, packOf(language).style.ifPressed)) current = ifPressed;
      else reportNotesHeading(node, heading, base, language, source);
    } else {
      const block = readBlock(node, base, source);
      if (block?.kind === 'table') source.found.push(typedTable(block, 'show it above the dashes, or say it in words'));
      else if (block) current.push(block);
    }
  }
  return { talkingPoints, ifPressed };
}

function headingText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

function sameHeading(heading: string, known: string): boolean {
  return heading.trim().replace(/\s+/g, ' ').toLowerCase() === known.toLowerCase();
}

function isIfPressed(heading: string): boolean {
  return LANGUAGES.some((language) => sameHeading(heading, packOf(language).style.ifPressed));
}

function reportSecondTitle(node: Heading, source: MarkedText): void {
  const { start, end } = placeOf(node, 0);
  source.found.push(
    diagnostic('words/second-title', {
      message: 'a slide has one title, and this is its second',
      span: source.spanAt(start, end),
      hint: 'begin a panel with ##, or a new slide',
    }),
  );
}

function reportLateTitle(node: Heading, source: MarkedText): void {
  const { start, end } = placeOf(node, 0);
  source.found.push(
    diagnostic('words/title-not-first', {
      message: 'words stand before the title',
      span: source.spanAt(start, end),
      hint: 'move the title to the first line',
    }),
  );
}

function reportShownIfPressed(node: Heading, language: Language, source: MarkedText): void {
  const { start, end } = placeOf(node, 0);
  source.found.push(
    diagnostic('words/if-pressed-shown', {
      message: `## ${packOf(language).style.ifPressed} stands above the dashes, where everything is shown`,
      span: source.spanAt(start, end),
      hint: 'put a line of three dashes above it',
    }),
  );
}

function reportNotesHeading(
  node: Heading,
  heading: string,
  base: number,
  language: Language,
  source: MarkedText,
): void {
  const { start, end } = placeOf(node, base);
  const known = `## ${packOf(language).style.ifPressed}`;
  const meant = isIfPressed(heading) || nearest(heading.trim(), [packOf(language).style.ifPressed]) !== undefined;
  source.found.push(
    diagnostic('words/notes-heading', {
      message: `below the dashes the only heading is ${known}`,
      span: source.spanAt(start, end),
      hint: meant ? `did you mean ${known}?` : 'delete the number signs, or move the heading above the dashes',
    }),
  );
}
