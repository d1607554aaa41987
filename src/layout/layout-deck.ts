import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPeriod } from '../language/format-period.ts';
import { COVER_WORDS, NOTES_WORDS } from '../language/slide-words.ts';
import { MARKING_NAMES } from '../language/terms.ts';
import type { Deck, DeckSlide, ProgramText, Run } from '../model/deck.ts';
import type { Scene, SceneSlide } from '../model/scene.ts';
import type { Layout, Template } from '../model/template.ts';
import { readPeriod } from '../values/period-text.ts';
import type { LayoutContext } from './context.ts';
import type { FrameTexts } from './frame.ts';
import { type LaidOut, layoutSlide } from './layout-slide.ts';
import { layoutNotes } from './notes.ts';

/** More slides than this from one are a mistake, not a continuation. */
const MOST_PARTS = 12;

/** Lays a deck out: a slide whose words don't fit goes on with the same layout and a numbered title of its own. */
export function layoutDeck(deck: Deck, template: Template): Outcome<Scene> {
  const slides: SceneSlide[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const slide of deck.slides) {
    const layout = template.layouts.find((l) => l.name === slide.layout);
    if (layout === undefined) {
      diagnostics.push(unknownLayout(slide, deck, template));
      continue;
    }
    const laidOut = layoutWithContinuations(slide, deck, template, layout, slides.length);
    slides.push(...laidOut.value);
    diagnostics.push(...laidOut.diagnostics);
  }
  const scene: Scene = {
    name: deck.name,
    language: deck.language,
    title: deck.title,
    asOf: deck.asOf,
    template,
    slides,
  };
  return { value: scene, diagnostics };
}

/** Titles need their part's number only once it is known that there are several: the slide is laid out again then. */
function layoutWithContinuations(
  slide: DeckSlide,
  deck: Deck,
  template: Template,
  layout: Layout,
  before: number,
): Outcome<readonly SceneSlide[]> {
  const context: LayoutContext = {
    template,
    layout,
    language: deck.language,
    where: `slide ${slide.id} (${deck.language})`,
    span: slide.titleSpan,
  };
  const whole = layoutParts(slide, deck, context, before, 1);
  if (whole.parts.length === 1)
    return {
      value: whole.parts.map((part, i) => sceneSlide(part, slide, deck, before, i, 1)),
      diagnostics: whole.diagnostics,
    };
  const count = whole.parts.length;
  const again = layoutParts(slide, deck, context, before, count);
  return {
    value: again.parts.map((part, i) => sceneSlide(part, slide, deck, before, i, count)),
    diagnostics: again.diagnostics,
  };
}

function layoutParts(slide: DeckSlide, deck: Deck, context: LayoutContext, before: number, count: number) {
  const parts: LaidOut[] = [];
  const diagnostics: Diagnostic[] = [];
  let next: DeckSlide | undefined = slide;
  while (next !== undefined && parts.length < MOST_PARTS) {
    const titled: DeckSlide =
      count > 1 ? { ...next, title: [...slide.title, partRun(parts.length + 1, count, deck)] } : next;
    const laidOut: LaidOut = layoutSlide(
      titled,
      frameTexts(slide, deck, context.layout, before + parts.length + 1),
      context,
    );
    parts.push(laidOut);
    diagnostics.push(...laidOut.diagnostics);
    next = laidOut.rest && continuation(slide, laidOut.rest);
  }
  return { parts, diagnostics };
}

/** What goes on: the same slide with what is left of its words and content. */
function continuation(slide: DeckSlide, rest: NonNullable<LaidOut['rest']>): DeckSlide {
  const { content: _content, ...others } = slide;
  return { ...others, body: rest.body, panels: [], ...(rest.content && { content: rest.content }) };
}

function sceneSlide(
  part: LaidOut,
  slide: DeckSlide,
  deck: Deck,
  before: number,
  index: number,
  count: number,
): SceneSlide {
  return {
    id: index === 0 ? slide.id : `${slide.id}-part-${index + 1}`,
    number: before + index + 1,
    layout: slide.layout,
    ...(slide.section !== undefined && { section: slide.section }),
    shapes: part.shapes,
    notes: layoutNotes(slide.notes, deck.language),
    cures: count > 1 ? [...part.cures, { kind: 'continued', slot: 'main', part: index + 1, of: count }] : part.cures,
  };
}

function frameTexts(slide: DeckSlide, deck: Deck, layout: Layout, number: number): FrameTexts {
  const has = (accepts: 'as-of' | 'number') => layout.slots.some((slot) => slot.accepts.includes(accepts));
  const draft = deck.draft ? `${NOTES_WORDS[deck.language].draft} · ` : '';
  return {
    marking: [program(`${draft}${MARKING_NAMES[slide.marking][deck.language]}`, 'marking', deck)],
    number: has('number') ? [program(String(number), 'slide-number', deck)] : [],
    asOf: has('as-of') ? [program(asOfText(deck), 'as-of', deck)] : [],
  };
}

function asOfText(deck: Deck): string {
  const period = readPeriod(deck.asOf);
  const words = COVER_WORDS[deck.language];
  const date = period === undefined ? deck.asOf : formatPeriod(period, 'words', deck.language);
  return `${words.figuresAsOf} ${date}${deck.version === undefined ? '' : ` · ${words.version} ${deck.version}`}`;
}

function partRun(part: number, count: number, deck: Deck): Run {
  return program(` (${part}/${count})`, 'ordinal', deck);
}

function program(text: string, what: ProgramText, deck: Deck): Run {
  return { text, origin: { kind: 'program', what }, language: deck.language, bold: false, italic: false };
}

function unknownLayout(slide: DeckSlide, deck: Deck, template: Template): Diagnostic {
  return diagnostic('layout/unknown', {
    message: `template ${template.name} has no layout called ${slide.layout}`,
    span: slide.span,
    where: `slide ${slide.id} (${deck.language})`,
    hint: `it has: ${template.layouts.map((l) => l.name).join(', ')}`,
  });
}
