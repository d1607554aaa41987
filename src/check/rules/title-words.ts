import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { packOf } from '../../language/languages.ts';
import type { Deck, DeckSlide } from '../../model/deck.ts';
import { textOfRuns } from '../../model/run.ts';
import { wordCount } from '../word-count.ts';

/**
 * Reads the deck: a title must say what the slide finds, in a sentence of at most the number of
 * words that its language allows.
 */
export function titleWords(deck: Deck): readonly Diagnostic[] {
  return deck.slides
    .filter((slide) => slide.layout !== 'cover' && slide.role !== 'annex')
    .flatMap((slide) => rules(slide, deck));
}

function rules(slide: DeckSlide, deck: Deck): readonly Diagnostic[] {
  const text = textOfRuns(slide.title);
  const at: Location = { kind: 'slide', slide: slide.id, part: 'title', language: deck.language };
  const count = wordCount(text);
  const found: Diagnostic[] = [];
  const { style } = packOf(deck.language);
  const most = style.titleWords;
  if (count > most) {
    found.push(
      diagnostic('words/long-title', {
        message: `this title has ${count} words`,
        span: slide.titleSpan,
        at,
        hint: `say the finding in at most ${most}`,
      }),
    );
  }
  if (text !== '' && style.isTopic(text, count)) {
    found.push(
      diagnostic('words/topic-title', {
        message: 'this title names a topic and says nothing of it',
        span: slide.titleSpan,
        at,
        hint: 'write the finding as a sentence: what should the room remember?',
      }),
    );
  }
  return found;
}
