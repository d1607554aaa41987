import { counted } from '../diagnostics/counted.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../diagnostics/location.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Deck, DeckSlide, Notes } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { textOfRuns } from '../model/run.ts';
import type { Scene, SceneSlide } from '../model/scene.ts';
import { freeId } from '../model/slide-id.ts';
import type { Layout, Template } from '../model/template.ts';
import type { LayoutContext } from './context.ts';
import { continuation, entriesShown } from './continue.ts';
import { frameTexts, partRun } from './frame/frame-texts.ts';
import { progressOf } from './frame/progress.ts';
import type { Progress } from './frame/running-head.ts';
import { type LaidOut, layoutSlide } from './layout-slide.ts';
import { layoutNotes, tellingEntries, withCautions } from './notes.ts';
import type { LaidOutNotes } from './notes-page.ts';
import { refusal } from './overflow.ts';

/** A slide that would take more parts than this is a mistake. */
const MOST_PARTS = 40;

/** Maximum number of layout rounds: part numbers lengthen the titles, which can add a part. */
const MOST_ROUNDS = 4;

/** Where a slide stands in its deck. */
interface SlidePlace {
  /** How many slides stand before it. */
  readonly before: number;
  readonly progress?: Progress;
}

/** The deck-wide values that every slide's frame needs. */
type DeckFrame = Pick<Deck, 'language' | 'draft' | 'footer' | 'details'>;

/**
 * Lays out a deck. A slide whose content doesn't fit continues on further slides with the same layout and a numbered
 * title.
 *
 * @param before - how many slides stand before the deck's first
 */
export function layoutDeck(deck: Deck, template: Template, before = 0, memory: Memory = NO_MEMORY): Outcome<Scene> {
  const frame: DeckFrame = memory.same({
    language: deck.language,
    draft: deck.draft,
    footer: deck.footer,
    details: deck.details,
  });
  const slides: SceneSlide[] = [];
  const ids = new Set(deck.slides.map(({ id }) => id));
  const diagnostics: Diagnostic[] = [];
  const progress = progressOf(deck.slides);
  for (const [index, slide] of deck.slides.entries()) {
    const first = before + slides.length;
    const place = memory.same({ before: first, ...(progress[index] && { progress: progress[index] }) });
    const laidOut = memory.keep('lay out', [slide, frame, template, place], () =>
      sceneSlides(slide, frame, template, place),
    );
    diagnostics.push(...laidOut.diagnostics);
    const of = laidOut.value.length;
    for (const [index, whole] of laidOut.value.entries()) {
      const id = index === 0 ? whole.id : freeId(`${whole.id}-part-${index + 1}`, ids);
      slides.push(
        of === 1 ? whole : memory.keep('part', [whole, index, of, id], () => asPart(whole, id, index + 1, of)),
      );
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

/** The scene slides of one deck slide; none if its layout does not exist. */
function sceneSlides(
  slide: DeckSlide,
  frame: DeckFrame,
  template: Template,
  place: SlidePlace,
): Outcome<readonly SceneSlide[]> {
  const layout = template.layouts.find((l) => l.name === slide.layout);
  if (layout === undefined) return { value: [], diagnostics: [unknownLayout(slide, frame, template)] };
  const { parts, diagnostics } = layoutWhole(slide, frame, template, layout, place);
  const found = [...onceEach(diagnostics), ...movedFrom(parts, slide, frame)];
  const slides = parts.map((part, index) => {
    const notes = layoutNotes(notesOf(part, frame.language), frame.language, template);
    if (notes.over > 0) found.push(longNotes(slide, notes.over, frame));
    return sceneSlide(part, slide, place.before + index + 1, notes);
  });
  return { value: slides, diagnostics: found };
}

function notesOf({ slide: { content, notes: own }, laidOut }: Part, language: Language): Notes {
  const notes = withCautions(own, laidOut.moved, language);
  return content?.kind === 'timeline' ? tellingEntries(notes, entriesShown(content, laidOut.rest), language) : notes;
}

/** A problem with a title or a source line recurs on each part of a slide, but is reported once. */
function onceEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const same = (a: Diagnostic, b: Diagnostic) => a.message === b.message && a.span === b.span;
  return found.filter((each, index) => found.findIndex((other) => same(each, other)) === index);
}

/** One scene slide, with the deck slide as it was cut for it. */
interface Part {
  readonly slide: DeckSlide;
  readonly laidOut: LaidOut;
}

type Context = Omit<LayoutContext, 'continued'>;

interface Parts {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All parts of one slide. Their titles give the number of parts, which is known only after laying them out. */
function layoutWhole(slide: DeckSlide, deck: DeckFrame, template: Template, layout: Layout, place: SlidePlace): Parts {
  const at: SlideLocation = { kind: 'slide', slide: slide.id, language: deck.language };
  // A copy of the template, so that the text measured with it is freed after each slide; a long deck would keep all of
  // it.
  const context: Context = { template: { ...template }, layout, language: deck.language, at, span: slide.titleSpan };
  let whole = layoutParts(slide, deck, context, place, 1);
  for (let round = 0, count = 1; count !== whole.parts.length && round < MOST_ROUNDS; round += 1) {
    count = whole.parts.length;
    whole = layoutParts(slide, deck, context, place, count);
  }
  return whole;
}

function layoutParts(slide: DeckSlide, deck: DeckFrame, context: Context, place: SlidePlace, count: number): Parts {
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let next: DeckSlide | undefined = slide; next !== undefined; ) {
    if (parts.length === MOST_PARTS) {
      const message = `the slide goes on over more than ${MOST_PARTS} slides`;
      return { parts, diagnostics: [...diagnostics, refusal(context, message, 'make several slides of it')] };
    }
    const numberedTitle: DeckSlide['title'] =
      count > 1 ? [...next.title, partRun(parts.length + 1, count, deck.language)] : next.title;
    const texts = frameTexts(slide, deck, context.layout, place.before + parts.length + 1, place.progress);
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
  notes: LaidOutNotes,
): SceneSlide {
  return {
    id: slide.id,
    number,
    layout: slide.layout,
    ...(slide.section !== undefined && { section: slide.section }),
    shapes,
    ...(slide.altFacts !== undefined && { altFacts: slide.altFacts }),
    notes: notes.paragraphs,
    notesPage: notes.page,
    cures,
  };
}

/** One of the parts of a deck slide. */
function asPart(whole: SceneSlide, id: string, part: number, of: number): SceneSlide {
  const slide = { ...whole, id, cures: [...whole.cures, { kind: 'continued' as const, part, of }] };
  return part === 1 ? slide : { ...slide, continues: { slide: whole.id, part } };
}

/** Advice that names the cautions which a slide leaves to its notes. */
function movedFrom(parts: readonly Part[], slide: DeckSlide, deck: DeckFrame): readonly Diagnostic[] {
  const moved = parts[0]?.laidOut.moved ?? [];
  if (moved.length === 0) return [];
  return [
    diagnostic('layout/moved-caution', {
      message: `${counted(moved.length, 'caution')} of the slide ${moved.length === 1 ? 'stands' : 'stand'} in its notes, since the foot has two lines: ${moved.map(({ runs }) => textOfRuns(runs)).join(' ')}`,
      span: slide.titleSpan,
      at: { kind: 'slide', slide: slide.id, language: deck.language },
      hint: 'show fewer figures on the slide, or say in its words what a reader must know',
    }),
  ];
}

function longNotes(slide: DeckSlide, over: number, deck: DeckFrame): Diagnostic {
  return diagnostic('layout/long-notes', {
    message: `the notes are about ${counted(over, 'line')} too long for their printed page`,
    span: slide.titleSpan,
    at: { kind: 'slide', slide: slide.id, language: deck.language },
    hint: 'shorten the talking points, or make two slides of one',
  });
}

function unknownLayout(slide: DeckSlide, deck: DeckFrame, template: Template): Diagnostic {
  const names = template.layouts.map(({ name }) => name);
  const meant = nearest(slide.layout, names);
  return diagnostic('layout/unknown', {
    message: `template ${template.name} has no layout called ${slide.layout}`,
    span: slide.span,
    at: { kind: 'slide', slide: slide.id, language: deck.language },
    hint: meant ? `did you mean ${meant}?` : `it has: ${names.join(', ')}`,
  });
}
