import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../diagnostics/location.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Deck, DeckSlide } from '../model/deck.ts';
import type { Scene, SceneSlide } from '../model/scene.ts';
import { freeId } from '../model/slide-id.ts';
import type { Layout, Template } from '../model/template.ts';
import type { LayoutContext } from './context.ts';
import { continuation } from './continue.ts';
import { frameTexts, partRun } from './frame-texts.ts';
import { type LaidOut, layoutSlide } from './layout-slide.ts';
import { layoutNotes } from './notes.ts';
import { counted, refusal } from './overflow.ts';

/** More slides than this from one are a mistake, not a continuation. */
const MOST_PARTS = 40;

/** Titles get longer by the number of their part, so that a slide may need one part more: so often it is tried again. */
const MOST_ROUNDS = 4;

/**
 * Lays a deck out: a slide whose words don't fit goes on with the same layout and a numbered title of its own.
 *
 * @param before - how many slides stand before the deck's first
 */
export function layoutDeck(deck: Deck, template: Template, before = 0): Outcome<Scene> {
  const slides: SceneSlide[] = [];
  const ids = new Set(deck.slides.map(({ id }) => id));
  const diagnostics: Diagnostic[] = [];
  for (const slide of deck.slides) {
    const layout = template.layouts.find((l) => l.name === slide.layout);
    if (layout === undefined) {
      diagnostics.push(unknownLayout(slide, deck, template));
      continue;
    }
    const { parts, diagnostics: found } = layoutWhole(slide, deck, template, layout, before + slides.length);
    diagnostics.push(...onceEach(found));
    for (const [index, part] of parts.entries()) {
      const notes = layoutNotes(part.slide.notes, deck.language, template);
      if (notes.over > 0) diagnostics.push(longNotes(slide, notes.over, deck));
      const number = before + slides.length + 1;
      const shown = sceneSlide(part, slide, number, notes.paragraphs);
      slides.push(parts.length === 1 ? shown : asPart(shown, index + 1, parts.length, ids));
    }
  }
  const scene: Scene = {
    name: deck.name,
    language: deck.language,
    title: deck.title,
    asOf: deck.asOf,
    template,
    slides,
    facts: deck.facts,
  };
  return { value: scene, diagnostics };
}

/** What is wrong with a title or a source line is the same on each part of a slide: it is told once. */
function onceEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const same = (a: Diagnostic, b: Diagnostic) => a.message === b.message && a.span === b.span;
  return found.filter((each, index) => found.findIndex((other) => same(each, other)) === index);
}

/** One slide of the scene, with the slide of the deck as it was cut for it. */
interface Part {
  readonly slide: DeckSlide;
  readonly laidOut: LaidOut;
}

type Context = Omit<LayoutContext, 'continued'>;

interface Parts {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All parts of one slide. Their titles say how many there are, which is known once they are laid out. */
function layoutWhole(slide: DeckSlide, deck: Deck, template: Template, layout: Layout, before: number): Parts {
  const at: SlideLocation = { kind: 'slide', slide: slide.id, language: deck.language };
  // A template of its own: what is measured with it goes when the slide is done, or a long deck would keep it all.
  const context: Context = { template: { ...template }, layout, language: deck.language, at, span: slide.titleSpan };
  let whole = layoutParts(slide, deck, context, before, 1);
  for (let round = 0, count = 1; count !== whole.parts.length && round < MOST_ROUNDS; round += 1) {
    count = whole.parts.length;
    whole = layoutParts(slide, deck, context, before, count);
  }
  return whole;
}

function layoutParts(slide: DeckSlide, deck: Deck, context: Context, before: number, count: number): Parts {
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let next: DeckSlide | undefined = slide; next !== undefined; ) {
    if (parts.length === MOST_PARTS) {
      const message = `the slide goes on over more than ${MOST_PARTS} slides`;
      return { parts, diagnostics: [...diagnostics, refusal(context, message, 'make several slides of it')] };
    }
    const numberedTitle: DeckSlide['title'] =
      count > 1 ? [...next.title, partRun(parts.length + 1, count, deck.language)] : next.title;
    const texts = frameTexts(slide, deck, context.layout, before + parts.length + 1);
    const laidOut: LaidOut = layoutSlide({ ...next, title: numberedTitle }, texts, {
      ...context,
      continued: parts.length > 0,
    });
    parts.push({ slide: next, laidOut });
    diagnostics.push(...laidOut.diagnostics);
    next = laidOut.rest && continuation(next, laidOut.rest);
  }
  return { parts, diagnostics };
}

function sceneSlide(
  { laidOut: { shapes, cures } }: Part,
  slide: DeckSlide,
  number: number,
  notes: SceneSlide['notes'],
): SceneSlide {
  return {
    id: slide.id,
    number,
    layout: slide.layout,
    ...(slide.section !== undefined && { section: slide.section }),
    shapes,
    ...(slide.altFacts !== undefined && { altFacts: slide.altFacts }),
    notes,
    cures,
  };
}

/** One of several slides that show one slide of the deck: each after the first has an id of its own, not among `ids`. */
function asPart(whole: SceneSlide, part: number, of: number, ids: ReadonlySet<string>): SceneSlide {
  const slide = { ...whole, cures: [...whole.cures, { kind: 'continued' as const, part, of }] };
  if (part === 1) return slide;
  return { ...slide, id: freeId(`${whole.id}-part-${part}`, ids), continues: { slide: whole.id, part } };
}

function longNotes(slide: DeckSlide, over: number, deck: Deck): Diagnostic {
  return diagnostic('layout/long-notes', {
    message: `the notes are about ${counted(over, 'line')} too long for their printed page`,
    span: slide.titleSpan,
    at: { kind: 'slide', slide: slide.id, language: deck.language },
    hint: 'shorten the talking points, or make two slides of one',
  });
}

function unknownLayout(slide: DeckSlide, deck: Deck, template: Template): Diagnostic {
  const names = template.layouts.map(({ name }) => name);
  const meant = nearest(slide.layout, names);
  return diagnostic('layout/unknown', {
    message: `template ${template.name} has no layout called ${slide.layout}`,
    span: slide.span,
    at: { kind: 'slide', slide: slide.id, language: deck.language },
    hint: meant ? `did you mean ${meant}?` : `it has: ${names.join(', ')}`,
  });
}
