import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindOf } from '../facts/kinds/kinds.ts';
import { namePhrases } from '../facts/names.ts';
import type { FactStore } from '../facts/store.ts';
import { mapLanguages } from '../language/languages.ts';
import { UNSOURCED_MARK } from '../language/typography.ts';
import type { Fact } from '../model/fact.ts';
import type { Language, Texts } from '../model/language.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { type Outline, type OutlineSlide, OVERRIDDEN_LINES, type SpannedTexts } from '../model/outline.ts';
import type { Position, Span, Spanned } from '../model/span.ts';
import type { Block, Inline, ListItem, SlideWords } from '../model/words.ts';
import type { Phrases } from '../reading/phrases.ts';
import { typedFigures } from './typed-figures.ts';

/** Whether a draft is built in spite of a finding, and marks its place instead. */
export function isUnsourced({ code }: Diagnostic): boolean {
  return code === 'words/unsourced-figure' || code === 'words/typed-beside-figure';
}

/**
 * The outline with every stretch of its words that such a finding points at split off and marked as
 * unsourced.
 */
export function markUnsourced(outline: Outline, found: readonly Diagnostic[], memory: Memory = NO_MEMORY): Outline {
  const spans = found.filter(isUnsourced).flatMap(({ span }) => span ?? []);
  const of = (file: string) => spans.filter((span) => span.file === file);
  const inTitle = of(outline.file);
  const slides = outline.slides.map((slide) => {
    const own = of(slide.span.file);
    return own.length === 0 ? slide : memory.keep('mark', [slide, JSON.stringify(own)], () => markedSlide(slide, own));
  });
  if (inTitle.length === 0 && slides.every((slide, index) => slide === outline.slides[index])) return outline;
  return { ...outline, title: markedNames(outline.title, inTitle), slides };
}

function markedSlide(slide: OutlineSlide, spans: readonly Span[]): OutlineSlide {
  const inlines = (all: readonly Inline[]) => all.flatMap((inline) => markedInline(inline, spans));
  const overrides = Object.fromEntries(
    OVERRIDDEN_LINES.flatMap((line) => {
      const own = slide.overrides?.[line];
      if (!own) return [];
      return [[line, mapLanguages(own, inlines)]];
    }),
  );
  return {
    ...slide,
    ...(slide.section && { section: markedNames(slide.section, spans) }),
    ...(slide.overrides && { overrides }),
    accept: slide.accept.map((each) => ({ ...each, reason: markedNames(each.reason, spans) })),
    words: mapLanguages(slide.words, (words) => markedWords(words, inlines)),
  };
}

type MarkInlines = (inlines: readonly Inline[]) => readonly Inline[];

function markedWords(words: SlideWords, inlines: MarkInlines): SlideWords {
  const blocks = (all: readonly Block[]) => all.map((block) => markedBlock(block, inlines));
  return {
    ...words,
    title: inlines(words.title),
    blocks: blocks(words.blocks),
    panels: words.panels.map((panel) => ({
      ...panel,
      heading: inlines(panel.heading),
      blocks: blocks(panel.blocks),
    })),
    talkingPoints: blocks(words.talkingPoints),
    ifPressed: blocks(words.ifPressed),
  };
}

function markedBlock(block: Block, inlines: MarkInlines): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => markedItem(item, inlines)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((head) => ({ ...head, inlines: inlines(head.inlines) })),
        rows: block.rows.map((row) => row.map(inlines)),
      };
    case 'paragraph':
    case 'quotation':
      return { ...block, inlines: inlines(block.inlines) };
    default:
      return block satisfies never;
  }
}

function markedItem(item: ListItem, inlines: MarkInlines): ListItem {
  return {
    ...item,
    inlines: inlines(item.inlines),
    children: item.children.map((child) => markedItem(child, inlines)),
  };
}

/** A text split where the spans begin and end. It is on one line, so that a column is an offset. */
function markedInline(inline: Inline, spans: readonly Span[]): readonly Inline[] {
  if (inline.kind !== 'text') return [inline];
  const { text, span } = inline;
  const at = (place: Position) => offsetIn(span, text.length, place);
  const marked = spans
    .map(({ start, end }) => ({ start: at(start), end: at(end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const pieces: Inline[] = [];
  const cut = (start: number, end: number, unsourced?: true): void => {
    if (start >= end) return;
    const place = (offset: number) => ({ line: span.start.line, column: span.start.column + offset });
    const piece = { ...inline, text: text.slice(start, end), span: { ...span, start: place(start), end: place(end) } };
    pieces.push(unsourced ? { ...piece, unsourced } : piece);
  };
  let done = 0;
  for (const { start, end } of marked) {
    cut(done, start);
    cut(Math.max(done, start), end, true);
    done = Math.max(done, end);
  }
  cut(done, text.length);
  return pieces;
}

/**
 * A position as an offset into a text on one line; the text's start or end if the position is
 * outside.
 */
function offsetIn(span: Span, length: number, place: Position): number {
  if (place.line !== span.start.line) return place.line < span.start.line ? 0 : length;
  return Math.min(Math.max(place.column - span.start.column, 0), length);
}

/** Names and reasons can't be split, so the mark goes to the end of one that a span lies in. */
function markedNames(names: SpannedTexts, spans: readonly Span[]): SpannedTexts {
  const marked = (name: Spanned<string>): Spanned<string> =>
    spans.some((span) => isInside(name.span, span)) ? { ...name, value: name.value + UNSOURCED_MARK } : name;
  return mapLanguages(names, marked);
}

function isInside(outer: Span, inner: Span): boolean {
  const order = (a: Position, b: Position) => a.line - b.line || a.column - b.column;
  return order(outer.start, inner.start) <= 0 && order(inner.end, outer.end) <= 0;
}

/** The store with the mark after every figure that is typed in a label, a note or a reason. */
export function markUnsourcedFacts(store: FactStore): FactStore {
  const known = namePhrases(store.names);
  const marked = (words: Texts): Texts => mapLanguages(words, (text, language) => withMarks(text, language, known));
  const markedFact = (fact: Fact): Fact => ({
    ...(kindOf(fact).withOwnTexts?.(fact, marked) ?? fact),
    label: marked(fact.label),
    ...(fact.note && { note: marked(fact.note) }),
    ...(fact.conflicts && { conflicts: { ...fact.conflicts, reason: marked(fact.conflicts.reason) } }),
  });
  return {
    ...store,
    facts: new Map([...store.facts].map(([id, fact]) => [id, markedFact(fact)])),
    measures: new Map([...store.measures].map(([id, each]) => [id, { ...each, label: marked(each.label) }])),
  };
}

function withMarks(text: string, language: Language, known: Phrases): string {
  const ends = typedFigures(text, language, known).map(({ end }) => end);
  return [...new Set(ends)]
    .sort((a, b) => b - a)
    .reduce((words, end) => words.slice(0, end) + UNSOURCED_MARK + words.slice(end), text);
}
