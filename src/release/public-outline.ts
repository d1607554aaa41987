import { mapLanguages } from '../language/languages.ts';
import type { Deck } from '../model/deck.ts';
import type { Outline, OutlineSlide } from '../model/outline.ts';
import type { SlideWords } from '../model/words.ts';

/**
 * The outline without what is said and kept ready, and without the check sheet: what may leave the house. It is held to no
 * profile any more, since nobody speaks to it.
 */
export function publicOutline(outline: Outline): Outline {
  const { profile: _profile, ...rest } = outline;
  return {
    ...rest,
    annex: outline.annex.filter(({ value }) => value !== 'check-sheet'),
    slides: outline.slides.map(publicSlide),
  };
}

function publicSlide(slide: OutlineSlide): OutlineSlide {
  return { ...slide, words: mapLanguages(slide.words, shownOnly) };
}

function shownOnly(words: SlideWords): SlideWords {
  return { ...words, talkingPoints: [], ifPressed: [] };
}

/** The deck without notes pages: neither sources nor descriptions stand in any. */
export function withoutNotes(deck: Deck): Deck {
  const notes = { talkingPoints: [], ifPressed: [], sources: [], description: [] };
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes })) };
}
