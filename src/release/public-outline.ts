import { mapLanguages } from '../language/languages.ts';
import type { Deck, DeckSlide, NoteLine } from '../model/deck.ts';
import type { Evidence, Outline, OutlineSlide } from '../model/outline.ts';
import type { SlideWords } from '../model/words.ts';

/**
 * The outline as it may leave the house: without talking points and answers kept ready, and without
 * the check sheet, and with nothing that pictures say of themselves. It has no profile any more, since nobody presents it.
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
  const { evidence } = slide;
  return {
    ...slide,
    words: mapLanguages(slide.words, shownOnly),
    ...(evidence && { evidence: publicEvidence(evidence) }),
  };
}

/** No picture says where and when it was taken, and by whom. */
function publicEvidence(evidence: Evidence): Evidence {
  if (evidence.kind === 'image') return { ...evidence, keepsMetadata: false };
  if (evidence.kind !== 'panels') return evidence;
  const panels = evidence.panels.map((each) => (each.kind === 'image' ? { ...each, keepsMetadata: false } : each));
  return { ...evidence, panels };
}

function shownOnly(words: SlideWords): SlideWords {
  return { ...words, talkingPoints: [], ifPressed: [] };
}

/**
 * The deck without anything in its notes, including sources and descriptions, so that it has no
 * notes pages; the foot of each slide has all of its cautions.
 */
export function withoutNotes(deck: Deck): Deck {
  const notes = { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] };
  const onSlide = ({ noteLines: [fullest] }: DeckSlide): readonly NoteLine[] =>
    fullest === undefined ? [] : [fullest];
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes, noteLines: onSlide(slide) })) };
}
