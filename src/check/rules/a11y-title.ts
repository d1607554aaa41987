import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { Deck, DeckSlide } from '../../model/deck.ts';
import { textOfRuns } from '../../model/run.ts';

/**
 * Reads the deck: each slide must have a title, and no two may be the same, ignoring case and
 * spaces.
 */
export function a11yTitle(deck: Deck): readonly Diagnostic[] {
  const first = new Map<string, DeckSlide>();
  return deck.slides.flatMap((slide) => {
    const text = textOfRuns(slide.title);
    const key = text.replace(/\s+/gu, ' ').trim().toLowerCase();
    const at: Location = { kind: 'slide', slide: slide.id, part: 'title', language: deck.language };
    const place = { span: slide.titleSpan, at };
    if (key === '') {
      const hint = 'write it after #, as what the slide finds';
      return [diagnostic('a11y/no-title', { message: 'the title of this slide has no words', ...place, hint })];
    }
    const same = first.get(key);
    first.set(key, same ?? slide);
    if (same === undefined) return [];
    const message = `this slide has the title of the slide ${same.id}`;
    const hint = 'say in each title what its slide adds';
    return [diagnostic('a11y/duplicate-title', { message, ...place, hint })];
  });
}
