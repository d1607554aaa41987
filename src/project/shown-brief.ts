import type { Severity } from '../diagnostics/code-entry.ts';
import { withoutConsequences } from '../diagnostics/consequences.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { locationText } from '../diagnostics/location.ts';
import { inOrder } from '../diagnostics/report/order.ts';
import type { Deck } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import type { Memory } from '../model/memory.ts';
import { deckSlideId, type Scene } from '../model/scene.ts';
import { notesHtml } from '../render/html/notes.ts';
import { slideHtml } from '../render/html/slide.ts';
import { drawnOtherwise, stylesheet } from '../render/html/stylesheet.ts';
import { plateId } from './draft-deck.ts';
import type { LaidOutDeck } from './lay-out-brief.ts';

/** A brief as it is seen while it is written: its slides in each language, and beside each what was found on it. */
export interface ShownBrief {
  /** The rules that all slides are drawn by. */
  readonly styles: string;
  /** Of every slide, in points. Undefined if there is no deck. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What these slides show otherwise than PowerPoint does, as clauses. */
  readonly otherwise: readonly string[];
  readonly decks: readonly ShownDeck[];
  /** What belongs to no slide that is shown. */
  readonly findings: readonly ShownFinding[];
}

export interface ShownDeck {
  readonly language: Language;
  readonly title: string;
  readonly slides: readonly ShownSlide[];
}

export interface ShownSlide {
  /** Unique in its deck. */
  readonly id: string;
  /** The ID of the outline’s slide that it shows or continues. */
  readonly of: string;
  /** Another once a word of that slide is written anew. Undefined: the author hasn’t written it. */
  readonly writing: string | undefined;
  /** One `article`, and the notes below it. */
  readonly html: string;
  readonly notes: string;
  /** Whether it only stands at the place of one that can’t be read. */
  readonly isPlate: boolean;
  readonly findings: readonly ShownFinding[];
}

export interface ShownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** "slide trade-balance, title (en)" */
  readonly where?: string;
  /** Path in the workspace; line and column from 1. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** A brief’s decks and findings, put where they belong. A slide of which nothing changed gives the same texts. */
export function shownBrief(
  decks: readonly LaidOutDeck[],
  diagnostics: readonly Diagnostic[],
  memory: Memory,
): ShownBrief {
  const found = inOrder(withoutConsequences(diagnostics));
  const placed = new Set<Diagnostic>();
  const shown = decks.map(({ deck, scene }): ShownDeck => {
    const ofSlides = findingsOfSlides(found, deck, scene);
    const written = new Map(deck.slides.map(({ id, role, span }) => [id, role === 'authored' ? span.file : undefined]));
    const plates = new Set(unreadIn(found).map((number) => plateId(number, deck)));
    const slides = scene.slides.map((slide): ShownSlide => {
      const own = ofSlides.get(slide.id) ?? [];
      for (const each of own) placed.add(each);
      return {
        id: slide.id,
        of: deckSlideId(slide),
        writing: written.get(deckSlideId(slide)),
        html: slideHtml(slide, scene, memory),
        notes: notesHtml(slide, scene, memory),
        isPlate: plates.has(slide.id),
        findings: own.map(shownFinding),
      };
    });
    return { language: scene.language, title: scene.title, slides };
  });
  const [first] = decks;
  return {
    styles: first === undefined ? '' : stylesheet(first.scene.template, memory),
    ...(first !== undefined && {
      size: { width: first.scene.template.grid.width, height: first.scene.template.grid.height },
    }),
    otherwise: first === undefined ? [] : drawnOtherwise(first.scene.template, memory),
    decks: shown,
    findings: found.filter((each) => !placed.has(each)).map(shownFinding),
  };
}

/** The numbers, from 1, of the outline’s slides that can’t be read. */
function unreadIn(found: readonly Diagnostic[]): readonly number[] {
  return found.flatMap(({ at }) => (at?.kind === 'slide' && typeof at.slide === 'number' ? [at.slide] : []));
}

/** The findings on each slide, by its ID: on the part of it that they are of, or else on its first; or on its plate. */
function findingsOfSlides(
  found: readonly Diagnostic[],
  deck: Deck,
  { slides, language }: Scene,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const firsts = new Map<string, string>();
  for (const slide of slides) if (!firsts.has(deckSlideId(slide))) firsts.set(deckSlideId(slide), slide.id);
  const ids = new Set(slides.map(({ id }) => id));
  const ofSlides = new Map<string, Diagnostic[]>();
  for (const each of found) {
    const { at } = each;
    if (at?.kind !== 'slide' || (at.language !== undefined && at.language !== language)) continue;
    const id = typeof at.slide === 'number' ? plateId(at.slide, deck) : (at.continuation ?? firsts.get(at.slide));
    if (id === undefined || !ids.has(id)) continue;
    const own = ofSlides.get(id);
    if (own === undefined) ofSlides.set(id, [each]);
    else own.push(each);
  }
  return ofSlides;
}

/** A finding as pages show it. */
export function shownFinding({ code, severity, message, hint, span, at }: Diagnostic): ShownFinding {
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(at !== undefined && { where: locationText(at) }),
    ...(span !== undefined && { place: { file: span.file, ...span.start } }),
  };
}
