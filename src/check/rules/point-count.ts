import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { Deck, DeckSlide, Paragraph } from '../../model/deck.ts';

/** A list has three to seven points (bati-itao, Best practices for PowerPoint). */
const FEWEST = 3;
const MOST = 7;

/**
 * Reads the deck: no list may be longer than a room can remember, and on a slide that shows nothing
 * else it must be long enough to be worth showing.
 */
export function pointCount(deck: Deck): readonly Diagnostic[] {
  return deck.slides.filter(({ role }) => role !== 'annex').flatMap((slide) => ofSlide(slide, deck));
}

function ofSlide(slide: DeckSlide, { language }: Deck): readonly Diagnostic[] {
  const at: Location = { kind: 'slide', slide: slide.id, language };
  const counts = [pointsIn(slide.body), ...slide.panels.map((panel) => pointsIn(panel.body))];
  const found: Diagnostic[] = [];
  const longest = Math.max(...counts);
  if (longest > MOST) {
    const hint = `keep the ${MOST} that matter; the others belong below the dashes or on a slide of their own`;
    const message = `a list of this slide has ${longest} points`;
    found.push(diagnostic('words/point-count', { message, span: slide.titleSpan, at, hint }));
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const showsMore = slide.content !== undefined || slide.panels.some(({ content }) => content !== undefined);
  if (all > 0 && all < FEWEST && !showsMore) {
    const message = all === 1 ? 'this slide shows a list of one point' : `this slide shows a list of ${all} points`;
    const hint = 'write a sentence, show a figure, or join the slide to its neighbour';
    found.push(diagnostic('words/point-count', { message, span: slide.titleSpan, at, hint }));
  }
  return found;
}

/** Counts the points of the first level only, since those below them say more of the same. */
function pointsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ level, marker }) => level === 0 && (marker === 'bullet' || marker === 'number')).length;
}
