import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlidePart } from '../../diagnostics/location.ts';
import { packOf } from '../../language/languages.ts';
import type { Deck, DeckSlide, Paragraph } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import { textOfRuns } from '../../model/run.ts';
import { shownParagraphs } from '../shown-paragraphs.ts';
import { wordCount } from '../word-count.ts';

/** The end of a sentence: a mark, any closing quotation mark or bracket, and a space. */
const SENTENCE_END = /(?<=[.!?…]["”»’)]*)[\s\u00A0]+/u;

/** Reads the deck: a sentence that is shown or said must be short enough to take in at once. */
export function sentenceLength(deck: Deck, memory: Memory = NO_MEMORY): readonly Diagnostic[] {
  return deck.slides
    .filter(({ role }) => role !== 'annex')
    .flatMap((slide) =>
      memory.keep('check sentences', [slide, deck.language], () => longSentences(slide, deck.language)),
    );
}

function longSentences(slide: DeckSlide, language: Language): readonly Diagnostic[] {
  const parts: readonly (readonly [SlidePart, readonly Paragraph[]])[] = [
    ['text', shownParagraphs(slide)],
    ['talking points', slide.notes.talkingPoints],
    ['if pressed', slide.notes.ifPressed],
  ];
  return parts.flatMap(([part, paragraphs]) =>
    paragraphs.flatMap(({ runs }) => {
      const text = textOfRuns(runs);
      return text.split(SENTENCE_END).flatMap((sentence) => {
        const count = wordCount(sentence);
        if (count <= packOf(language).style.sentenceWords) return [];
        return [
          diagnostic('words/long-sentence', {
            message: `the sentence “${beginning(sentence)} …” has ${count} words`,
            span: runs.find((run) => run.span !== undefined)?.span ?? slide.span,
            at: { kind: 'slide', slide: slide.id, part, language },
            hint: `say it in two, each of at most ${packOf(language).style.sentenceWords} words`,
          }),
        ];
      });
    }),
  );
}

function beginning(sentence: string): string {
  return sentence.split(/\s+/u).slice(0, 4).join(' ');
}
