import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { Deck, DeckSlide } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import { textOfRuns } from '../../model/run.ts';
import { wordCount } from '../word-count.ts';

/** The Office for National Statistics keeps titles to about fifteen words; French says the same in a third more. */
const MOST_WORDS: Readonly<Record<Language, number>> = { en: 15, fr: 20 };

const ENGLISH_VERB =
  /\b(?:is|are|was|were|has|have|had|will|can|could|may|might|must|do|does|did|need|needs|[a-z]+(?:ed|es|s)|grew|fell|rose|sold|bought|gave|led|made|kept|took|left|went|came|held|met|said|stand|carry|join|keep|frame|call|blame|expect|leave|date|plan|name|describe)\b/i;
/** French verbs look too much like nouns to be told apart: a title this short is taken for a topic. */
const SHORT_FRENCH_TITLE = 3;

/** Reads the deck: a title says what the slide finds, in a sentence of at most fifteen words. */
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
  const most = MOST_WORDS[deck.language];
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
  const isTopic = deck.language === 'en' ? !ENGLISH_VERB.test(text) : count <= SHORT_FRENCH_TITLE;
  if (text !== '' && isTopic) {
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
