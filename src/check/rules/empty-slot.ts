import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deck } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import { type Outline, type OutlineSlide, shownAs } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import type { Slot, SlotAccepts, Template } from '../../model/template.ts';

/**
 * The content that an author gives a slide, with its name in messages. A missing title has a
 * finding of its own.
 */
const GIVEN: Readonly<Partial<Record<SlotAccepts, string>>> = {
  body: 'text',
  chart: 'a chart',
  table: 'a table',
  stats: 'figures',
  timeline: 'a timeline',
  image: 'a picture',
  panels: 'panels',
};

/**
 * Reads the outline and the deck: a slide must give its layout everything that the layout requires.
 */
export function emptySlot(outline: Outline, deck: Deck, template: Template): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) => {
    const written = outline.slides.find((each) => isSamePlace(each.span, slide.span));
    const layout = template.layouts.find((each) => each.name === slide.layout);
    if (written === undefined || layout === undefined) return [];
    return layout.slots
      .filter(
        (slot) => slot.required && isGivable(slot) && !slot.accepts.some((kind) => gives(written, kind, deck.language)),
      )
      .map((slot) =>
        diagnostic('layout/empty-slot', {
          message: `layout ${layout.name} needs ${wanted(slot)}, and this slide has none`,
          span: written.layout?.span ?? slide.titleSpan,
          at: { kind: 'slide', slide: slide.id, language: deck.language },
          hint: `write it, or name another layout with \`layout:\``,
        }),
      );
  });
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
}

function isGivable(slot: Slot): boolean {
  return slot.accepts.some((kind) => GIVEN[kind] !== undefined);
}

function wanted(slot: Slot): string {
  return slot.accepts.flatMap((kind) => GIVEN[kind] ?? []).join(' or ');
}

function gives({ evidence, words }: OutlineSlide, kind: SlotAccepts, language: Language): boolean {
  if (kind === 'body') return words[language]?.blocks.some((block) => block.kind !== 'table') ?? false;
  return (
    (evidence !== undefined && shownAs(evidence) === kind) ||
    (kind === 'panels' && (words[language]?.panels.length ?? 0) > 0)
  );
}
