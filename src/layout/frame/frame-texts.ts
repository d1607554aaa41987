import { packOf } from '../../language/languages.ts';
import { markingName } from '../../language/terms.ts';
import type { Deck, DeckSlide, Run } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import { programRun } from '../../model/run.ts';
import type { Layout } from '../../model/template.ts';
import type { FrameTexts } from './frame.ts';
import type { Progress } from './running-head.ts';

/** The texts the program itself writes around a slide, as far as the layout has slots for them. */
export function frameTexts(
  slide: DeckSlide,
  deck: Pick<Deck, 'language' | 'draft' | 'footer' | 'details'>,
  layout: Layout,
  number: number,
  progress: Progress | undefined,
): FrameTexts {
  const has = (accepts: 'as-of' | 'details' | 'number') => layout.slots.some((slot) => slot.accepts.includes(accepts));
  const draft = deck.draft ? `${packOf(deck.language).slideWords.notes.draft} · ` : '';
  return {
    marking: [programRun(`${draft}${markingName(slide.marking, deck.language)}`, 'marking', deck.language)],
    number: has('number') ? [programRun(String(number), 'slide-number', deck.language)] : [],
    asOf: has('as-of') ? deck.footer : [],
    details: has('details') ? deck.details : [],
    ...(progress && { progress }),
  };
}

/** The suffix that distinguishes the title of one of several parts: " (2/3)". */
export function partRun(part: number, count: number, language: Language): Run {
  return programRun(`\u00a0(${part}/${count})`, 'ordinal', language);
}
